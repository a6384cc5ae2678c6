package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.sparbar.codes.AvslutReason.FLYTT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.ids.InstrumentId;
import se.sparbar.query.facts.Step.FollowUp;
import se.sparbar.query.facts.Step.Late;
import se.sparbar.query.facts.Step.Measurement;
import se.sparbar.query.facts.Step.Meeting;
import se.sparbar.query.facts.Step.Referral;

/// What happened on the way, as it is held true.
@NullMarked
class StepReadingTest {
  private static final InstrumentId BIP = new InstrumentId(new UUID(9, 1));
  private static final InstrumentId SKAPA = new InstrumentId(new UUID(9, 2));

  private final Told told =
      new Told().person("Asta", Sex.KVINNA, 1999).start("Asta", "a", "2023-02-01");

  @Test
  void a_meeting_says_what_was_held_and_where_the_participant_was_then() {
    told.transfer("a", "0686", "2023-06-01")
        .enrol(
            "a",
            e ->
                new MeetingHeld(
                    e,
                    MeetingKind.TREPART,
                    Mode.DIGITALT,
                    new TreeSet<>(List.of(Party.AF)),
                    day("2023-06-01")));

    assertThat(steps())
        .singleElement()
        .isInstanceOfSatisfying(
            Meeting.class,
            m -> {
              assertThat(m.kind()).isEqualTo(MeetingKind.TREPART);
              assertThat(m.mode()).isEqualTo(Mode.DIGITALT);
              assertThat(m.parties()).containsExactly(Party.AF);
              assertThat(m.on()).isEqualTo("2023-06-01");
              assertThat(m.number()).isEqualTo(3);
              assertThat(m.where()).isEqualTo(where("0686"));
            });
  }

  @Test
  void a_meeting_can_be_corrected_and_taken_back_and_put_back() {
    told.meeting("a", "2023-03-01")
        .correct(
            "a",
            2,
            Correction.of(CorrectableField.MEETING_ON, day("2023-03-01"), day("2023-03-02")),
            "2023-03-05");
    assertThat(of(Meeting.class)).extracting(Meeting::on).containsExactly(day("2023-03-02"));

    told.withdrawEntry("a", 2);
    assertThat(steps()).isEmpty();

    told.withdrawEntry("a", 4);
    assertThat(of(Meeting.class)).extracting(Meeting::on).containsExactly(day("2023-03-02"));
  }

  @Test
  void nothing_that_is_counted_of_the_case_is_a_step() {
    told.pause("a", "2023-03-01").resume("a", 2, "2023-03-09").avslut("a", "2023-04-01", FLYTT);

    assertThat(steps()).isEmpty();
  }

  @Test
  void nothing_of_a_voided_enrolment_is_a_step_until_it_is_restored() {
    told.meeting("a", "2023-03-01").voided("a", "2023-03-02");
    assertThat(told.persons()).isEmpty();

    told.restored("a", 3, "2023-03-03");
    assertThat(steps()).hasSize(1);
  }

  @Test
  void the_first_measurement_has_nothing_to_be_held_against_and_the_others_have_it() {
    measured(BIP, 1, "2023-06-01", 2);
    measured(BIP, 1, "2023-03-01", 1);
    measured(BIP, 1, "2023-09-01", 5);

    assertThat(of(Measurement.class))
        .extracting(m -> m.on() + " " + m.answers() + " " + m.baseline() + " " + m.number())
        .containsExactly(
            "2023-03-01 {a=1} null 3", "2023-06-01 {a=2} {a=1} 2", "2023-09-01 {a=5} {a=1} 4");
    assertThat(of(Measurement.class).getFirst().where()).isEqualTo(where("0604"));
  }

  @Test
  void another_instrument_and_another_version_of_one_begin_anew() {
    measured(BIP, 1, "2023-03-01", 1);
    measured(BIP, 2, "2023-04-01", 2);
    measured(SKAPA, 1, "2023-05-01", 3);

    assertThat(of(Measurement.class))
        .allSatisfy(m -> assertThat(m.baseline()).isNull())
        .extracting(Measurement::instrument, Measurement::instrumentVersion)
        .containsExactly(tuple(BIP, 1), tuple(BIP, 2), tuple(SKAPA, 1));
  }

  @Test
  void when_the_first_measurement_never_happened_the_second_is_the_first() {
    measured(BIP, 1, "2023-03-01", 1);
    measured(BIP, 1, "2023-06-01", 2);
    told.withdrawEntry("a", 2);

    assertThat(of(Measurement.class))
        .singleElement()
        .satisfies(m -> assertThat(m.baseline()).isNull());
  }

  @Test
  void a_follow_up_is_asked_for_after_work_or_studies_with_what_came_of_it() {
    told.avslut("a", "2023-08-31", AvslutReason.ARBETE_MED_STOD);
    followedUp(6, FollowUpOutcome.EJ_NADD);
    followedUp(6, FollowUpOutcome.ARBETE);
    followedUp(12, FollowUpOutcome.ANNAT);

    assertThat(steps())
        .singleElement()
        .isInstanceOfSatisfying(
            FollowUp.class,
            f -> {
              assertThat(f.outcomes())
                  .isEqualTo(Map.of(6, FollowUpOutcome.ARBETE, 12, FollowUpOutcome.ANNAT));
              assertThat(f.avslutClass()).isEqualTo(AvslutClass.ARBETE);
              assertThat(f.avslutOn()).isEqualTo("2023-08-31");
              assertThat(f.dueOn(6)).isEqualTo("2024-02-29");
              assertThat(f.lastDay()).isEqualTo("2025-08-31");
              assertThat(f.where()).isEqualTo(where("0604"));
            });
  }

  @Test
  void nobody_is_asked_for_after_another_avslut_or_before_any_or_when_it_is_taken_back() {
    assertThat(steps()).isEmpty();
    told.avslut("a", "2023-08-31", AvslutReason.STUDIER);
    assertThat(of(FollowUp.class))
        .extracting(FollowUp::avslutClass)
        .containsExactly(AvslutClass.STUDIER);

    told.withdrawAvslut("a", 2, "2023-09-01");
    assertThat(steps()).isEmpty();

    told.avslut("a", "2023-08-31", AvslutReason.ARBETSSOKANDE);
    assertThat(steps()).isEmpty();
  }

  @Test
  void nobody_is_asked_for_whose_identity_is_protected() {
    told.identityProtected("Asta", "2023-06-01");

    assertThat(steps()).isEmpty();
  }

  @Test
  void what_was_recorded_late_is_a_step_on_its_day_where_the_participant_was() {
    told.transfer("a", "0686", "2023-03-01")
        .recordedOn("2023-09-01")
        .avslut("a", "2023-07-01", FLYTT);

    assertThat(steps())
        .singleElement()
        .isInstanceOfSatisfying(
            Late.class,
            late -> {
              assertThat(late.type()).isEqualTo("avslut-recorded");
              assertThat(late.on()).isEqualTo("2023-07-01");
              assertThat(late.how()).isEqualTo(new Lateness(LocalDate.parse("2023-09-01"), false));
              assertThat(late.number()).isEqualTo(3);
              assertThat(late.where()).isEqualTo(where("0686"));
            });
  }

  @Test
  void what_was_late_and_taken_back_was_never_late() {
    told.recordedOn("2023-09-01")
        .avslut("a", "2023-07-01", FLYTT)
        .withdrawAvslut("a", 2, "2023-09-01");

    assertThat(steps()).isEmpty();
  }

  @Test
  void each_late_event_is_a_step_of_its_own() {
    told.recordedOn("2023-09-01").pause("a", "2023-03-01").resume("a", 2, "2023-03-09");

    assertThat(of(Late.class))
        .extracting(late -> late.number() + " " + late.type())
        .containsExactly("2 paused", "3 resumed");
  }

  @Test
  void a_remiss_that_led_to_no_start_has_the_age_and_the_kommun_of_its_own_day() {
    told.recordedOn("2023-03-01").refer("Asta", "b", Referrer.FK, "2024-01-10");
    told.correctPerson(
        "Asta", Correction.of(CorrectableField.BIRTH_YEAR, 1999, 1994), "2023-05-01");

    assertThat(of(Referral.class))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.ageBand()).isEqualTo(AgeBand.AGE_30_39);
          assertThat(r.sex()).isEqualTo(Sex.KVINNA);
          assertThat(r.insats()).isEqualTo(Told.SE);
          assertThat(r.kommunOn(day("2030-01-01"))).isEqualTo(new Kommun("0604"));
          assertThat(r.huvudmanOn(day("2030-01-01"))).isEqualTo(new Huvudman("0604"));
        });
  }

  @Test
  void a_remiss_that_led_to_a_start_has_the_age_at_the_start() {
    told.refer("Asta", "b", Referrer.FK, "2023-12-10").start("Asta", "b", "2024-01-10");

    assertThat(of(Referral.class))
        .singleElement()
        .satisfies(r -> assertThat(r.ageBand()).isEqualTo(AgeBand.AGE_25_29));
  }

  @Test
  void a_remiss_that_was_recorded_late_is_late_where_it_was_made() {
    told.recordedOn("2023-05-01").refer("Asta", "b", Referrer.FK, "2023-03-01");

    assertThat(of(Late.class))
        .singleElement()
        .satisfies(late -> assertThat(late.where().kommun()).isEqualTo(new Kommun("0604")));
  }

  private void measured(InstrumentId instrument, int version, String on, int answer) {
    SortedMap<String, Integer> answers = new TreeMap<>(Map.of("a", answer));
    told.enrol(
        "a",
        e -> new ProgressionMeasured(e, instrument, version, Answerer.COACH, answers, day(on)));
  }

  private void followedUp(int months, FollowUpOutcome outcome) {
    told.enrol(
        "a", e -> new FollowedUp(e, months, outcome, new TreeSet<>(), null, day("2024-09-01")));
  }

  private Where where(String kommun) {
    return new Where(
        told.persons().getFirst().participant(),
        Told.SE,
        Sex.KVINNA,
        AgeBand.AGE_18_24,
        new Kommun(kommun),
        new Huvudman(kommun));
  }

  private List<Step> steps() {
    return told.persons().getFirst().steps();
  }

  private <S extends Step> List<S> of(Class<S> kind) {
    return told.persons().getFirst().steps(kind);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
