package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.ClaimCheck;
import se.sparbar.query.figures.ClaimCheck.Claimed;
import se.sparbar.query.figures.ClaimCheck.Match;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// What arsredovisning-2023 says in one place and another, held against the demo's log.
class GoldenClaimsTest {
  private static final DemoLog LOG = new DemoLog(Demo.events(Demo.SEED));
  private static final String SE =
      LOG.insatser(LOG.log().size()).stream()
          .filter(insats -> insats.name().equals(DemoInsats.SE))
          .map(InsatsFacts::insats)
          .map(id -> id.value().toString())
          .findFirst()
          .orElseThrow();

  @Test
  void twenty_eight_or_45_per_cent_to_work_or_studies_is_found() {
    assertThat(matches(count(28), percent(45)))
        .anySatisfy(m -> {
          assertThat(m.figure().id()).isEqualTo("to-work-or-studies");
          assertThat(m.by()).isEqualTo(Map.of("insats", SE));
          assertThat(m.until()).isNull();
        });
  }

  @Test
  void thirty_seven_or_60_per_cent_is_given_by_no_registered_definition() {
    assertThat(matches(count(37), percent(60))).isEmpty();
  }

  @Test
  void thirty_women_among_the_avslut_are_the_men() {
    assertThat(matches(count(30)))
        .anySatisfy(m -> {
          assertThat(m.figure().id()).isEqualTo("avslut");
          assertThat(m.by()).isEqualTo(Map.of("sex", "MAN", "insats", SE));
        });
  }

  @Test
  void thirty_nine_per_cent_answers_are_of_the_places_and_not_of_the_participants() {
    List<Match> survey =
        matches(percent(39)).stream()
            .filter(m -> m.figure().id().equals("survey") && m.until() == null)
            .toList();

    assertThat(survey).extracting(Match::number).contains("ofPlaces");
    assertThat(survey).extracting(Match::number).doesNotContain("ofParticipants");
  }

  private static List<Match> matches(Claimed... claimed) {
    return new ClaimCheck(
            Arrays.asList(claimed), Question.of(Period.year(2023)), LOG, LOG.log().size())
        .matches();
  }

  private static Claimed count(long n) {
    return new Claimed(BigDecimal.valueOf(n), ClaimUnit.COUNT);
  }

  private static Claimed percent(long n) {
    return new Claimed(BigDecimal.valueOf(n), ClaimUnit.PERCENT);
  }
}
