package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Party;
import se.sparbar.codes.Referrer;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.ids.InstrumentId;

/// What happens on the way through an enrolment, and before it starts: recorded if it fits what is
/// known, corrected, taken back and put back.
final class RandomSteps {
  private static final List<InstrumentId> INSTRUMENTS =
      List.of(
          new InstrumentId(UUID.fromString("11111111-1111-4111-8111-111111111111")),
          new InstrumentId(UUID.fromString("22222222-2222-4222-8222-222222222222")));
  private static final List<CorrectableField> CORRECTED =
      List.of(
          CorrectableField.REFERRAL_ON,
          CorrectableField.REFERRAL_KOMMUN,
          CorrectableField.REFERRER,
          CorrectableField.ACCEPTED_ON,
          CorrectableField.DECLINED_ON,
          CorrectableField.REFERRAL_WITHDRAWN_ON,
          CorrectableField.QUEUED_ON,
          CorrectableField.QUEUE_LEFT_ON,
          CorrectableField.ACTIVITY_KIND,
          CorrectableField.ACTIVITY_FROM,
          CorrectableField.ACTIVITY_TO,
          CorrectableField.PROGRESSION_ON,
          CorrectableField.PROGRESSION_ANSWERS,
          CorrectableField.MEETING_ON,
          CorrectableField.MEETING_KIND,
          CorrectableField.MEETING_MODE,
          CorrectableField.MEETING_PARTIES,
          CorrectableField.FOLLOWED_UP_ON,
          CorrectableField.FOLLOW_UP_MONTHS,
          CorrectableField.FOLLOW_UP_OUTCOME);

  private final RandomGenerator random;
  private final RandomLife life;

  RandomSteps(RandomGenerator random, RandomLife life) {
    this.random = random;
    this.life = life;
  }

  void happen(RandomEnrolment e) {
    switch (random.nextInt(15)) {
      case 0, 1, 2 -> tell(e, meeting(e));
      case 3, 4, 5, 12, 13, 14 -> tell(e, measurement(e));
      case 6, 7 -> activity(e);
      case 8, 9 -> followUp(e);
      case 10 -> correct(e);
      case 11 -> withdraw(e);
      default -> throw new IllegalStateException();
    }
  }

  /// The remiss comes, some days before today.
  void refer(RandomEnrolment e) {
    tell(
        e,
        new ReferralReceived(
            e.id,
            e.participant,
            e.insats,
            e.kommun,
            RandomHistories.huvudman(e.kommun.code()),
            life.pick(Referrer.all()),
            life.pastDay(LocalDate.of(2012, 1, 1))));
  }

  /// What happens to a remiss that has not led to a start.
  void wait(RandomEnrolment e) {
    LocalDate day = life.pastDay(LocalDate.of(2012, 1, 1));
    NotStartedReason reason = life.pick(NotStartedReason.all());
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> {
        if (!e.steps.accepted()) {
          tell(e, new ReferralAccepted(e.id, day));
        }
      }
      case 3 -> tell(e, new ReferralDeclined(e.id, reason, day));
      case 4 -> tell(e, new ReferralWithdrawn(e.id, reason, day));
      case 5 -> tell(e, new Queued(e.id, day));
      case 6 -> tell(e, new QueueLeft(e.id, reason, day));
      case 7, 8, 9 -> start(e, day);
      case 10 -> correct(e);
      case 11 -> withdraw(e);
      default -> throw new IllegalStateException();
    }
  }

  private void start(RandomEnrolment e, LocalDate day) {
    if (e.steps.fit(day, null)) {
      Kommun kommun = random.nextInt(3) == 0 ? life.kommun() : e.kommun;
      life.start(e, kommun, day);
    }
  }

  private MeetingHeld meeting(RandomEnrolment e) {
    return new MeetingHeld(
        e.id,
        life.pick(MeetingKind.all()),
        life.pick(List.of(Mode.values())),
        parties(),
        life.pastDay(e.startOn));
  }

  private SortedSet<Party> parties() {
    TreeSet<Party> parties = new TreeSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      parties.add(life.pick(Party.all()));
    }
    return parties;
  }

  private ProgressionMeasured measurement(RandomEnrolment e) {
    return new ProgressionMeasured(
        e.id,
        INSTRUMENTS.get(random.nextInt(8) / 7),
        1 + random.nextInt(10) / 9,
        Answerer.DELTAGARE,
        answers(),
        life.pastDay(e.startOn));
  }

  private SortedMap<String, Integer> answers() {
    TreeMap<String, Integer> answers = new TreeMap<>();
    answers.put("q1", 1 + random.nextInt(5));
    answers.put("q" + (2 + random.nextInt(2)), 1 + random.nextInt(5));
    return answers;
  }

  private void activity(RandomEnrolment e) {
    Set<Long> ended = new TreeSet<>();
    e.steps.standing(ActivityEnded.class).values().forEach(end -> ended.add(end.started()));
    Map<Long, ActivityStarted> open = e.steps.standing(ActivityStarted.class);
    open.keySet().removeAll(ended);
    if (open.isEmpty() || random.nextInt(3) == 0) {
      tell(e, new ActivityStarted(e.id, life.pick(ActivityKind.all()), life.pastDay(e.startOn)));
    } else {
      open.forEach(
          (version, a) -> tell(e, new ActivityEnded(e.id, version, life.pastDay(a.from()))));
    }
  }

  private void followUp(RandomEnrolment e) {
    int months = months();
    if (e.avslutOn == null || e.avslutOn.plusMonths(months - 1).isAfter(life.today())) {
      return;
    }
    FollowUpOutcome outcome = life.pick(List.of(FollowUpOutcome.values()));
    TreeSet<IncomeSource> income = new TreeSet<>();
    if (outcome != FollowUpOutcome.EJ_NADD) {
      income.add(life.pick(IncomeSource.all()));
    }
    LocalDate on = life.pastDay(e.avslutOn.plusMonths(months - 1));
    tell(e, new FollowedUp(e.id, months, outcome, income, null, on));
  }

  private int months() {
    return life.pick(List.of(6, 6, 12, 24));
  }

  /// Records it, if it fits.
  private void tell(RandomEnrolment e, EnrolmentEvent event) {
    Noted noted = e.steps.add(Long.MAX_VALUE, event);
    boolean fits = fits(e);
    e.steps.all.remove(noted);
    if (fits) {
      e.steps.add(life.write(e, event), event);
    }
  }

  private static boolean fits(RandomEnrolment e) {
    return e.steps.fit(e.started == 0 ? null : e.startOn, e.avslutOn);
  }

  private void correct(RandomEnrolment e) {
    if (e.steps.all.isEmpty()) {
      return;
    }
    Noted noted = life.pick(e.steps.all);
    List<CorrectableField> fields =
        CORRECTED.stream().filter(field -> field.event() == noted.event.getClass()).toList();
    if (!noted.stands() || fields.isEmpty()) {
      return;
    }
    Correction change = change(life.pick(fields), noted.event, e);
    DomainEvent was = noted.event;
    noted.event = change.rewrite(was);
    if (fits(e)) {
      life.write(e, new Corrected(e.id, noted.version, change, life.today(), "fel uppgift"));
    } else {
      noted.event = was;
    }
  }

  private Correction change(CorrectableField field, DomainEvent told, RandomEnrolment e) {
    @Nullable Object from = field.of(told);
    if (field == CorrectableField.REFERRAL_KOMMUN) {
      Kommun to = life.kommun();
      return new Correction(field, from, to, RandomHistories.huvudman(to.code()));
    }
    return Correction.of(field, from, fresh(field, e));
  }

  private Object fresh(CorrectableField field, RandomEnrolment e) {
    if (field.type() == LocalDate.class) {
      return life.pastDay(e.started == 0 ? LocalDate.of(2012, 1, 1) : e.startOn);
    }
    if (field == CorrectableField.REFERRER) {
      return life.pick(Referrer.all());
    }
    if (field == CorrectableField.ACTIVITY_KIND) {
      return life.pick(ActivityKind.all());
    }
    if (field == CorrectableField.PROGRESSION_ANSWERS) {
      return answers();
    }
    if (field == CorrectableField.MEETING_KIND) {
      return life.pick(MeetingKind.all());
    }
    if (field == CorrectableField.MEETING_MODE) {
      return life.pick(List.of(Mode.values()));
    }
    if (field == CorrectableField.MEETING_PARTIES) {
      return parties();
    }
    return field == CorrectableField.FOLLOW_UP_MONTHS
        ? months()
        : life.pick(List.of(FollowUpOutcome.values()));
  }

  /// Takes a step back, or puts one back that was.
  private void withdraw(RandomEnrolment e) {
    if (e.steps.all.isEmpty()) {
      return;
    }
    Noted noted = life.pick(e.steps.all);
    if (noted.event instanceof ReferralReceived) {
      return;
    }
    long was = noted.withdrawn;
    noted.withdrawn = was == 0 ? Long.MAX_VALUE : 0;
    if (fits(e)) {
      long corrects = was == 0 ? noted.version : was;
      long version = life.write(e, new EntryWithdrawn(e.id, corrects, life.today(), "fel"));
      noted.withdrawn = was == 0 ? version : 0;
    } else {
      noted.withdrawn = was;
    }
  }
}
