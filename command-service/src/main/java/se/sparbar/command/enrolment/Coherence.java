package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ALREADY_ENDED;
import static se.sparbar.command.enrolment.EnrolmentRule.ASSESSED_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.ASSESSED_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.ASSESSED_TOO_EARLY;
import static se.sparbar.command.enrolment.EnrolmentRule.AVSLUT_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.COACHES_ON_ONE_DAY;
import static se.sparbar.command.enrolment.EnrolmentRule.COACH_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.COACH_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.COACH_THE_SAME;
import static se.sparbar.command.enrolment.EnrolmentRule.ENDED_TWICE;
import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENTS_OVERLAP;
import static se.sparbar.command.enrolment.EnrolmentRule.EXIT_ASSESSED_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.FOLLOW_UP_ASSESSED_BEFORE_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.FOLLOW_UP_ASSESSED_WITHOUT_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.MEETING_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.MEETING_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.PROGRESSION_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFERS_ON_ONE_DAY;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFER_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFER_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFER_TO_SAME_KOMMUN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.enrolment.Enrolment.Begun;
import se.sparbar.command.enrolment.Enrolment.Referred;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Coach;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.DomainEvent.Ending;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;

/// What must hold of an enrolment's dates whichever way they came to be, by a first registration, a
/// late one or a correction: so it is held against the state that would follow.
final class Coherence {
  /// A start assessment may be made in the weeks before the start, while the place is prepared.
  static final int DAYS_BEFORE_START = 90;

  private Coherence() {}

  /// Decides for these events, if what follows holds together.
  static List<EnrolmentEvent> of(
      Enrolment state, EnrolmentSurroundings around, EnrolmentEvent... events) {
    Enrolment next = state;
    for (EnrolmentEvent event : events) {
      next = next.evolve(event);
      Consent.check(around, next.recorded().who().insats(), event);
      Protection.check(around, event);
    }
    Begun begun = next.begun();
    ReferralRules.check(begun.life());
    switch (begun) {
      case Standing standing -> check(standing);
      case Referred _ -> {}
    }
    others(begun, around);
    return List.of(events);
  }

  private static void check(Standing standing) {
    once(standing.life());
    avslut(standing);
    assessments(standing);
    transfers(standing);
    SupportRules.check(standing);
    coaches(standing);
    PauseRules.check(standing);
    ActivityRules.check(standing);
    meetings(standing);
    FollowUpRules.check(standing);
  }

  /// What was taken back may have been recorded anew, before it is put back.
  private static void once(Life life) {
    Collection<AvslutRecorded> avslut = life.all(AvslutRecorded.class).values();
    if (avslut.size() > 1) {
      throw new Rejected(ALREADY_ENDED, avslut.iterator().next().on());
    }
    Set<Long> ended = new HashSet<>();
    life.entries()
        .now()
        .values()
        .forEach(event -> {
          if (event instanceof Ending ending && !ended.add(ending.started())) {
            throw new Rejected(ENDED_TWICE, ending.started());
          }
        });
  }

  private static void avslut(Standing standing) {
    @Nullable LocalDate avslutOn = standing.avslutOn();
    LocalDate startOn = standing.life().start().on();
    if (avslutOn != null && avslutOn.isBefore(startOn)) {
      throw new Rejected(AVSLUT_BEFORE_START, avslutOn, startOn);
    }
  }

  private static void assessments(Standing standing) {
    LocalDate startOn = standing.life().start().on();
    for (Answers answers : standing.life().assessments()) {
      switch (answers.point()) {
        case START -> {
          if (answers.on().isBefore(startOn.minusDays(DAYS_BEFORE_START))) {
            throw new Rejected(ASSESSED_TOO_EARLY, answers.on(), startOn, DAYS_BEFORE_START);
          }
        }
        case UNDER ->
            Window.of(standing).within(answers.on(), ASSESSED_BEFORE_START, ASSESSED_AFTER_AVSLUT);
        case UPPFOLJNING -> assessedAfter(standing.avslutOn(), answers);
        case AVSLUT -> {
          if (answers.on().isBefore(startOn)) {
            throw new Rejected(EXIT_ASSESSED_BEFORE_START, answers.on(), startOn);
          }
        }
      }
    }
  }

  private static void assessedAfter(@Nullable LocalDate avslutOn, Answers answers) {
    if (avslutOn == null) {
      throw new Rejected(FOLLOW_UP_ASSESSED_WITHOUT_AVSLUT, answers.on());
    }
    if (answers.on().isBefore(avslutOn)) {
      throw new Rejected(FOLLOW_UP_ASSESSED_BEFORE_AVSLUT, answers.on(), avslutOn);
    }
  }

  /// Who meets the participant; after the avslut only while there is efterstöd.
  private static void coaches(Standing standing) {
    @Nullable Coach before = null;
    for (Coach coach : standing.life().coaches()) {
      Window.of(standing).withinOrAfterwards(coach.on(), COACH_BEFORE_START, COACH_AFTER_AVSLUT);
      if (before != null && before.on().equals(coach.on())) {
        throw new Rejected(COACHES_ON_ONE_DAY, coach.on());
      }
      if (before != null && before.coach().equals(coach.coach())) {
        throw new Rejected(COACH_THE_SAME, before.on(), coach.on());
      }
      before = coach;
    }
  }

  private static void meetings(Standing standing) {
    Window window = Window.of(standing);
    standing.life().all(MeetingHeld.class).values().stream()
        .map(MeetingHeld::on)
        .forEach(on -> window.withinOrAfterwards(on, MEETING_BEFORE_START, MEETING_AFTER_AVSLUT));
    standing.life().all(ProgressionMeasured.class).values().stream()
        .map(ProgressionMeasured::on)
        .forEach(on ->
            window.withinOrAfterwards(on, PROGRESSION_BEFORE_START, PROGRESSION_AFTER_AVSLUT));
  }

  private static void transfers(Standing standing) {
    List<Placement> placements = standing.life().placements();
    for (int i = 1; i < placements.size(); i++) {
      Placement before = placements.get(i - 1);
      Placement transfer = placements.get(i);
      if (i > 1 && transfer.on().equals(before.on())) {
        throw new Rejected(TRANSFERS_ON_ONE_DAY, transfer.on());
      }
      if (transfer.on().isBefore(placements.getFirst().on())) {
        throw new Rejected(TRANSFER_BEFORE_START, transfer.on(), placements.getFirst().on());
      }
      if (transfer.kommun().equals(before.kommun())) {
        throw new Rejected(
            TRANSFER_TO_SAME_KOMMUN, Kommuner.name(before.kommun()), before.on(), transfer.on());
      }
    }
    Placement last = placements.getLast();
    @Nullable LocalDate avslutOn = standing.avslutOn();
    if (placements.size() > 1 && avslutOn != null && last.on().isAfter(avslutOn)) {
      throw new Rejected(TRANSFER_AFTER_AVSLUT, last.on(), avslutOn);
    }
  }

  /// Rule 2: at most one open enrolment or remiss per participant and insats; exit and re-entry on
  /// one day are two.
  private static void others(Begun begun, EnrolmentSurroundings around) {
    Life.Who who = begun.life().who();
    for (Begun other : around.begun()) {
      Life.Who its = other.life().who();
      if (its.insats().equals(who.insats())
          && !its.enrolment().equals(who.enrolment())
          && other.claim().overlaps(begun.claim())) {
        throw new Rejected(
            ENROLMENTS_OVERLAP,
            other.claim().from(),
            Optional.ofNullable(other.claim().to()),
            its.enrolment().value());
      }
    }
  }
}
