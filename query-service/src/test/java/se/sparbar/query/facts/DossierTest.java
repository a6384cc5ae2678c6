package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.codes.AvslutReason.ARBETE_UTAN_STOD;
import static se.sparbar.codes.AvslutReason.SJUKDOM;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.codes.IncomeSource.FORSORJNINGSSTOD;
import static se.sparbar.codes.IncomeSource.STUDIESTOD;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;

@NullMarked
class DossierTest {
  private final Told told =
      new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");

  @Test
  void a_started_enrolment_is_an_open_case() {
    Case c = told.only();

    assertThat(c.startOn()).isEqualTo("2023-02-01");
    assertThat(c.avslutOn()).isNull();
    assertThat(c.sex()).isEqualTo(Sex.KVINNA);
    assertThat(c.birthYear()).isEqualTo(1999);
    assertThat(c.lastDay()).isNull();
  }

  @Test
  void a_correction_rewrites_the_event_that_it_names() {
    told.correct(
            "a",
            1,
            Correction.of(CorrectableField.START_ON, day("2023-02-01"), day("2023-01-15")),
            "2023-03-01")
        .avslut("a", "2023-11-30", STUDIER)
        .correct(
            "a", 3, Correction.of(CorrectableField.AVSLUT_REASON, STUDIER, SJUKDOM), "2023-12-05")
        .correct(
            "a",
            3,
            Correction.of(CorrectableField.AVSLUT_ON, day("2023-11-30"), day("2023-11-29")),
            "2023-12-06");

    Case c = told.only();

    assertThat(c.startOn()).isEqualTo("2023-01-15");
    assertThat(c.stays().getFirst().from()).isEqualTo("2023-01-15");
    assertThat(c.reason()).isEqualTo(SJUKDOM);
    assertThat(c.avslutOn()).isEqualTo("2023-11-29");
  }

  @Test
  void a_correction_of_a_correction_has_the_last_word() {
    told.correct(
            "a",
            1,
            Correction.of(CorrectableField.START_ON, day("2023-02-01"), day("2023-01-15")),
            "2023-03-01")
        .correct(
            "a",
            1,
            Correction.of(CorrectableField.START_ON, day("2023-01-15"), day("2023-02-01")),
            "2023-03-02");

    assertThat(told.only().startOn()).isEqualTo("2023-02-01");
  }

  @Test
  void a_withdrawn_avslut_leaves_the_enrolment_open_and_another_can_follow() {
    told.avslut("a", "2023-05-01", STUDIER).withdrawAvslut("a", 2, "2023-05-03");
    assertThat(told.only().avslutOn()).isNull();

    told.avslut("a", "2023-09-01", ARBETE_UTAN_STOD);
    assertThat(told.only().reason()).isEqualTo(ARBETE_UTAN_STOD);
  }

  @Test
  void a_voided_enrolment_is_no_case_and_a_restored_one_is_as_it_was() {
    Case before = told.only();
    told.voided("a", "2023-03-01");
    assertThat(told.persons()).isEmpty();

    told.restored("a", 2, "2023-03-02");
    assertThat(told.only()).isEqualTo(before);
  }

  @Test
  void a_transfer_moves_the_case_from_its_day_on() {
    told.transfer("a", "0686", "2023-06-01");

    Case c = told.only();

    assertThat(c.kommunOn(day("2023-05-31")).code()).isEqualTo("0604");
    assertThat(c.kommunOn(day("2023-06-01")).code()).isEqualTo("0686");
    assertThat(c.kommunOn(day("2022-01-01")).code()).isEqualTo("0604");
  }

  @Test
  void a_corrected_transfer_moves_elsewhere_and_on_another_day() {
    told.transfer("a", "0686", "2023-06-01")
        .correct(
            "a",
            2,
            Correction.of(CorrectableField.TRANSFER_ON, day("2023-06-01"), day("2023-07-01")),
            "2023-08-01")
        .correct(
            "a",
            2,
            Correction.of(
                CorrectableField.TRANSFER_KOMMUN,
                new Kommun("0686"),
                new Kommun("0682"),
                new Huvudman("0682")),
            "2023-08-01");

    assertThat(told.only().kommunOn(day("2023-06-30")).code()).isEqualTo("0604");
    assertThat(told.only().kommunOn(day("2023-07-01")).code()).isEqualTo("0682");
  }

  @Test
  void efterstod_under_inskrivning_that_nobody_ended_stops_at_the_avslut() {
    told.efterstod("a", EfterstodPhase.UNDER_INSKRIVNING, "2023-03-01")
        .avslut("a", "2023-11-30", STUDIER);

    assertThat(told.only().efterstod().getFirst().to()).isEqualTo("2023-11-30");
    assertThat(told.only().lastDay()).isEqualTo("2023-11-30");
  }

  @Test
  void efterstod_after_the_avslut_keeps_the_case_alive_until_it_ends() {
    told.avslut("a", "2023-11-30", STUDIER)
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2023-12-01");
    assertThat(told.only().lastDay()).isNull();

    told.endEfterstod("a", 3, "2024-02-01");
    assertThat(told.only().lastDay()).isEqualTo("2024-02-01");
  }

  @Test
  void withdrawn_efterstod_never_happened_nor_did_its_end() {
    told.avslut("a", "2023-11-30", STUDIER)
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2023-12-01")
        .endEfterstod("a", 3, "2024-02-01")
        .withdrawEfterstod("a", 3, "2024-02-02");

    assertThat(told.only().efterstod()).isEmpty();
  }

  @Test
  void the_last_assessment_at_a_point_counts_and_can_be_corrected() {
    told.assess("a", AssessmentPoint.START, "2023-02-01", FORSORJNINGSSTOD)
        .assess("a", AssessmentPoint.AVSLUT, "2023-11-30", FORSORJNINGSSTOD)
        .correct(
            "a",
            3,
            Correction.of(
                CorrectableField.INCOME,
                new TreeSet<>(List.of(FORSORJNINGSSTOD)),
                new TreeSet<>(List.of(STUDIESTOD))),
            "2023-12-01");

    assertThat(told.only().incomeAtStart()).containsExactly(FORSORJNINGSSTOD);
    assertThat(told.only().incomeAtAvslut()).containsExactly(STUDIESTOD);
  }

  @Test
  void the_second_enrolment_in_an_insats_is_a_return_and_the_first_in_another_is_not() {
    told.avslut("a", "2023-03-01", SJUKDOM)
        .start("Asta", "b", "2023-03-01")
        .start("Asta", "c", Told.IT, "0604", "2023-04-01");

    assertThat(told.persons().getFirst().cases())
        .extracting(Case::returning)
        .containsExactly(false, true, false);
  }

  @Test
  void when_the_first_enrolment_is_voided_the_second_is_no_return() {
    told.avslut("a", "2023-03-01", SJUKDOM)
        .start("Asta", "b", "2023-03-01")
        .voided("a", "2023-05-01");

    assertThat(told.only().returning()).isFalse();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
