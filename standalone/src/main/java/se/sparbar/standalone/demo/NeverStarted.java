package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

/// Remisser to SE-Höglandet that have not led to a start: declined ones, those who left the queue,
/// and those who stand in it when the demo ends.
final class NeverStarted {
  private enum End {
    DECLINED,
    LEFT,
    WAITS
  }

  private static final Map<NotStartedReason, Integer> DECLINED =
      Weights.of(NotStartedReason.FEL_MALGRUPP, 50)
          .and(NotStartedReason.ANNAN_INSATS, 25)
          .and(NotStartedReason.ATER_REMITTENT, 15)
          .and(NotStartedReason.PLATS_SAKNAS, 10)
          .map();

  private static final Map<NotStartedReason, Integer> LEFT =
      Weights.of(NotStartedReason.EGEN_BEGARAN, 50)
          .and(NotStartedReason.EJ_KONTAKT, 30)
          .and(NotStartedReason.FLYTT, 20)
          .map();

  private final long seed;
  private final DemoInsats insats = DemoInsats.named(DemoInsats.SE);
  private final List<Told> told = new ArrayList<>();

  private NeverStarted(long seed) {
    this.seed = seed;
  }

  static List<Told> told(long seed) {
    NeverStarted all = new NeverStarted(seed);
    all.tell(End.DECLINED, 7, Window.of("2022-01-17", "2022-11-30"));
    all.tell(End.DECLINED, 9, Window.of("2023-01-09", "2023-11-30"));
    all.tell(End.DECLINED, 3, Window.of("2024-01-08", "2024-04-15"));
    all.tell(End.LEFT, 2, Window.of("2022-01-17", "2022-09-30"));
    all.tell(End.LEFT, 3, Window.of("2023-01-09", "2023-09-29"));
    all.tell(End.WAITS, 9, Window.of("2024-02-19", "2024-05-03"));
    return all.told;
  }

  private void tell(End end, int many, Window received) {
    for (int i = 0; i < many; i++) {
      String name = end + "/" + received.from() + "/" + i;
      Dice dice = new Dice(seed, "never-started/" + name);
      Telling telling =
          new Telling(
              dice,
              new EnrolmentId(Dice.uuid(seed, "enrolment/" + name)),
              new ParticipantId(Dice.uuid(seed, "participant/" + name)));
      LocalDate on = dice.day(received);
      referred(dice, telling, "R-%02d".formatted(told.size() + 1), on);
      ended(dice, telling, end, Workdays.from(on.plusDays(dice.between(5, 15))));
      told.addAll(telling.told());
    }
  }

  private void referred(Dice dice, Telling telling, String number, LocalDate on) {
    Kommun kommun = dice.pick(insats.weights());
    Huvudman huvudman = insats.huvudman(kommun);
    Sex sex = dice.chance(48) ? Sex.KVINNA : Sex.MAN;
    int birthYear = on.getYear() - dice.between(19, 38);
    LocalDate day = Workdays.from(on.plusDays(dice.between(0, 3)));
    telling.tell(
        day,
        new ParticipantRegistered(telling.participant(), huvudman, number, sex, birthYear, on));
    ReferralReceived received =
        new ReferralReceived(
            telling.enrolment(),
            telling.participant(),
            insats.id(seed),
            kommun,
            huvudman,
            dice.pick(Remiss.REFERRERS),
            on);
    telling.tell(day, _ -> received);
  }

  private void ended(Dice dice, Telling telling, End end, LocalDate decided) {
    EnrolmentId enrolment = telling.enrolment();
    if (end == End.DECLINED) {
      telling.tell(decided, on -> new ReferralDeclined(enrolment, dice.pick(DECLINED), on));
      return;
    }
    telling.tell(decided, on -> new ReferralAccepted(enrolment, on));
    telling.tell(decided, on -> new Queued(enrolment, on));
    if (end == End.LEFT) {
      LocalDate left = Workdays.from(decided.plusDays(dice.between(15, 70)));
      telling.tell(left, on -> new QueueLeft(enrolment, dice.pick(LEFT), on));
    }
  }
}
