package se.sparbar.command.enrolment;

import java.util.List;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.EnrolmentId;

/// What can be done to an enrolment.
public sealed interface EnrolmentCommand
    permits ReceiveReferral,
        AcceptReferral,
        DeclineReferral,
        WithdrawReferral,
        Queue,
        LeaveQueue,
        StartReferred,
        StartEnrolment,
        Assess,
        Transfer,
        RecordAvslut,
        WithdrawAvslut,
        StartEfterstod,
        EndEfterstod,
        WithdrawEfterstod,
        AssignCoach,
        Pause,
        Resume,
        StartActivity,
        EndActivity,
        MeasureProgression,
        HoldMeeting,
        FollowUp,
        WithdrawEntry,
        CorrectEnrolment,
        VoidEnrolment,
        RestoreEnrolment {
  EnrolmentId enrolment();

  /// The events that follow, given what has happened.
  ///
  /// @throws se.sparbar.command.rule.Rejected when it breaks a rule
  List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around);
}
