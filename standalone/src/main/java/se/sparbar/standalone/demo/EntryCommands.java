package se.sparbar.standalone.demo;

import se.sparbar.command.anonymous.AnonymousCommand;
import se.sparbar.command.anonymous.CountAnonymous;
import se.sparbar.command.claim.ClaimCommand;
import se.sparbar.command.claim.RecordClaim;
import se.sparbar.command.deviation.AssignDeviation;
import se.sparbar.command.deviation.DeviationCommand;
import se.sparbar.command.deviation.FileDeviation;
import se.sparbar.command.deviation.ResolveDeviation;
import se.sparbar.command.group.FormGroup;
import se.sparbar.command.group.GroupCommand;
import se.sparbar.command.group.HoldGroupMeeting;
import se.sparbar.command.instrument.DefineInstrument;
import se.sparbar.command.instrument.InstrumentCommand;
import se.sparbar.command.report.ReportCommand;
import se.sparbar.command.report.SubmitCoachReport;
import se.sparbar.command.survey.CountSurvey;
import se.sparbar.command.survey.OpenSurvey;
import se.sparbar.command.survey.SurveyCommand;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimCorrected;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.ClaimEvent.ClaimWithdrawn;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationCorrected;
import se.sparbar.events.DeviationEvent.DeviationEntryWithdrawn;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentCorrected;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentEntryWithdrawn;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.ReportEvent.ReportCorrected;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCorrected;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyOpened;

/// What somebody has to ask for, so that an event of the demo about no person by name follows.
final class EntryCommands {
  private EntryCommands() {}

  static GroupCommand of(GroupEvent event) {
    return switch (event) {
      case GroupFormed e ->
          new FormGroup(
              e.group(), e.name(), e.kind(), e.forbund(), e.kommuner(), e.parties(), e.on());
      case GroupMet e -> new HoldGroupMeeting(e.group(), null, e.on(), e.mode(), e.attendance());
      case GroupChanged _, GroupCorrected _, GroupEntryWithdrawn _ -> throw notInTheDemo(event);
    };
  }

  static SurveyCommand of(SurveyEvent event) {
    return switch (event) {
      case SurveyOpened e -> new OpenSurvey(e.survey(), e.insats(), e.name(), e.from(), e.to());
      case SurveyCounted e ->
          new CountSurvey(e.survey(), e.invited(), e.answered(), e.counts(), e.on());
      case SurveyCorrected _, SurveyEntryWithdrawn _ -> throw notInTheDemo(event);
    };
  }

  static DeviationCommand of(DeviationEvent event) {
    return switch (event) {
      case DeviationFiled e ->
          new FileDeviation(
              e.deviation(), e.forbund(), e.insats(), e.parties(), e.obstacle(), e.on());
      case DeviationAssigned e -> new AssignDeviation(e.deviation(), e.party(), e.on());
      case DeviationResolved e -> new ResolveDeviation(e.deviation(), e.outcome(), e.on());
      case DeviationCorrected _, DeviationEntryWithdrawn _ -> throw notInTheDemo(event);
    };
  }

  static ReportCommand of(ReportEvent event) {
    return switch (event) {
      case CoachReportSubmitted e ->
          new SubmitCoachReport(
              e.report(), e.insats(), e.kommun(), e.from(), e.to(), e.answers(), e.on());
      case ReportCorrected _, ReportEntryWithdrawn _ -> throw notInTheDemo(event);
    };
  }

  static ClaimCommand of(ClaimEvent event) {
    return switch (event) {
      case ClaimRecorded e ->
          new RecordClaim(
              e.claim(),
              e.forbund(),
              e.document(),
              e.page(),
              e.label(),
              e.value(),
              e.unit(),
              e.from(),
              e.to(),
              e.on());
      case ClaimCorrected _, ClaimWithdrawn _ -> throw notInTheDemo(event);
    };
  }

  static InstrumentCommand of(InstrumentEvent event) {
    return switch (event) {
      case InstrumentDefined e ->
          new DefineInstrument(
              e.instrument(), e.name(), e.items(), e.scale(), e.answeredBy(), e.on());
      case InstrumentRevised _,
          InstrumentRetired _,
          InstrumentCorrected _,
          InstrumentEntryWithdrawn _ ->
          throw notInTheDemo(event);
    };
  }

  static AnonymousCommand of(AnonymousEvent event) {
    return switch (event) {
      case AnonymousCounted e ->
          new CountAnonymous(
              e.anonymous(), e.insats(), e.kommun(), e.year(), e.sex(), e.registration(), e.on());
      case AnonymousCorrected _, AnonymousWithdrawn _ -> throw notInTheDemo(event);
    };
  }

  private static IllegalArgumentException notInTheDemo(DomainEvent event) {
    return new IllegalArgumentException("not in the demo: " + event);
  }
}
