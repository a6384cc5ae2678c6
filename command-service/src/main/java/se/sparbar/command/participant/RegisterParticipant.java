package se.sparbar.command.participant;

import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_EXISTS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.ParticipantId;

/// Deltagaren registreras under the huvudman's own number. The sender reserves the number, so a
/// second person of that number meets the first one's stream.
///
/// @param on the day on which the huvudman took the person up; today where it is not said
public record RegisterParticipant(
    ParticipantId participant,
    Huvudman huvudman,
    String localNumber,
    Sex sex,
    @Nullable Integer birthYear,
    @Nullable LocalDate on)
    implements ParticipantCommand {

  @Override
  public List<ParticipantEvent> decide(Participant state, ParticipantSurroundings around) {
    LocalDate day = on == null ? around.today() : on;
    ParticipantRegistered registered =
        new ParticipantRegistered(participant, huvudman, localNumber, sex, birthYear, day);
    ParticipantRules.HOLD.itself(registered, around);
    return switch (state) {
      case Participant.Registered existing ->
          throw new Rejected(PARTICIPANT_EXISTS, localNumber, existing.participant().value())
              .at("localNumber");
      case Participant.Unknown _ -> List.of(registered);
    };
  }

  /// The same for the participant who has the number.
  public RegisterParticipant as(ParticipantId id) {
    return new RegisterParticipant(id, huvudman, localNumber, sex, birthYear, on);
  }
}
