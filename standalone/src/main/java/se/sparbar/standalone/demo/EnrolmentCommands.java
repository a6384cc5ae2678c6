package se.sparbar.standalone.demo;

import se.sparbar.command.enrolment.AcceptReferral;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.CorrectEnrolment;
import se.sparbar.command.enrolment.DeclineReferral;
import se.sparbar.command.enrolment.EndActivity;
import se.sparbar.command.enrolment.EndEfterstod;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.FollowUp;
import se.sparbar.command.enrolment.HoldMeeting;
import se.sparbar.command.enrolment.LeaveQueue;
import se.sparbar.command.enrolment.MeasureProgression;
import se.sparbar.command.enrolment.Queue;
import se.sparbar.command.enrolment.ReceiveReferral;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.RestoreEnrolment;
import se.sparbar.command.enrolment.StartActivity;
import se.sparbar.command.enrolment.StartEfterstod;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.enrolment.StartReferred;
import se.sparbar.command.enrolment.Transfer;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.enrolment.WithdrawAvslut;
import se.sparbar.command.enrolment.WithdrawEfterstod;
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

/// What somebody has to ask for, so that an event of the demo about an enrolment follows.
final class EnrolmentCommands {
  private EnrolmentCommands() {}

  /// @param version of the event: a start that is not the first follows on a remiss
  static EnrolmentCommand of(EnrolmentEvent event, long version) {
    return switch (event) {
      case ReferralReceived e ->
          new ReceiveReferral(
              e.enrolment(), e.participant(), e.insats(), e.kommun(), e.referrer(), e.on());
      case ReferralAccepted e -> new AcceptReferral(e.enrolment(), e.on());
      case ReferralDeclined e -> new DeclineReferral(e.enrolment(), e.reason(), e.on());
      case Queued e -> new Queue(e.enrolment(), e.on());
      case QueueLeft e -> new LeaveQueue(e.enrolment(), e.reason(), e.on());
      case EnrolmentStarted e ->
          version == 1
              ? new StartEnrolment(e.enrolment(), e.participant(), e.insats(), e.kommun(), e.on())
              : new StartReferred(e.enrolment(), e.on(), e.kommun());
      case Assessed e ->
          new Assess(
              e.enrolment(),
              e.point(),
              e.on(),
              e.income(),
              e.occupation(),
              e.education(),
              e.timeOnBenefits(),
              e.reasonForMismatch());
      case MeetingHeld e -> new HoldMeeting(e.enrolment(), e.kind(), e.mode(), e.parties(), e.on());
      case ActivityStarted e -> new StartActivity(e.enrolment(), e.kind(), e.from(), null);
      case ActivityEnded e -> new EndActivity(e.enrolment(), e.on(), e.started());
      case ProgressionMeasured e ->
          new MeasureProgression(
              e.enrolment(),
              e.instrument(),
              e.instrumentVersion(),
              e.answeredBy(),
              e.answers(),
              e.on());
      case Transferred e -> new Transfer(e.enrolment(), e.kommun(), e.on());
      case AvslutRecorded e ->
          new RecordAvslut(e.enrolment(), e.on(), e.reason(), e.reasonForMismatch());
      case AvslutWithdrawn e -> new WithdrawAvslut(e.enrolment(), e.reason());
      case EfterstodStarted e ->
          new StartEfterstod(e.enrolment(), e.phase(), e.recipient(), e.from(), null);
      case EfterstodEnded e -> new EndEfterstod(e.enrolment(), e.on(), e.started());
      case EfterstodWithdrawn e -> new WithdrawEfterstod(e.enrolment(), e.corrects(), e.reason());
      case FollowedUp e ->
          new FollowUp(e.enrolment(), e.months(), e.outcome(), e.income(), e.occupation(), e.on());
      case Corrected e ->
          new CorrectEnrolment(e.enrolment(), Commands.of(e.change()), e.corrects(), e.reason());
      case EnrolmentVoided e -> new VoidEnrolment(e.enrolment(), e.reason());
      case EnrolmentRestored e -> new RestoreEnrolment(e.enrolment(), e.reason());
      case ReferralWithdrawn _, CoachAssigned _, Paused _, Resumed _, EntryWithdrawn _ ->
          throw new IllegalArgumentException("not in the demo: " + event);
    };
  }
}
