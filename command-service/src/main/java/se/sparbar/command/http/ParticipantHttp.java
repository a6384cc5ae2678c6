package se.sparbar.command.http;

import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_UNKNOWN;

import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.participant.CorrectParticipant;
import se.sparbar.command.participant.GiveConsent;
import se.sparbar.command.participant.MergeParticipants;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.ProtectIdentity;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.participant.ReverseMerge;
import se.sparbar.command.participant.WithdrawConsent;
import se.sparbar.command.participant.WithdrawParticipantEntry;
import se.sparbar.events.ParticipantEvent;
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
          .create(RegisterParticipant.class)
          .post("consents", GiveConsent.class)
          .post("consent-withdrawals", WithdrawConsent.class)
          .post("protection", ProtectIdentity.class)
          .post("merges", MergeParticipants.class)
          .post("merge-reversals", ReverseMerge.class)
          .post(
              "corrections",
              CorrectParticipant.class,
              new CorrectionBody<>(
                  ParticipantEvent.class, CorrectParticipant.class, CorrectParticipant::new))
          .post("withdrawals", WithdrawParticipantEntry.class);

  private ParticipantHttp() {}
}
