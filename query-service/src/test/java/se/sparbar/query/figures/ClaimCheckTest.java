package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.ClaimCheck.Claimed;
import se.sparbar.query.figures.ClaimCheck.Match;

@NullMarked
class ClaimCheckTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Cia", Sex.KVINNA, 1970)
          .start("Asta", "a", "2023-02-01")
          .start("Bo", "b", "2023-02-01")
          .start("Cia", "c", "2023-02-01")
          .avslut("a", "2023-06-01", AvslutReason.STUDIER)
          .avslut("b", "2023-06-02", AvslutReason.FLYTT)
          .avslut("c", "2023-06-03", AvslutReason.FLYTT);

  @Test
  void a_claim_of_a_count_and_a_share_is_found_where_one_part_gives_both() {
    List<Match> matches = matches(count(1), percent(33));

    assertThat(matches)
        .anySatisfy(m -> {
          assertThat(m.figure().id()).isEqualTo("to-work-or-studies");
          assertThat(m.by()).isEmpty();
          assertThat(m.number()).isEmpty();
          assertThat(m.until()).isNull();
        });
  }

  @Test
  void a_claim_whose_share_is_of_something_else_is_given_by_nothing() {
    assertThat(matches(count(1), percent(60))).isEmpty();
  }

  @Test
  void a_claim_that_names_the_wrong_part_is_found_as_the_part_that_it_is() {
    assertThat(matches(count(2)))
        .anySatisfy(m -> {
          assertThat(m.figure().id()).isEqualTo("avslut");
          assertThat(m.by()).isEqualTo(Map.of("sex", "KVINNA"));
        });
  }

  @Test
  void what_held_once_is_found_with_the_positions_between_which_it_did() {
    List<Match> matches = matches(count(2));

    assertThat(matches)
        .anySatisfy(m -> {
          assertThat(m.figure().id()).isEqualTo("avslut");
          assertThat(m.by()).isEmpty();
          assertThat(m.from()).isEqualTo(9);
          assertThat(m.until()).isEqualTo(10);
        });
  }

  @Test
  void a_named_number_is_found_by_its_name() {
    told.tell(
        new StaffingSet(
            SE,
            new Kommun("0604"),
            new CoachId(new java.util.UUID(7, 1)),
            35,
            LocalDate.parse("2020-01-01"),
            null));

    assertThat(matches(new Claimed(new BigDecimal("0.35"), ClaimUnit.FTE)))
        .extracting(Match::number)
        .contains("fullTime");
  }

  @Test
  void what_holds_still_comes_first_then_what_is_of_the_whole_then_what_held_longest() {
    List<Match> matches = matches(count(2));

    List<Boolean> over = matches.stream().map(m -> m.until() != null).toList();
    assertThat(over).isSorted().contains(true, false);
    assertThat(matches)
        .filteredOn(m -> m.until() == null)
        .extracting(m -> m.by().size())
        .isSorted();
    assertThat(matches)
        .filteredOn(m -> m.until() != null && m.by().size() == 2)
        .extracting(m -> Objects.requireNonNull(m.until()) - m.from())
        .isSortedAccordingTo(Comparator.reverseOrder())
        .contains(1L, 3L);
  }

  @Test
  void no_part_is_looked_for_twice() {
    assertThat(matches(count(2)))
        .doesNotHaveDuplicates()
        .extracting(m -> m.figure().id() + m.figure().version() + m.by() + m.number() + m.from())
        .doesNotHaveDuplicates();
    assertThat(matches(count(2)))
        .extracting(Match::by)
        .contains(Map.of("sex", "KVINNA"), Map.of("sex", "KVINNA", "kommun", "0604"));
  }

  @Test
  void a_part_of_the_figures_own_is_found_where_nothing_is_broken_down() {
    assertThat(matches(count(2)))
        .anySatisfy(m -> {
          assertThat(m.figure().id()).isEqualTo("avslut-by-reason");
          assertThat(m.by()).isEqualTo(Map.of("class", "ANNAT", "reason", "FLYTT"));
          assertThat(m.until()).isNull();
        });
  }

  @Test
  void every_version_of_a_figure_is_looked_at() {
    told.tell(new CostBooked(SE, CostKind.PERSONAL, 77, LocalDate.of(2023, 5, 1)));

    assertThat(matches(count(77)))
        .filteredOn(m -> m.number().isEmpty() && m.by().isEmpty())
        .extracting(m -> m.figure().id() + " " + m.figure().version())
        .containsExactlyInAnyOrder("cost 2", "cost 1");
  }

  private List<Match> matches(Claimed... claimed) {
    FactsInMemory facts = new FactsInMemory(told.log());
    return new ClaimCheck(
            Arrays.asList(claimed), Question.of(Period.year(2023)), facts, told.log().size())
        .matches();
  }

  private static Claimed count(long n) {
    return new Claimed(BigDecimal.valueOf(n), ClaimUnit.COUNT);
  }

  private static Claimed percent(long n) {
    return new Claimed(BigDecimal.valueOf(n), ClaimUnit.PERCENT);
  }
}
