package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Party;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.query.facts.Told;

/// The figures that count what happens on the way through an insats.
@NullMarked
class StepFiguresTest {

  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980);

  @Test
  void a_remiss_is_counted_by_who_made_it_and_what_was_decided() {
    told.refer("Asta", "a", Referrer.FK, "2023-01-10")
        .enrol("a", e -> new ReferralAccepted(e, day("2023-02-01")))
        .refer("Bo", "b", Referrer.FK, "2023-01-11")
        .enrol("b", e -> new ReferralDeclined(e, NotStartedReason.FEL_MALGRUPP, day("2023-02-02")))
        .refer("Bo", "c", Referrer.AF, "2023-03-01");

    assertThat(parts("referrals", 2023, "referrer", "decision"))
        .containsOnly(
            Map.entry("FK BEVILJAD", 1L), Map.entry("FK AVSLAGEN", 1L), Map.entry("AF VANTAR", 1L));
  }

  @Test
  void a_remiss_belongs_to_the_sex_of_its_person_though_nobody_was_enrolled() {
    told.refer("Bo", "b", Referrer.FK, "2023-01-11");

    assertThat(answer("referrals", 2023, Dimension.SEX).parts())
        .extracting(part -> part.by().get("sex"))
        .containsExactly("MAN");
  }

  @Test
  void an_activity_counts_its_person_once_in_each_kind_and_ends_with_the_enrolment() {
    told.start("Asta", "a", "2022-02-01")
        .enrol("a", e -> new ActivityStarted(e, ActivityKind.PRAKTIK, day("2022-03-01")))
        .enrol("a", e -> new ActivityEnded(e, 2, day("2022-12-31")))
        .enrol("a", e -> new ActivityStarted(e, ActivityKind.STUDIER, day("2022-06-01")))
        .avslut("a", "2023-02-01", AvslutReason.STUDIER)
        .start("Bo", "b", "2023-01-01");

    Measured total = answer("activities", 2023).total();

    assertThat(total.count()).isEqualTo(1);
    assertThat(total.of()).isEqualTo(2);
    assertThat(total.percent()).isEqualTo(50);
    assertThat(total.numbers().get("kinds"))
        .isEqualTo(Map.of("STUDIER", Map.of("count", 1L, "of", 2L, "percent", 50)));
    assertThat(answer("activities", 2024).total().reason()).isNull();
  }

  @Test
  void sustained_is_asked_of_the_period_in_which_the_months_have_passed() {
    told.start("Asta", "a", "2022-02-01")
        .avslut("a", "2022-08-31", AvslutReason.ARBETE_MED_STOD)
        .start("Bo", "b", "2022-02-01")
        .avslut("b", "2022-08-31", AvslutReason.STUDIER)
        .start("Asta", "c", "2022-09-01")
        .avslut("c", "2022-10-01", AvslutReason.FLYTT)
        .enrol(
            "a",
            e ->
                new FollowedUp(
                    e, 6, FollowUpOutcome.ARBETE, new TreeSet<>(), null, day("2023-03-01")))
        .enrol(
            "b",
            e ->
                new FollowedUp(
                    e, 12, FollowUpOutcome.EJ_NADD, new TreeSet<>(), null, day("2023-09-01")));

    Measured six = answer("sustained-6", 2023).total();
    Measured twelve = answer("sustained-12", 2023).total();

    assertThat(six).isEqualTo(sustained(1, 2, 0, 1));
    assertThat(twelve).isEqualTo(sustained(0, 2, 1, 1));
    assertThat(answer("sustained-24", 2024).total().reason()).isEqualTo("inga att följa upp");
    told.recordedOn("2024-08-30").person("Cid", Sex.MAN, 1990);
    assertThat(answer("sustained-24", 2024).total().of()).isZero();
    told.recordedOn("2024-08-31").person("Dan", Sex.MAN, 1990);
    assertThat(answer("sustained-24", 2024).total().of()).isEqualTo(2);
    assertThat(answer("sustained-24", 2023).total().reason()).isEqualTo("inga att följa upp");
  }

  private static Measured sustained(long still, long of, long notReached, long notFollowedUp) {
    return Measured.share(still, of, "")
        .with("notReached", notReached)
        .with("notFollowedUp", notFollowedUp);
  }

  @Test
  void a_meeting_is_counted_where_the_person_is_that_day_with_the_parties_that_came() {
    told.start("Asta", "a", SE, "0604", "2023-02-01")
        .transfer("a", "0686", "2023-06-01")
        .enrol("a", e -> meeting(e, "2023-05-31", Party.ARBETSGIVARE))
        .enrol("a", e -> meeting(e, "2023-06-01"))
        .enrol("a", e -> meeting(e, "2024-01-01"));

    Answer answer = answer("meetings", 2023, Dimension.KOMMUN);

    assertThat(answer.total().count()).isEqualTo(2);
    assertThat(answer.total().numbers()).containsEntry("attendance", Map.of("ARBETSGIVARE", 1L));
    assertThat(answer.parts())
        .extracting(part -> part.by().get("kommun"))
        .containsExactlyInAnyOrder("0604", "0686");
  }

  @Test
  void what_is_registered_more_than_thirty_days_after_it_happened_is_late() {
    told.recordedOn("2023-02-01")
        .start("Asta", "a", "2023-01-02")
        .recordedOn("2023-02-02")
        .start("Bo", "b", "2023-01-02");

    assertThat(parts("late", 2023, "event")).containsOnly(Map.entry("enrolment-started", 1L));
    assertThat(answer("late", 2022).total().count()).isZero();
  }

  @Test
  void a_late_registration_that_is_voided_was_never_late() {
    told.recordedOn("2023-05-01").start("Asta", "a", "2023-01-02").voided("a", "2023-05-02");

    assertThat(answer("late", 2023).total().count()).isZero();
  }

  @Test
  void occupation_before_and_after_is_of_those_who_have_both() {
    told.start("Asta", "a", "2023-02-01")
        .enrol("a", e -> occupied(e, AssessmentPoint.START, "2023-02-01", Occupation.INGET))
        .enrol("a", e -> occupied(e, AssessmentPoint.AVSLUT, "2023-08-01", Occupation.ARBETAR))
        .avslut("a", "2023-08-01", AvslutReason.ARBETE_UTAN_STOD)
        .start("Bo", "b", "2023-02-01")
        .avslut("b", "2023-08-01", AvslutReason.FLYTT);

    Measured total = answer("occupation", 2023).total();

    assertThat(total.count()).isEqualTo(1);
    assertThat(total.of()).isEqualTo(2);
    assertThat(total.numbers().get("flows"))
        .isEqualTo(List.of(Map.of("from", "INGET", "to", "ARBETAR", "count", 1L)));
  }

  private static Assessed occupied(
      se.sparbar.ids.EnrolmentId e, AssessmentPoint point, String on, Occupation occupation) {
    return new Assessed(
        e,
        point,
        day(on),
        new TreeSet<>(List.of(IncomeSource.A_KASSA)),
        occupation,
        null,
        null,
        null);
  }

  private static MeetingHeld meeting(se.sparbar.ids.EnrolmentId e, String on, Party... parties) {
    return new MeetingHeld(
        e, MeetingKind.DELTAGARMOTE, Mode.PLATS, new TreeSet<>(List.of(parties)), day(on));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private Answer answer(String figure, int year, Dimension... by) {
    return Answer.of(
        Figures.find(figure).orElseThrow(),
        Question.of(Period.year(year)).by(List.of(by)),
        told.world().reading());
  }

  private Map<String, Long> parts(String figure, int year, String... dimensions) {
    Map<String, Long> parts = new TreeMap<>();
    for (Answer.Part part : answer(figure, year).parts()) {
      StringBuilder name = new StringBuilder();
      for (String dimension : dimensions) {
        name.append(name.isEmpty() ? "" : " ").append(part.by().get(dimension));
      }
      parts.merge(name.toString(), part.measured().count(), Long::sum);
    }
    return parts;
  }
}
