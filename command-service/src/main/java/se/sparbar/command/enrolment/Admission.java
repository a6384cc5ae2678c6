package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.HUVUDMAN_DIFFERS;
import static se.sparbar.command.enrolment.EnrolmentRule.INSATS_WITHOUT_PERSONS;
import static se.sparbar.command.enrolment.EnrolmentRule.KOMMUN_OUTSIDE_INSATS;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_AFTER_INSATS;
import static se.sparbar.command.enrolment.EnrolmentRule.REFERRAL_BEFORE_INSATS;
import static se.sparbar.command.enrolment.EnrolmentRule.START_AFTER_INSATS;
import static se.sparbar.command.enrolment.EnrolmentRule.START_BEFORE_INSATS;
import static se.sparbar.command.insats.InsatsRule.INSATS_UNKNOWN;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_UNKNOWN;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;

/// Who may be where in an insats, and from when.
final class Admission {
  private Admission() {}

  static Insats.Running insats(EnrolmentSurroundings around) {
    return switch (around.insats()) {
      case Insats.Running running -> running;
      case Insats.NotStarted _ -> throw new Rejected(INSATS_UNKNOWN).at("insats");
    };
  }

  /// Rule 1: no start before the insats starts or after it ends; and only in one for persons.
  static void start(EnrolmentSurroundings around, String field, LocalDate on) {
    goesOn(around, field, on, START_BEFORE_INSATS, START_AFTER_INSATS);
  }

  /// An insats takes remisser while people may start in it.
  static void referral(EnrolmentSurroundings around, String field, LocalDate on) {
    goesOn(around, field, on, REFERRAL_BEFORE_INSATS, REFERRAL_AFTER_INSATS);
  }

  private static void goesOn(
      EnrolmentSurroundings around, String field, LocalDate on, Rule before, Rule after) {
    Insats.Running insats = insats(around);
    if (!insats.hasPersons()) {
      throw new Rejected(INSATS_WITHOUT_PERSONS, insats.name()).at("insats");
    }
    if (on.isBefore(insats.startOn())) {
      throw new Rejected(before, on, insats.name(), insats.startOn()).at(field);
    }
    if (insats.endOn() != null && on.isAfter(insats.endOn())) {
      throw new Rejected(after, on, insats.name(), insats.endOn()).at(field);
    }
  }

  /// The huvudman in a kommun, which has to be one of the insats's on that day.
  static Huvudman huvudman(
      EnrolmentSurroundings around, String field, Kommun kommun, LocalDate on) {
    Insats.Running insats = insats(around);
    @Nullable Huvudman huvudman = insats.kommunerOn(on).get(kommun);
    if (huvudman == null) {
      throw new Rejected(
              KOMMUN_OUTSIDE_INSATS, kommun.code(), insats.name(), on, kommuner(insats, on))
          .at(field);
    }
    return huvudman;
  }

  /// Rule 15: a participant of one huvudman starts with that huvudman, or with one to whom they
  /// were transferred before; a transfer is the way from one huvudman to another.
  static void own(EnrolmentSurroundings around, String field, Huvudman huvudman) {
    Participant.Registered participant =
        switch (around.participant()) {
          case Participant.Registered registered -> registered;
          case Participant.Unknown _ -> throw new Rejected(PARTICIPANT_UNKNOWN).at("participant");
        };
    boolean transferredThere =
        around.standing().stream()
            .anyMatch(other -> other.life().placement().huvudman().equals(huvudman));
    if (!participant.huvudman().equals(huvudman) && !transferredThere) {
      throw new Rejected(HUVUDMAN_DIFFERS, label(participant.huvudman()), label(huvudman))
          .at(field);
    }
  }

  private static String label(Huvudman huvudman) {
    String name = huvudman.name();
    boolean isKommun = name.matches("[0-9]{4}") && Kommuner.exists(new Kommun(name));
    return isKommun ? name + " " + Kommuner.name(new Kommun(name)) : name;
  }

  private static String kommuner(Insats.Running insats, LocalDate on) {
    return insats.kommunerOn(on).keySet().stream()
        .map(kommun -> kommun.code() + " " + Kommuner.name(kommun))
        .collect(Collectors.joining(", "));
  }
}
