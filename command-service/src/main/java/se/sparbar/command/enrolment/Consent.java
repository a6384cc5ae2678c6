package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.CONSENT_WITHDRAWN;

import java.time.LocalDate;
import java.util.Optional;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.ids.InsatsId;

/// Rule 10: after consent is withdrawn nothing more is recorded about the person in that insats,
/// but for the avslut. Whatever day a fact is of: it is the recording that has no ground any more.
/// What stands may still be set right or taken back, for what is kept has to be true (GDPR art. 5.1
/// d).
final class Consent {
  private Consent() {}

  static void check(EnrolmentSurroundings around, InsatsId insats, EnrolmentEvent event) {
    if (addsToWhatIsKnown(event)) {
      withdrawnOn(around.participant(), insats)
          .ifPresent(day -> {
            throw new Rejected(CONSENT_WITHDRAWN, day);
          });
    }
  }

  /// Each insats has its own consent.
  private static Optional<LocalDate> withdrawnOn(Participant participant, InsatsId insats) {
    return switch (participant) {
      case Participant.Registered registered -> registered.consentWithdrawnOn(insats);
      case Participant.Unknown _ -> Optional.empty();
    };
  }

  /// Whether something more is told of the person; a rättelse and a withdrawal tell nothing more.
  static boolean addsToWhatIsKnown(EnrolmentEvent event) {
    return switch (event) {
      case ReferralReceived _,
          ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          EnrolmentStarted _,
          Assessed _,
          Transferred _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ActivityStarted _,
          ActivityEnded _,
          ProgressionMeasured _,
          MeetingHeld _,
          EfterstodStarted _,
          EfterstodEnded _,
          FollowedUp _ ->
          true;
      case AvslutRecorded _,
          AvslutWithdrawn _,
          EfterstodWithdrawn _,
          EntryWithdrawn _,
          Corrected _,
          EnrolmentVoided _,
          EnrolmentRestored _ ->
          false;
    };
  }
}
