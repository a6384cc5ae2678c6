package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;

/// What the events of an enrolment say together, and what is left of it when some never happened.
@NullMarked
class CaseReadingTest {
  private final Told told =
      new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");

  @Test
  void a_case_says_whose_it_is_and_where() {
    Case c = told.only();

    assertThat(c.insats()).isEqualTo(Told.SE);
    assertThat(c.participant()).isEqualTo(told.persons().getFirst().participant());
    assertThat(c.stays())
        .containsExactly(new Stay(day("2023-02-01"), new Kommun("0604"), new Huvudman("0604")));
    assertThat(c.huvudmanOn(day("2023-02-01"))).isEqualTo(new Huvudman("0604"));
    assertThat(c.ageBand().label()).isEqualTo("18–24");
    assertThat(c.firstDay()).isEqualTo("2023-02-01");
  }

  @Test
  void what_is_measured_during_the_insats_or_after_it_is_no_start_and_no_avslut() {
    measured(AssessmentPoint.UNDER, IncomeSource.A_KASSA, Occupation.PRAKTIK);
    measured(AssessmentPoint.UPPFOLJNING, IncomeSource.LON_UTAN_STOD, Occupation.ARBETAR);

    Case c = told.only();

    assertThat(c.incomeAtStart()).isEmpty();
    assertThat(c.incomeAtAvslut()).isEmpty();
    assertThat(c.occupationAtStart()).isNull();
    assertThat(c.occupationAtAvslut()).isNull();
  }

  @Test
  void a_measurement_at_start_and_one_at_avslut_say_income_and_occupation() {
    measured(AssessmentPoint.START, IncomeSource.A_KASSA, Occupation.ARBETSSOKANDE);
    measured(AssessmentPoint.AVSLUT, IncomeSource.LON_UTAN_STOD, Occupation.ARBETAR);

    Case c = told.only();

    assertThat(c.incomeAtStart()).containsExactly(IncomeSource.A_KASSA);
    assertThat(c.incomeAtAvslut()).containsExactly(IncomeSource.LON_UTAN_STOD);
    assertThat(c.occupationAtStart()).isEqualTo(Occupation.ARBETSSOKANDE);
    assertThat(c.occupationAtAvslut()).isEqualTo(Occupation.ARBETAR);
  }

  @Test
  void when_the_later_measurement_never_happened_the_earlier_counts_again() {
    told.assess("a", AssessmentPoint.START, "2023-02-01", IncomeSource.A_KASSA)
        .assess("a", AssessmentPoint.START, "2023-02-02", IncomeSource.STUDIESTOD)
        .withdrawEntry("a", 3);

    assertThat(told.only().incomeAtStart()).containsExactly(IncomeSource.A_KASSA);

    told.withdrawEntry("a", 4);
    assertThat(told.only().incomeAtStart()).containsExactly(IncomeSource.STUDIESTOD);
  }

  @Test
  void a_pause_lasts_until_somebody_is_back_and_not_at_all_when_it_is_taken_back() {
    told.pause("a", "2023-03-01");
    assertThat(told.only().pauses()).containsExactly(new Pause(day("2023-03-01"), null));

    told.resume("a", 2, "2023-04-01");
    assertThat(told.only().pauses())
        .containsExactly(new Pause(day("2023-03-01"), day("2023-04-01")));

    told.withdrawEntry("a", 3);
    assertThat(told.only().pauses()).containsExactly(new Pause(day("2023-03-01"), null));

    told.withdrawEntry("a", 2);
    assertThat(told.only().pauses()).isEmpty();
  }

  @Test
  void the_end_of_a_pause_that_never_happened_says_nothing() {
    told.pause("a", "2023-03-01").resume("a", 2, "2023-04-01").withdrawEntry("a", 2);

    assertThat(told.only().pauses()).isEmpty();
  }

  @Test
  void the_days_of_a_pause_can_be_corrected() {
    told.pause("a", "2023-03-01")
        .resume("a", 2, "2023-04-01")
        .correct(
            "a", 2, change(CorrectableField.PAUSE_FROM, "2023-03-01", "2023-03-02"), "2023-05-01")
        .correct(
            "a", 3, change(CorrectableField.RESUMED_ON, "2023-04-01", "2023-04-05"), "2023-05-01");

    assertThat(told.only().pauses())
        .containsExactly(new Pause(day("2023-03-02"), day("2023-04-05")));
  }

  @Test
  void an_activity_lasts_until_its_end_and_each_end_is_of_its_own() {
    told.enrol("a", e -> new ActivityStarted(e, ActivityKind.PRAKTIK, day("2023-03-01")))
        .enrol("a", e -> new ActivityStarted(e, ActivityKind.STUDIER, day("2023-03-02")))
        .enrol("a", e -> new ActivityEnded(e, 3, day("2023-03-09")));

    assertThat(told.only().activities())
        .containsExactly(
            new Activity(ActivityKind.PRAKTIK, day("2023-03-01"), null),
            new Activity(ActivityKind.STUDIER, day("2023-03-02"), day("2023-03-09")));

    told.withdrawEntry("a", 2);
    assertThat(told.only().activities())
        .extracting(Activity::kind)
        .containsExactly(ActivityKind.STUDIER);
  }

  @Test
  void efterstod_keeps_its_phase_and_whom_it_is_for_when_it_ends() {
    told.efterstod("a", EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01")
        .endEfterstod("a", 2, "2023-05-01")
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2023-12-01")
        .avslut("a", "2023-11-30", AvslutReason.STUDIER);

    assertThat(told.only().efterstod())
        .containsExactly(
            support(EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01", "2023-05-01"),
            support(EfterstodPhase.EFTER_AVSLUT, "2023-12-01", null));
  }

  @Test
  void efterstod_under_inskrivning_ends_with_it_though_a_later_end_was_recorded() {
    told.efterstod("a", EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01")
        .endEfterstod("a", 2, "2023-12-31")
        .avslut("a", "2023-11-30", AvslutReason.STUDIER);

    assertThat(told.only().efterstod())
        .containsExactly(support(EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01", "2023-11-30"));
  }

  @Test
  void efterstod_under_inskrivning_goes_on_as_long_as_the_enrolment_does() {
    told.efterstod("a", EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01");

    assertThat(told.only().efterstod())
        .containsExactly(support(EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01", null));
    assertThat(told.only().lastDay()).isNull();
  }

  @Test
  void stays_are_in_the_order_of_their_days_whenever_they_were_recorded() {
    told.transfer("a", "0682", "2023-09-01").transfer("a", "0686", "2023-06-01");

    assertThat(told.only().stays())
        .extracting(stay -> stay.from() + " " + stay.kommun().code())
        .containsExactly("2023-02-01 0604", "2023-06-01 0686", "2023-09-01 0682");
  }

  @Test
  void a_transfer_that_never_happened_moves_nobody() {
    told.transfer("a", "0686", "2023-06-01").withdrawEntry("a", 2);

    assertThat(told.only().stays()).hasSize(1);
  }

  @Test
  void protected_identity_ends_an_open_enrolment_without_a_reason() {
    told.identityProtected("Asta", "2023-06-01");

    assertThat(told.only().avslutOn()).isEqualTo("2023-06-01");
    assertThat(told.only().reason()).isNull();
    assertThat(told.only().lastDay()).isEqualTo("2023-06-01");
  }

  @Test
  void protected_identity_changes_no_avslut() {
    told.avslut("a", "2023-11-30", AvslutReason.STUDIER).identityProtected("Asta", "2023-06-01");

    assertThat(told.only().avslutOn()).isEqualTo("2023-11-30");
    assertThat(told.only().reason()).isEqualTo(AvslutReason.STUDIER);
  }

  @Test
  void an_enrolment_of_one_already_protected_is_over_on_its_first_day() {
    told.identityProtected("Asta", "2023-01-01");
    assertThat(told.only().avslutOn()).isEqualTo("2023-02-01");
  }

  @Test
  void protection_on_the_day_of_the_start_ends_it_that_day_and_what_is_taken_back_ends_nothing() {
    told.identityProtected("Asta", "2023-02-01");
    assertThat(told.only().avslutOn()).isEqualTo("2023-02-01");

    told.withdrawOf("Asta", 2);
    assertThat(told.only().avslutOn()).isNull();
  }

  private void measured(AssessmentPoint point, IncomeSource income, Occupation occupation) {
    told.enrol(
        "a",
        e ->
            new Assessed(
                e,
                point,
                day("2023-05-01"),
                new TreeSet<>(List.of(income)),
                occupation,
                null,
                null,
                null));
  }

  private static Support support(EfterstodPhase phase, String from, @Nullable String to) {
    return new Support(phase, EfterstodRecipient.DELTAGARE, day(from), to == null ? null : day(to));
  }

  private static Correction change(CorrectableField field, String from, String to) {
    return Correction.of(field, day(from), day(to));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
