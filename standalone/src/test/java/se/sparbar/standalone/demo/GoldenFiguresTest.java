package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import tools.jackson.databind.JsonNode;

/// What is published beside the figures about participants comes out of the figures, as known when
/// it was published: arsredovisning-2023 and medlemssamrad-2024.
class GoldenFiguresTest {
  private static final LocalDate REPORT_2023 = LocalDate.of(2024, 3, 22);
  private static final JsonNode DOCUMENT = PublishedFigures.document();
  private static final JsonNode SE = DOCUMENT.required("insatser").required(DemoInsats.SE);
  private static final DemoLog LOG = new DemoLog(Demo.events(Demo.SEED));

  @Test
  void cost_is_that_of_arsredovisning_2023_and_within_its_budget() {
    for (Map.Entry<String, JsonNode> insats : DOCUMENT.required("insatser").properties()) {
      for (Map.Entry<String, JsonNode> year : insats.getValue().required("figures").properties()) {
        int of = Integer.parseInt(year.getKey());
        assertThat(ask("cost", insats.getKey(), of).count())
            .as(insats.getKey() + " " + of)
            .isEqualTo(year.getValue().required("cost").asLong());
      }
    }
    assertThat(ask("cost", DemoInsats.SE, 2023).numbers())
        .containsEntry("budgeted", 3_825_000L)
        .containsEntry(
            "againstBudget", Map.of("count", 3_760_701L, "of", 3_825_000L, "percent", 98))
        .containsEntry("perParticipant", 18_710L)
        .containsEntry("perAvslut", 60_656L);
  }

  @Test
  void survey_is_that_of_arsredovisning_2023() {
    Measured survey = ask("survey", DemoInsats.SE, 2023);
    JsonNode published = figures2023().required("survey");
    assertThat(survey.count()).isEqualTo(published.required("answered").asLong());
    List<Object> n = new ArrayList<>();
    for (Object question : (List<?>) numbers(survey, "questions")) {
      n.add(((Map<?, ?>) question).get("n"));
    }
    assertThat(n)
        .isEqualTo(published.required("itemN").values().stream().map(JsonNode::asLong).toList());
  }

  /// Arsredovisning-2023 claims them of all participants.
  @Test
  void the_39_per_cent_who_answered_are_of_the_places_and_31_of_the_participants() {
    Measured survey = ask("survey", DemoInsats.SE, 2023);
    assertThat(numbers(survey, "ofPlaces"))
        .isEqualTo(Map.of("count", 62L, "of", 161L, "percent", 39));
    assertThat(numbers(survey, "ofParticipants"))
        .isEqualTo(Map.of("count", 62L, "of", 201L, "percent", 31));
  }

  @Test
  void capacity_follows_from_the_staffing_of_arsredovisning_2023() {
    Measured capacity = ask("capacity", DemoInsats.SE, 2023);
    assertThat(capacity.count()).isEqualTo(162);
    assertThat(capacity.numbers())
        .containsEntry("fullTime", new BigDecimal("8.11"))
        .containsEntry("placesAtStart", 161L)
        .containsEntry("participants", 201L);
  }

  @Test
  void the_se_grupper_met_as_often_as_arsredovisning_2023_says() {
    Question all = new Question(Period.year(2023), Set.of(), Set.of(), List.of(Dimension.KOMMUN));
    Answer meetings = LOG.ask("meetings", all, REPORT_2023);
    DOCUMENT
        .required("groupMeetings2023")
        .required("SE_GRUPP")
        .properties()
        .forEach(kommun ->
            assertThat(
                    meetings.parts().stream()
                        .filter(part -> "SE_GRUPP".equals(part.by().get("kind")))
                        .filter(
                            part -> kommun.getKey().substring(0, 4).equals(part.by().get("kommun")))
                        .mapToLong(part -> part.measured().count())
                        .sum())
                .as(kommun.getKey())
                .isEqualTo(GoldenEntriesTest.meetings(kommun.getValue())));
  }

  @Test
  void the_socioeconomic_effect_of_arsredovisning_2023_is_that_of_work_and_studies() {
    assertThat(ask("socioeconomic", DemoInsats.SE, 2023).count())
        .isEqualTo(figures2023().required("socioeconomicKr").asLong())
        .isEqualTo((10_000 + 500 + 5_700) * 12 * 28);
  }

  @Test
  void the_flow_of_medlemssamrad_2024_has_113_as_known_a_year_before_and_140_as_known_then() {
    LocalDate report2022 = LocalDate.of(2023, 3, 1);
    assertThat(LOG.ask("open-at", of(DemoInsats.SE, 2022), report2022).total().count())
        .isEqualTo(113);
    assertThat(LOG.ask("stock-flow", of(DemoInsats.SE, 2023), REPORT_2023).total().numbers())
        .containsEntry("openAtStart", 140L);
  }

  /// Not published, but there to be shown.
  @Test
  void the_figures_of_what_happens_on_the_way_are_not_empty() {
    for (String figure :
        List.of(
            "referrals",
            "queue-time",
            "activities",
            "progress",
            "sustained-6",
            "sustained-12",
            "sustained-24",
            "meetings",
            "late",
            "quality")) {
      for (int year : List.of(2022, 2023)) {
        assertThat(ask(figure, DemoInsats.SE, year).count())
            .as(figure + " " + year)
            .isGreaterThan(year == 2022 && figure.equals("sustained-24") ? -1 : 0);
      }
    }
  }

  private static JsonNode figures2023() {
    return SE.required("figures").required("2023");
  }

  private static Measured ask(String figure, String insats, int year) {
    return LOG.ask(figure, of(insats, year), REPORT_2023).total();
  }

  private static Object numbers(Measured measured, String name) {
    return Objects.requireNonNull(measured.numbers().get(name), name);
  }

  private static Question of(String insats, int year) {
    return new Question(
        Period.year(year), Set.of(DemoInsats.named(insats).id(Demo.SEED)), Set.of(), List.of());
  }
}
