package se.sparbar.standalone.demo;

import java.util.TreeMap;
import java.util.TreeSet;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.CorrectEnrolment;
import se.sparbar.command.enrolment.EndEfterstod;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.RestoreEnrolment;
import se.sparbar.command.enrolment.StartEfterstod;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.enrolment.Transfer;
import se.sparbar.command.enrolment.VoidEnrolment;
import se.sparbar.command.enrolment.WithdrawAvslut;
import se.sparbar.command.enrolment.WithdrawEfterstod;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.rule.Change;
import se.sparbar.events.Correction;
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
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;

/// What somebody has to ask for, so that an event of the demo follows.
final class Commands {
  private Commands() {}

  static InsatsCommand of(InsatsEvent event) {
    return switch (event) {
      case InsatsStarted e ->
          new StartInsats(
              e.insats(),
              e.name(),
              e.forbund(),
              e.kind(),
              e.measure(),
              new TreeSet<>(e.kommuner().keySet()),
              new TreeMap<>(e.kommuner()),
              e.startOn());
      case InsatsRevised e ->
          new ReviseInsats(
              e.insats(), e.name(), new TreeSet<>(e.kommuner().keySet()), e.kommuner(), e.on());
      case InsatsEnded e -> new EndInsats(e.insats(), e.on());
      case GoalSet e -> new SetGoal(e.insats(), e.figure(), e.threshold(), e.validFrom());
      case StaffingSet e ->
          new SetStaffing(e.insats(), e.kommun(), e.coach(), e.percent(), e.from(), e.to());
      case PlacesSet _,
          BudgetSet _,
          CostBooked _,
          HeadcountRecorded _,
          InsatsCorrected _,
          InsatsEntryWithdrawn _ ->
          throw new IllegalArgumentException("not in the demo: " + event);
    };
  }

  static ParticipantCommand of(ParticipantEvent event) {
    return switch (event) {
      case ParticipantRegistered e ->
          new RegisterParticipant(
              e.participant(), e.huvudman(), e.localNumber(), e.sex(), e.birthYear(), e.on());
      case ParticipantCorrected _,
          ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantsMerged _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ ->
          throw new IllegalArgumentException("not in the demo: " + event);
    };
  }

  static EnrolmentCommand of(EnrolmentEvent event) {
    return switch (event) {
      case EnrolmentStarted e ->
          new StartEnrolment(e.enrolment(), e.participant(), e.insats(), e.kommun(), e.on());
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
      case Transferred e -> new Transfer(e.enrolment(), e.kommun(), e.on());
      case AvslutRecorded e ->
          new RecordAvslut(e.enrolment(), e.on(), e.reason(), e.reasonForMismatch());
      case AvslutWithdrawn e -> new WithdrawAvslut(e.enrolment(), e.reason());
      case EfterstodStarted e ->
          new StartEfterstod(e.enrolment(), e.phase(), e.recipient(), e.from(), null);
      case EfterstodEnded e -> new EndEfterstod(e.enrolment(), e.on(), e.started());
      case EfterstodWithdrawn e -> new WithdrawEfterstod(e.enrolment(), e.corrects(), e.reason());
      case Corrected e ->
          new CorrectEnrolment(e.enrolment(), of(e.change()), e.corrects(), e.reason());
      case EnrolmentVoided e -> new VoidEnrolment(e.enrolment(), e.reason());
      case EnrolmentRestored e -> new RestoreEnrolment(e.enrolment(), e.reason());
      case ReferralReceived _,
          ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ActivityStarted _,
          ActivityEnded _,
          ProgressionMeasured _,
          MeetingHeld _,
          FollowedUp _,
          EntryWithdrawn _ ->
          throw new IllegalArgumentException("not in the demo: " + event);
    };
  }

  private static Change of(Correction correction) {
    return new Change(correction.field(), correction.to(), correction.from());
  }
}
