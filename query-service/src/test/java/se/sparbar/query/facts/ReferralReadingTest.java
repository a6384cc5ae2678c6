package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.query.facts.Step.Referral;
import se.sparbar.query.facts.Step.Referral.Outcome;

@NullMarked
class ReferralReadingTest {
  private static final NotStartedReason WHY = NotStartedReason.PLATS_SAKNAS;

  private final Told told =
      new Told().person("Asta", Sex.KVINNA, 1999).refer("Asta", "a", Referrer.FK, "2023-01-10");

  @Test
  void a_remiss_that_nobody_has_decided_on_is_open() {
    Referral r = referral();

    assertThat(r.number()).isEqualTo(1);
    assertThat(r.referrer()).isEqualTo(Referrer.FK);
    assertThat(r.receivedOn()).isEqualTo("2023-01-10");
    assertThat(r.firstDay()).isEqualTo("2023-01-10");
    assertThat(r.lastDay()).isNull();
    assertThat(r.acceptedOn()).isNull();
    assertThat(r.startedOn()).isNull();
    assertThat(r.endedOn()).isNull();
    assertThat(r.outcome()).isNull();
    assertThat(r.endedFor()).isNull();
  }

  @Test
  void a_remiss_is_no_enrolment() {
    assertThat(told.persons().getFirst().cases()).isEmpty();
  }

  @Test
  void one_that_is_granted_waits_until_the_start() {
    accepted().enrol("a", e -> new Queued(e, day("2023-01-21")));
    assertThat(referral().acceptedOn()).isEqualTo("2023-01-20");
    assertThat(referral().lastDay()).isNull();

    told.start("Asta", "a", "2023-02-01");
    assertThat(referral().startedOn()).isEqualTo("2023-02-01");
    assertThat(referral().lastDay()).isEqualTo("2023-02-01");
    assertThat(referral().outcome()).isNull();
  }

  @Test
  void one_that_is_declined_says_why() {
    told.enrol("a", e -> new ReferralDeclined(e, WHY, day("2023-01-15")));

    ended(Outcome.DECLINED, "2023-01-15");
  }

  @Test
  void one_that_is_withdrawn_says_why() {
    told.enrol("a", e -> new ReferralWithdrawn(e, WHY, day("2023-01-16")));

    ended(Outcome.WITHDRAWN, "2023-01-16");
  }

  @Test
  void one_who_leaves_the_queue_was_granted_all_the_same() {
    accepted().enrol("a", e -> new QueueLeft(e, WHY, day("2023-01-25")));

    ended(Outcome.QUEUE_LEFT, "2023-01-25");
    assertThat(referral().acceptedOn()).isEqualTo("2023-01-20");
  }

  @Test
  void a_decision_that_is_taken_back_was_none() {
    told.enrol("a", e -> new ReferralDeclined(e, WHY, day("2023-01-15"))).withdrawEntry("a", 2);

    assertThat(referral().outcome()).isNull();
    assertThat(referral().lastDay()).isNull();
  }

  @Test
  void its_day_and_who_made_it_can_be_corrected() {
    told.correct(
            "a",
            1,
            Correction.of(CorrectableField.REFERRAL_ON, day("2023-01-10"), day("2023-01-09")),
            "2023-02-01")
        .correct(
            "a",
            1,
            Correction.of(CorrectableField.REFERRER, Referrer.FK, Referrer.AF),
            "2023-02-01");

    assertThat(referral().receivedOn()).isEqualTo("2023-01-09");
    assertThat(referral().referrer()).isEqualTo(Referrer.AF);
  }

  @Test
  void one_that_never_came_leaves_the_start_without_a_remiss() {
    told.start("Asta", "a", "2023-02-01").withdrawEntry("a", 1);

    assertThat(told.persons().getFirst().steps()).isEmpty();
    assertThat(told.only().startOn()).isEqualTo("2023-02-01");
  }

  private Told accepted() {
    return told.enrol("a", e -> new ReferralAccepted(e, day("2023-01-20")));
  }

  private void ended(Outcome how, String on) {
    assertThat(referral().outcome()).isEqualTo(how);
    assertThat(referral().endedOn()).isEqualTo(on);
    assertThat(referral().endedFor()).isEqualTo(WHY);
    assertThat(referral().lastDay()).isEqualTo(on);
  }

  private Referral referral() {
    List<Referral> all = told.persons().getFirst().steps(Referral.class);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
