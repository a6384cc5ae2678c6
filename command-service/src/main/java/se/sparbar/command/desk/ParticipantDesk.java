package se.sparbar.command.desk;

import java.util.List;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.log.Names;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.ParticipantOnAxon;
import se.sparbar.command.participant.RegisterParticipant;
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
    try (Turn _ = turns.take(List.of(command.participant().value()), List.of())) {
      return desk.carryOut(order, () -> ready(command));
    }
  }

  private Desk.Ready ready(ParticipantCommand command) {
    return new Desk.Ready(
        command.participant(),
        streams.participant(command.participant()).version(),
        new ParticipantOnAxon.Asked(command, today.date()));
  }

  /// The command with its number taken, after it was found fit to be stored.
  private ParticipantCommand numbered(ParticipantCommand command) {
    return switch (command) {
      case RegisterParticipant register -> {
        register.decide(new Participant.Unknown(), today.date());
        yield register.as(
            new ParticipantId(
                names.claim(
                    SPACE,
                    key(register.huvudman(), register.localNumber()),
                    register.participant().value())));
      }
    };
  }
}
