package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Referrer;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

/// The remiss before a start: who made it, how long it took to be granted, and whether there was a
/// queue. Remisser are noted from 2022 on, and not every one of them.
record Remiss(
    long seed, Life life, LocalDate receivedOn, LocalDate acceptedOn, boolean queued, Dice dice) {
  static final Map<Referrer, Integer> REFERRERS =
      Weights.of(Referrer.AF, 27)
          .and(Referrer.KOMMUN_SOCIALTJANST, 24)
          .and(Referrer.REGION_PSYKIATRI, 15)
          .and(Referrer.FK, 13)
          .and(Referrer.KOMMUN_ARBETSMARKNAD, 10)
          .and(Referrer.REGION_PRIMARVARD, 6)
          .and(Referrer.EGEN_ANSOKAN, 3)
          .and(Referrer.KOMMUN_ANNAN, 2)
          .map();

  static Optional<Remiss> of(long seed, Life life) {
    Dice dice = new Dice(seed, "remiss/" + life.number());
    LocalDate receivedOn = Workdays.until(life.startOn().minusDays(dice.between(28, 110)));
    LocalDate acceptedOn = Workdays.from(receivedOn.plusDays(dice.between(5, 18)));
    Remiss remiss = new Remiss(seed, life, receivedOn, acceptedOn, dice.chance(45), dice);
    return dice.chance(90) && mayBe(life) ? Optional.of(remiss) : Optional.empty();
  }

  private static boolean mayBe(Life life) {
    return life.startOn().getYear() > 2021 && !life.comesBack() && life.twist().startStands();
  }

  /// Registers the person and the remiss.
  void tell(Telling telling, ParticipantRegistered person) {
    DemoInsats insats = DemoInsats.named(life.cohort().insats());
    Huvudman huvudman = insats.huvudman(life.kommun());
    LocalDate day = Workdays.from(receivedOn.plusDays(dice.between(0, 3)));
    telling.tell(day, person);
    ReferralReceived received =
        new ReferralReceived(
            telling.enrolment(),
            telling.participant(),
            insats.id(seed),
            life.kommun(),
            huvudman,
            dice.pick(REFERRERS),
            receivedOn);
    telling.tell(day, _ -> received);
    telling.tell(acceptedOn, on -> new ReferralAccepted(telling.enrolment(), on));
    if (queued) {
      telling.tell(acceptedOn, on -> new Queued(telling.enrolment(), on));
    }
  }
}
