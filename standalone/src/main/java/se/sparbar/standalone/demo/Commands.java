package se.sparbar.standalone.demo;

import java.util.TreeMap;
import java.util.TreeSet;
import se.sparbar.command.insats.BookCost;
import se.sparbar.command.insats.CorrectInsats;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetBudget;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetPlaces;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.rule.Change;
import se.sparbar.events.Correction;
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

/// What somebody has to ask for, so that an event of the demo about an insats or a participant
/// follows.
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
      case PlacesSet e -> new SetPlaces(e.insats(), e.year(), e.places());
      case BudgetSet e -> new SetBudget(e.insats(), e.year(), e.kronor());
      case CostBooked e -> new BookCost(e.insats(), e.kind(), e.kronor(), e.on());
      case InsatsCorrected e ->
          new CorrectInsats(e.insats(), of(e.change()), e.corrects(), e.reason());
      case HeadcountRecorded _, InsatsEntryWithdrawn _ ->
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

  static Change of(Correction correction) {
    return new Change(correction.field(), correction.to(), correction.from());
  }
}
