package se.sparbar.command.http;

import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_UNKNOWN;

import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.ids.ParticipantId;

/// `/api/v1/participants`.
final class ParticipantHttp {
  static final Resource<ParticipantId, ParticipantCommand> PARTICIPANTS =
      Resource.of(
              "participants",
              ParticipantCommand.class,
              new Subject<>("participant", ParticipantId::new, PARTICIPANT_UNKNOWN),
              ParticipantDesk.class,
              ParticipantDesk::carryOut)
          .create(RegisterParticipant.class);

  private ParticipantHttp() {}
}
