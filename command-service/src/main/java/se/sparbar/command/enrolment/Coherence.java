package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ASSESSED_TOO_EARLY;
import static se.sparbar.command.enrolment.EnrolmentRule.AVSLUT_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENTS_OVERLAP;
import static se.sparbar.command.enrolment.EnrolmentRule.EXIT_ASSESSED_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFERS_ON_ONE_DAY;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFER_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFER_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.TRANSFER_TO_SAME_KOMMUN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.enrolment.Enrolment.Referred;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;

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
    }
    switch (next.begun()) {
      case Standing standing -> check(standing, around);
      case Referred _ -> {}
    }
    return List.of(events);
  }

  private static void check(Standing standing, EnrolmentSurroundings around) {
    avslut(standing);
    assessments(standing.life());
    transfers(standing);
    SupportRules.check(standing);
    others(standing, around);
  }

  private static void avslut(Standing standing) {
    @Nullable LocalDate avslutOn = standing.avslutOn();
    LocalDate startOn = standing.life().start().on();
    if (avslutOn != null && avslutOn.isBefore(startOn)) {
      throw new Rejected(AVSLUT_BEFORE_START, avslutOn, startOn);
    }
  }

  private static void assessments(Life life) {
    LocalDate startOn = life.start().on();
    for (Answers answers : life.assessments()) {
      switch (answers.point()) {
        case START -> {
          if (answers.on().isBefore(startOn.minusDays(DAYS_BEFORE_START))) {
            throw new Rejected(ASSESSED_TOO_EARLY, answers.on(), startOn, DAYS_BEFORE_START);
          }
        }
        case UNDER, AVSLUT, UPPFOLJNING -> {
          if (answers.on().isBefore(startOn)) {
            throw new Rejected(EXIT_ASSESSED_BEFORE_START, answers.on(), startOn);
          }
        }
      }
    }
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

  /// Rule 2: at most one open enrolment per participant and insats; exit and re-entry on one day
  /// are two.
  private static void others(Standing standing, EnrolmentSurroundings around) {
    Life.Who who = standing.life().who();
    for (Standing other : around.standing()) {
      Life.Who its = other.life().who();
      if (its.insats().equals(who.insats())
          && !its.enrolment().equals(who.enrolment())
          && other.stay().overlaps(standing.stay())) {
        throw new Rejected(
            ENROLMENTS_OVERLAP,
            other.stay().from(),
            Optional.ofNullable(other.avslutOn()),
            its.enrolment().value());
      }
    }
  }
}
