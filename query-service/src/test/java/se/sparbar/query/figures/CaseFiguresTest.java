package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.query.facts.Told;

/// What figures say of enrolments beside their main count.
@NullMarked
class CaseFiguresTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980);

  @Test
  void avslut_are_also_counted_by_class() {
    told.start("Asta", "a", "2023-01-01")
        .avslut("a", "2023-02-01", AvslutReason.FLYTT)
        .start("Bo", "b", "2023-01-01")
        .avslut("b", "2023-02-01", AvslutReason.SJUKDOM);

    assertThat(answer("avslut-by-reason").total().numbers().get("classes"))
        .isEqualTo(Map.of("ARBETE", 0L, "STUDIER", 0L, "ARBETSSOKANDE", 0L, "ANNAT", 2L));
  }

  @Test
  void income_says_who_had_what_before_and_after() {
    told.start("Asta", "a", "2023-01-01")
        .assess("a", AssessmentPoint.START, "2023-01-01", IncomeSource.A_KASSA)
        .assess(
            "a",
            AssessmentPoint.AVSLUT,
            "2023-02-01",
            IncomeSource.LON_UTAN_STOD,
            IncomeSource.STUDIESTOD)
        .avslut("a", "2023-02-01", AvslutReason.ARBETE_UTAN_STOD);
    Map<String, Object> all = Map.of("count", 1L, "of", 1L, "percent", 100);

    assertThat(answer("income").total().numbers())
        .containsEntry("before", Map.of("A_KASSA", all))
        .containsEntry("after", Map.of("LON_UTAN_STOD", all, "STUDIESTOD", all));
  }

  @Test
  void new_persons_are_those_of_the_period_who_have_not_been_there_before() {
    told.start("Asta", "a", "2022-01-01")
        .avslut("a", "2022-02-01", AvslutReason.FLYTT)
        .start("Asta", "b", "2023-01-01")
        .start("Bo", "c", "2023-01-01")
        .start("Bo", "d", IT, "0604", "2023-01-01");

    assertThat(answer("new-persons").total().count()).isEqualTo(2);
    assertThat(answer("re-entries").total().count()).isEqualTo(1);
  }

  @Test
  void efterstod_is_counted_in_the_kommun_where_the_enrolment_ends() {
    told.start("Asta", "a", "2023-01-01")
        .transfer("a", "0686", "2023-02-01")
        .efterstod("a", EfterstodPhase.UNDER_INSKRIVNING, "2023-01-15");
    Question aneby =
        new Question(Period.year(2023), Set.of(), Set.of(new Kommun("0604")), List.of());
    Question eksjo =
        new Question(Period.year(2023), Set.of(), Set.of(new Kommun("0686")), List.of());

    assertThat(answer("efterstod", aneby).total().count()).isZero();
    assertThat(answer("efterstod", eksjo).total().count()).isEqualTo(1);
  }

  @Test
  void a_person_in_two_insatser_is_one_in_the_goal_of_each() {
    told.goalOf(SE, "participants", 1, "2020-01-01")
        .goalOf(IT, "participants", 1, "2020-01-01")
        .start("Asta", "a", "2023-01-01")
        .start("Asta", "b", IT, "0604", "2023-01-01");

    assertThat(answer("goal").total().count()).isEqualTo(2);
  }

  @Test
  void median_and_quartiles_are_days_that_somebody_had() {
    for (int days : new int[] {10, 20, 30, 40}) {
      String who = "Person " + days;
      told.person(who, Sex.MAN, 1990)
          .start(who, who, "2023-01-01")
          .avslut(who, LocalDate.of(2023, 1, 1).plusDays(days).toString(), AvslutReason.FLYTT);
    }
    told.person("Like", Sex.MAN, 1990)
        .start("Like", "like", "2023-02-01")
        .avslut("like", "2023-03-13", AvslutReason.FLYTT);

    assertThat(answer("time-in-insats").total().numbers())
        .containsEntry("lowerQuartile", 20L)
        .containsEntry("median", 30L)
        .containsEntry("upperQuartile", 40L)
        .containsEntry("mean", new BigDecimal("28.0"))
        .containsEntry("histogram", Map.of(0, 2L, 1, 3L));
  }

  @Test
  void a_quartile_is_reached_by_those_who_are_just_so_many() {
    for (int days : new int[] {10, 20, 30, 40}) {
      String who = "Person " + days;
      told.person(who, Sex.MAN, 1990)
          .start(who, who, "2023-01-01")
          .avslut(who, LocalDate.of(2023, 1, 1).plusDays(days).toString(), AvslutReason.FLYTT);
    }

    assertThat(answer("time-in-insats").total().numbers())
        .containsEntry("lowerQuartile", 10L)
        .containsEntry("median", 20L)
        .containsEntry("upperQuartile", 30L);
  }

  @Test
  void what_is_reported_to_the_state_is_parted_by_half_years_and_counts_nobody_twice_in_one() {
    told.start("Asta", "a", "2023-01-01")
        .avslut("a", "2023-02-01", AvslutReason.FLYTT)
        .start("Asta", "b", "2023-06-30")
        .avslut("b", "2023-07-01", AvslutReason.FLYTT)
        .start("Asta", "c", "2023-07-01")
        .start("Asta", "d", IT, "0604", "2023-03-01")
        .tell(new CostBooked(SE, CostKind.PERSONAL, 100, LocalDate.of(2023, 6, 30)))
        .tell(new CostBooked(SE, CostKind.PERSONAL, 20, LocalDate.of(2023, 7, 1)))
        .tell(new CostBooked(SE, CostKind.PERSONAL, 7, LocalDate.of(2024, 1, 1)));

    Answer answer = answer("uppfoljning-finsam");

    assertThat(answer.total().count()).isEqualTo(3);
    assertThat(answer.total().numbers()).containsEntry("kronor", 120L);
    assertThat(answer.parts())
        .extracting(part ->
            part.by().get("half-year")
                + " "
                + part.by().get("legal-sex")
                + " "
                + part.measured().count()
                + " "
                + part.measured().numbers().get("kronor"))
        .containsExactlyInAnyOrder(
            "2023-h1 KVINNA 1 0",
            "2023-h1 KVINNA 1 0",
            "2023-h2 KVINNA 1 0",
            "2023-h1 EJ_TILLAMPLIGT 0 100",
            "2023-h2 EJ_TILLAMPLIGT 0 20");
  }

  @Test
  void the_state_gets_new_participants_by_insats_half_year_and_sex() {
    told.start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-03-01", AvslutReason.FLYTT)
        .start("Asta", "b", "2023-04-01")
        .avslut("b", "2023-05-01", AvslutReason.FLYTT)
        .start("Asta", "c", "2023-07-01");

    Answer answer = answer("uppfoljning-finsam");

    assertThat(answer.parts())
        .extracting(part -> part.by().get("half-year") + " " + part.measured().count())
        .containsExactly("2023-h1 1", "2023-h2 1");
  }

  private Answer answer(String figure) {
    return answer(figure, Question.of(Period.year(2023)));
  }

  private Answer answer(String figure, Question question) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, told.world().reading());
  }
}
