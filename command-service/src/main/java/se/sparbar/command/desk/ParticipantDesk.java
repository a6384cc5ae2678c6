package se.sparbar.command.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.Life;
import se.sparbar.command.log.Names;
import se.sparbar.command.participant.CorrectParticipant;
import se.sparbar.command.participant.GiveConsent;
import se.sparbar.command.participant.MergeParticipants;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.ParticipantOnAxon;
import se.sparbar.command.participant.ParticipantSurroundings;
import se.sparbar.command.participant.ParticipantSurroundings.Other;
import se.sparbar.command.participant.ParticipantSurroundings.Time;
import se.sparbar.command.participant.ProtectIdentity;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.participant.ReverseMerge;
import se.sparbar.command.participant.WithdrawConsent;
import se.sparbar.command.participant.WithdrawParticipantEntry;
import se.sparbar.ids.ParticipantId;

/// Commands about participants, one at a time for each.
public final class ParticipantDesk {
  /// The space of [Names] in which a participant has the huvudman's own number.
  public static final String SPACE = "participant";

  private final Desk desk;
  private final Streams streams;
  private final Turns turns;
  private final Names names;
  private final Today today;

  public ParticipantDesk(Desk desk, Streams streams, Turns turns, Names names, Today today) {
    this.desk = desk;
    this.streams = streams;
    this.turns = turns;
    this.names = names;
    this.today = today;
  }

  /// What a local number is looked up by; neither part holds a line break.
  public static String key(Huvudman huvudman, String localNumber) {
    return huvudman.name() + "\n" + localNumber;
  }

  /// @throws se.sparbar.command.rule.Rejected when it breaks a rule
  /// @throws Stale when the stream is not at the order's version
  public Receipt carryOut(ParticipantCommand asked, Order order) {
    ParticipantCommand command = numbered(asked);
    try (Turn _ = turns.take(named(command), List.of())) {
      return desk.carryOut(order, () -> ready(command));
    }
  }

  private Desk.Ready ready(ParticipantCommand command) {
    return new Desk.Ready(
        command.participant(),
        streams.participant(command.participant()).version(),
        new ParticipantOnAxon.Asked(command, around(command)));
  }

  private ParticipantSurroundings around(ParticipantCommand command) {
    ParticipantSurroundings plain = ParticipantSurroundings.on(today.date());
    return switch (command) {
      case RegisterParticipant _, ReverseMerge _ -> plain;
      case GiveConsent e -> plain.of(merged(e.participant())).in(streams.insats(e.insats()));
      case WithdrawConsent e -> plain.of(merged(e.participant())).in(streams.insats(e.insats()));
      case ProtectIdentity e -> plain.of(merged(e.participant()));
      case CorrectParticipant e -> plain.of(merged(e.participant()));
      case WithdrawParticipantEntry e -> plain.of(merged(e.participant()));
      case MergeParticipants e ->
          plain.of(merged(e.participant())).beside(times(e.participant()), other(e.other()));
    };
  }

  private @Nullable ParticipantId merged(ParticipantId id) {
    ParticipantId person = streams.merges().person(id);
    return person.equals(id) ? null : person;
  }

  private Other other(ParticipantId id) {
    return new Other(streams.participant(id), merged(id), times(id));
  }

  private List<Time> times(ParticipantId id) {
    return streams.person(id, streams.merges()).enrolments().values().stream()
        .filter(Enrolment.Begun.class::isInstance)
        .map(Enrolment.Begun.class::cast)
        .map(ParticipantDesk::time)
        .toList();
  }

  private static Time time(Enrolment.Begun begun) {
    Life.Who who = begun.life().who();
    return new Time(who.enrolment(), who.insats(), begun.claim().from(), begun.claim().to());
  }

  /// Both participants of a merge change.
  private static List<UUID> named(ParticipantCommand command) {
    UUID own = command.participant().value();
    return switch (command) {
      case MergeParticipants merge -> List.of(own, merge.other().value());
      case ReverseMerge reversal -> List.of(own, reversal.other().value());
      case RegisterParticipant _,
          CorrectParticipant _,
          GiveConsent _,
          WithdrawConsent _,
          ProtectIdentity _,
          WithdrawParticipantEntry _ ->
          List.of(own);
    };
  }

  /// The command with its number taken, after it was found fit to be stored.
  private ParticipantCommand numbered(ParticipantCommand command) {
    return switch (command) {
      case RegisterParticipant register -> {
        register.decide(new Participant.Unknown(), ParticipantSurroundings.on(today.date()));
        yield register.as(
            new ParticipantId(
                names.claim(
                    SPACE,
                    key(register.huvudman(), register.localNumber()),
                    register.participant().value())));
      }
      case CorrectParticipant _,
          GiveConsent _,
          WithdrawConsent _,
          ProtectIdentity _,
          MergeParticipants _,
          ReverseMerge _,
          WithdrawParticipantEntry _ ->
          command;
    };
  }
}
