package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.SurveyId;
import se.sparbar.query.facts.Told;

/// Whatever is shared among the participants, or held against them, is so among all of them.
@NullMarked
class AnonymousTest {
  private static final Kommun ANEBY = new Kommun("0604");
  private final Told told = new Told().insats(SE, "SE-Höglandet").person("Asta", Sex.KVINNA, 1999);

  @BeforeEach
  void one_participant_is_known_and_one_anonymous() {
    told.start("Asta", "a", "2023-02-01").tell(anonymous(1, 2023)).tell(anonymous(2, 2022));
  }

  @Test
  void a_year_counts_its_own_and_a_longer_period_those_of_each_of_its_years() {
    assertThat(answer("participants", 1, 2023).count()).isEqualTo(2);
    Question two = Question.of(new Period(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1)));
    assertThat(
            Answer.of(Figures.find("participants").orElseThrow(), two, told.world().reading())
                .total()
                .numbers())
        .containsEntry("anonymous", 2L);
  }

  @Test
  void each_belongs_to_the_huvudman_that_counted_it() {
    assertThat(
            Answer.of(
                    Figures.find("participants").orElseThrow(),
                    Question.of(Period.year(2022)).by(List.of(Dimension.HUVUDMAN)),
                    told.world().reading())
                .parts())
        .extracting(part -> part.by().get("huvudman"))
        .containsExactly("0604");
  }

  @Test
  void the_cost_is_shared_among_all() {
    told.tell(new CostBooked(SE, CostKind.PERSONAL, 900, LocalDate.of(2023, 3, 1)));

    assertThat(answer("cost", 2, 2023).numbers()).containsEntry("perParticipant", 450L);
    assertThat(answer("cost", 1, 2023).numbers()).containsEntry("perParticipant", 900L);
  }

  @Test
  void all_are_participants_of_a_full_time() {
    told.tell(
        new StaffingSet(
            SE, ANEBY, new CoachId(new UUID(7, 1)), 100, LocalDate.of(2020, 1, 1), null));

    assertThat(answer("capacity", 2, 2023).numbers())
        .containsEntry("participants", 2L)
        .containsEntry("participantsPerFullTime", new BigDecimal("2.0"));
    assertThat(answer("capacity", 1, 2023).numbers()).containsEntry("participants", 1L);
  }

  @Test
  void the_answers_of_a_survey_are_held_against_all() {
    SurveyId survey = new SurveyId(new UUID(6, 1));
    LocalDate on = LocalDate.of(2023, 11, 1);
    Map<Integer, List<Integer>> counts = new TreeMap<>();
    for (int question = 1; question <= 7; question++) {
      counts.put(question, Collections.nCopies(6, 0));
    }
    told.tell(new SurveyOpened(survey, SE, "Enkät", on, on))
        .tell(new SurveyCounted(survey, 8, 1, new TreeMap<>(counts), on));

    assertThat(answer("survey", 2, 2023).numbers())
        .containsEntry("ofParticipants", Map.of("count", 1L, "of", 2L, "percent", 50));
    assertThat(answer("survey", 1, 2023).numbers())
        .containsEntry("ofParticipants", Map.of("count", 1L, "of", 1L, "percent", 100));
  }

  @Test
  void an_activity_is_a_share_of_all() {
    assertThat(answer("activities", 2, 2023).of()).isEqualTo(2);
    assertThat(answer("activities", 1, 2023).of()).isEqualTo(1);
  }

  @Test
  void the_definitions_of_these_say_so_from_their_second_version_on() {
    for (String figure : List.of("cost", "capacity", "survey", "activities")) {
      assertThat(Figures.find(figure).orElseThrow().definition())
          .as(figure)
          .endsWith("också de anonyma.");
      assertThat(Figures.find(figure, 1).orElseThrow().definition())
          .as(figure)
          .doesNotContain("anonyma")
          .endsWith(".");
    }
  }

  private static AnonymousCounted anonymous(int number, int year) {
    return new AnonymousCounted(
        new AnonymousId(new UUID(8, number)),
        SE,
        ANEBY,
        new Huvudman("0604"),
        year,
        Sex.KVINNA,
        Registration.ANONYM_EJ_SAMTYCKE,
        LocalDate.of(year, 5, 1));
  }

  private Measured answer(String figure, int version, int year) {
    return Answer.of(
            Figures.find(figure, version).orElseThrow(),
            Question.of(Period.year(year)),
            told.world().reading())
        .total();
  }
}
