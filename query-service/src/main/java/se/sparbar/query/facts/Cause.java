package se.sparbar.query.facts;

import se.sparbar.envelope.Recorded;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;
import se.sparbar.events.ClaimEvent.ClaimCorrected;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.ClaimEvent.ClaimWithdrawn;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeListCorrected;
import se.sparbar.events.CodeListEvent.CodeListEntryWithdrawn;
import se.sparbar.events.CodeListEvent.CodeRelabelled;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationCorrected;
import se.sparbar.events.DeviationEvent.DeviationEntryWithdrawn;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
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
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
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
import se.sparbar.events.InstrumentEvent.InstrumentCorrected;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentEntryWithdrawn;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.ReportEvent.ReportCorrected;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyCorrected;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyOpened;

/// Why a figure changed when an event was recorded.
public enum Cause {
  NEW("Nytt, registrerat i tid"),
  LATE("Sen registrering"),
  CORRECTION("Rättelse"),
  VOID("Felregistrering"),
  WITHDRAWAL("Återtaget"),
  MERGE("Sammanslagning"),
  PROTECTION("Skyddad identitet"),

  /// No event: what was known is only judged on a later day.
  TIME("Tiden har gått"),

  /// No event: the program counts otherwise than when the figure was adopted.
  DEFINITION("Ändrad definition");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Cause of(Recorded recorded) {
    return switch (recorded.event()) {
      case Corrected _,
          ParticipantCorrected _,
          InsatsCorrected _,
          AnonymousCorrected _,
          GroupCorrected _,
          SurveyCorrected _,
          DeviationCorrected _,
          ReportCorrected _,
          ClaimCorrected _,
          InstrumentCorrected _,
          CodeListCorrected _ ->
          CORRECTION;
      case EnrolmentVoided _, EnrolmentRestored _ -> VOID;
      case AvslutWithdrawn _,
          EfterstodWithdrawn _,
          EntryWithdrawn _,
          ParticipantEntryWithdrawn _,
          InsatsEntryWithdrawn _,
          AnonymousWithdrawn _,
          GroupEntryWithdrawn _,
          SurveyEntryWithdrawn _,
          DeviationEntryWithdrawn _,
          ReportEntryWithdrawn _,
          ClaimWithdrawn _,
          InstrumentEntryWithdrawn _,
          CodeListEntryWithdrawn _ ->
          WITHDRAWAL;
      case ParticipantsMerged _, MergeReversed _ -> MERGE;
      case IdentityProtected _ -> PROTECTION;
      case InsatsStarted _,
          InsatsRevised _,
          InsatsEnded _,
          GoalSet _,
          StaffingSet _,
          ParticipantRegistered _,
          EnrolmentStarted _,
          Assessed _,
          Transferred _,
          AvslutRecorded _,
          EfterstodStarted _,
          EfterstodEnded _,
          ReferralReceived _,
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
          PlacesSet _,
          BudgetSet _,
          CostBooked _,
          HeadcountRecorded _,
          ConsentGiven _,
          ConsentWithdrawn _,
          AnonymousCounted _,
          GroupFormed _,
          GroupChanged _,
          GroupMet _,
          SurveyOpened _,
          SurveyCounted _,
          DeviationFiled _,
          DeviationAssigned _,
          DeviationResolved _,
          CoachReportSubmitted _,
          ReportAdopted _,
          ReportAmended _,
          ClaimRecorded _,
          InstrumentDefined _,
          InstrumentRevised _,
          InstrumentRetired _,
          CodeAdded _,
          CodeEnded _,
          CodeRelabelled _ ->
          recorded.cameLate() ? LATE : NEW;
    };
  }
}
