package se.sparbar.command.http;

import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENT_UNKNOWN;

import se.sparbar.command.desk.EnrolmentDesk;
import se.sparbar.command.enrolment.AcceptReferral;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.AssignCoach;
import se.sparbar.command.enrolment.CorrectEnrolment;
import se.sparbar.command.enrolment.DeclineReferral;
import se.sparbar.command.enrolment.EndActivity;
import se.sparbar.command.enrolment.EndEfterstod;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.FollowUp;
import se.sparbar.command.enrolment.HoldMeeting;
import se.sparbar.command.enrolment.LeaveQueue;
import se.sparbar.command.enrolment.MeasureProgression;
import se.sparbar.command.enrolment.Pause;
import se.sparbar.command.enrolment.Queue;
import se.sparbar.command.enrolment.ReceiveReferral;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.RestoreEnrolment;
import se.sparbar.command.enrolment.Resume;
import se.sparbar.command.enrolment.StartActivity;
import se.sparbar.command.enrolment.StartEfterstod;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.enrolment.StartReferred;
import se.sparbar.command.enrolment.Transfer;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.enrolment.WithdrawAvslut;
import se.sparbar.command.enrolment.WithdrawEfterstod;
import se.sparbar.command.enrolment.WithdrawEntry;
import se.sparbar.command.enrolment.WithdrawReferral;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.EnrolmentId;

/// `/api/v1/enrolments`, and `/api/v1/referrals` where one begins with a remiss: the answer's id is
/// the enrolment's, in whose stream everything goes on.
final class EnrolmentHttp {
  static final Resource<EnrolmentId, EnrolmentCommand> ENROLMENTS =
      Resource.of(
              "enrolments",
              EnrolmentCommand.class,
              new Subject<>("enrolment", EnrolmentId::new, ENROLMENT_UNKNOWN),
              EnrolmentDesk.class,
              EnrolmentDesk::carryOut)
          .create(StartEnrolment.class)
          .post("assessments", Assess.class)
          .post("transfers", Transfer.class)
          .post("avslut", RecordAvslut.class)
          .post("avslut-withdrawal", WithdrawAvslut.class)
          .post("efterstod", StartEfterstod.class)
          .post("efterstod-end", EndEfterstod.class)
          .post("efterstod-withdrawal", WithdrawEfterstod.class)
          .post(
              "corrections",
              CorrectEnrolment.class,
              new CorrectionBody<>(
                  EnrolmentEvent.class, CorrectEnrolment.class, CorrectEnrolment::new))
          .post("referral-acceptance", AcceptReferral.class)
          .post("referral-refusal", DeclineReferral.class)
          .post("referral-withdrawal", WithdrawReferral.class)
          .post("queue", Queue.class)
          .post("queue-exit", LeaveQueue.class)
          .post("admission", StartReferred.class)
          .post("coaches", AssignCoach.class)
          .post("pauses", Pause.class)
          .post("resumption", Resume.class)
          .post("activities", StartActivity.class)
          .post("activity-end", EndActivity.class)
          .post("progressions", MeasureProgression.class)
          .post("meetings", HoldMeeting.class)
          .post("follow-ups", FollowUp.class)
          .post("withdrawals", WithdrawEntry.class)
          .post("void", VoidEnrolment.class)
          .post("restore", RestoreEnrolment.class);

  static final Resource<EnrolmentId, EnrolmentCommand> REFERRALS =
      Resource.of(
              "referrals",
              EnrolmentCommand.class,
              new Subject<>("enrolment", EnrolmentId::new, ENROLMENT_UNKNOWN),
              EnrolmentDesk.class,
              EnrolmentDesk::carryOut)
          .readAt(ENROLMENTS)
          .create(ReceiveReferral.class);

  private EnrolmentHttp() {}
}
