package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.Told;

@NullMarked
class QualityTest {
  private final Told told =
      new Told()
          .insats(Told.SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980);

  @Test
  void quality_names_what_is_missing() {
    told.start("Asta", "a", "2022-02-01")
        .avslut("a", "2022-08-31", AvslutReason.STUDIER)
        .start("Bo", "b", "2023-02-01")
        .assess("b", AssessmentPoint.START, "2023-02-01", IncomeSource.A_KASSA)
        .start("Asta", "c", "2023-12-01")
        .meeting("c", "2023-12-20");
    knownOn("2023-12-31");

    Measured total = answer(3, 2023).total();

    assertThat(total.count()).isEqualTo(4);
    assertThat(total.numbers())
        .containsEntry("withoutStartAssessment", 1L)
        .containsEntry("withoutExitAssessment", 0L)
        .containsEntry("overdueFollowUps", 2L)
        .containsEntry("withoutMeeting", 1L);
    assertThat(answer(3, 2022).total().numbers())
        .containsEntry("withoutStartAssessment", 1L)
        .containsEntry("withoutExitAssessment", 1L);
  }

  @Test
  void ninety_days_without_a_meeting_are_ninety() {
    told.start("Asta", "a", "2023-01-01").meeting("a", "2023-10-03");
    knownOn("2024-01-01");
    assertThat(withoutMeeting(2023)).isZero();

    told.start("Bo", "b", "2023-01-01").meeting("b", "2023-10-02");
    assertThat(withoutMeeting(2023)).isEqualTo(1);
  }

  @Test
  void a_period_that_is_not_over_is_judged_on_the_last_day_that_something_is_known_of() {
    told.start("Asta", "a", "2023-01-01").meeting("a", "2023-04-03").start("Bo", "b", "2023-04-01");
    knownOn("2023-07-01");
    assertThat(withoutMeeting(2023)).isEqualTo(1);
    assertThat(numberOf(1, 2023, "withoutMeeting")).isEqualTo(2);

    told.meeting("b", "2023-06-30");
    assertThat(withoutMeeting(2023)).isZero();
  }

  @Test
  void who_has_left_before_that_day_is_not_waited_for() {
    told.start("Asta", "a", "2023-01-01").avslut("a", "2023-07-01", AvslutReason.FLYTT);
    knownOn("2023-07-01");

    assertThat(withoutMeeting(2023)).isZero();
  }

  @Test
  void nobody_is_judged_in_a_period_that_has_not_begun() {
    told.start("Asta", "a", "2022-01-01");
    knownOn("2022-12-31");

    assertThat(withoutMeeting(2023)).isZero();
    assertThat(numberOf(1, 2023, "withoutMeeting")).isEqualTo(1);
    knownOn("2023-01-01");
    assertThat(withoutMeeting(2023)).isEqualTo(1);
  }

  @Test
  void a_meeting_before_a_short_period_is_not_one_in_it() {
    told.start("Asta", "a", "2022-01-01").meeting("a", "2022-12-31");
    knownOn("2023-01-15");

    assertThat(withoutMeeting(2023)).isEqualTo(1);
  }

  @Test
  void a_follow_up_is_overdue_from_the_day_it_is_due() {
    told.start("Asta", "a", "2023-01-01").avslut("a", "2023-03-10", AvslutReason.STUDIER);
    knownOn("2023-09-09");
    assertThat(numberOf(2, 2023, "overdueFollowUps")).isZero();
    assertThat(numberOf(1, 2023, "overdueFollowUps")).isEqualTo(1);

    knownOn("2023-09-10");
    assertThat(numberOf(2, 2023, "overdueFollowUps")).isEqualTo(1);
  }

  @Test
  void no_follow_up_is_waited_for_that_protected_identity_makes_impossible() {
    told.start("Asta", "a", "2022-06-01").avslut("a", "2022-09-10", AvslutReason.STUDIER);
    told.identityProtected("Asta", "2023-09-10");
    knownOn("2024-12-31");

    assertThat(numberOf(3, 2023, "overdueFollowUps")).isEqualTo(1);
    assertThat(numberOf(2, 2023, "overdueFollowUps")).isEqualTo(2);
    assertThat(numberOf(3, 2024, "overdueFollowUps")).isZero();
    assertThat(numberOf(2, 2024, "overdueFollowUps")).isEqualTo(1);
  }

  @Test
  void the_definitions_say_what_their_versions_do() {
    assertThat(definition(1)).doesNotContain("pågår", "skyddad identitet");
    assertThat(definition(2)).contains("pågår").doesNotContain("skyddad identitet");
    assertThat(definition(3)).contains("pågår", "skyddad identitet");
  }

  private static String definition(int version) {
    return Figures.find("quality", version).orElseThrow().definition();
  }

  /// Something is recorded that has to do with nobody who is asked about.
  private void knownOn(String day) {
    told.recordedOn(day).person("Kim " + day, Sex.MAN, 1990).recordedOn(null);
  }

  private long withoutMeeting(int year) {
    return numberOf(3, year, "withoutMeeting");
  }

  private long numberOf(int version, int year, String name) {
    return answer(version, year).total().numbers().get(name) instanceof Long n ? n : -1;
  }

  private Answer answer(int version, int year) {
    return Answer.of(
        Figures.find("quality", version).orElseThrow(),
        Question.of(Period.year(year)),
        told.world().reading());
  }
}
