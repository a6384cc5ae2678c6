package se.sparbar.standalone.demo;

import java.util.TreeMap;
import java.util.TreeSet;
import se.sparbar.command.enrolment.Assess;
import se.sparbar.command.enrolment.Change;
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
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

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
      case GoalSet e -> new SetGoal(e.insats(), e.figure(), e.thresholdPercent(), e.validFrom());
      case StaffingSet e ->
          new SetStaffing(e.insats(), e.kommun(), e.coach(), e.percent(), e.from(), e.to());
    };
  }

  static ParticipantCommand of(ParticipantEvent event) {
    return switch (event) {
      case ParticipantRegistered e ->
          new RegisterParticipant(
              e.participant(), e.huvudman(), e.localNumber(), e.sex(), e.birthYear(), e.on());
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
    };
  }

  private static Change<?> of(Correction correction) {
    return switch (correction) {
      case Correction.StartOn c -> new Change.StartOn(c.to(), c.from());
      case Correction.StartKommun c -> new Change.StartKommun(c.to(), c.from());
      case Correction.TransferOn c -> new Change.TransferOn(c.to(), c.from());
      case Correction.TransferKommun c -> new Change.TransferKommun(c.to(), c.from());
      case Correction.AvslutOn c -> new Change.AvslutOn(c.to(), c.from());
      case Correction.AvslutReasonTo c -> new Change.AvslutReasonTo(c.to(), c.from());
      case Correction.Income c -> new Change.Income(c.to(), c.from());
      case Correction.OccupationTo c -> new Change.OccupationTo(c.to(), c.from());
      case Correction.EfterstodFrom c -> new Change.EfterstodFrom(c.to(), c.from());
      case Correction.EfterstodTo c -> new Change.EfterstodTo(c.to(), c.from());
      case Correction.EfterstodPhaseTo c -> new Change.EfterstodPhaseTo(c.to(), c.from());
      case Correction.EfterstodRecipientTo c -> new Change.EfterstodRecipientTo(c.to(), c.from());
    };
  }
}
