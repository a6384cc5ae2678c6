package se.sparbar.query.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.ClaimEvent.ClaimCorrected;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.ClaimEvent.ClaimWithdrawn;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.CodeListEvent.CodeListCorrected;
import se.sparbar.events.CodeListEvent.CodeListEntryWithdrawn;
import se.sparbar.events.CodeListEvent.CodeRelabelled;
import se.sparbar.events.Correction;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationCorrected;
import se.sparbar.events.DeviationEvent.DeviationEntryWithdrawn;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
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
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
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
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentCorrected;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentEntryWithdrawn;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.ReportEvent.ReportCorrected;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCorrected;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.query.text.Texts;

/// The sentence of each event. The local number of a participant is in none: it is the huvudman's
/// own.
final class Telling {
  private final Map<Long, DomainEvent> told = new HashMap<>();
  private final Words words;

  Telling(Words words) {
    this.words = words;
  }

  /// The sentence about the next event of the stream.
  String tell(long version, DomainEvent event) {
    told.put(version, event);
    return switch (event) {
      case EnrolmentEvent e -> enrolment(e);
      case ParticipantEvent e -> participant(e);
      case InsatsEvent e -> insats(e);
      case AnonymousEvent e -> anonymous(e);
      case GroupEvent e -> group(e);
      case SurveyEvent e -> survey(e);
      case DeviationEvent e -> deviation(e);
      case ReportEvent e -> report(e);
      case AdoptionEvent e -> adoption(e);
      case ClaimEvent e -> claim(e);
      case InstrumentEvent e -> instrument(e);
      case CodeListEvent e -> codeList(e);
    };
  }

  private String enrolment(EnrolmentEvent event) {
    return switch (event) {
      case ReferralReceived e -> say(e, e.referrer(), e.kommun(), e.on());
      case ReferralAccepted e -> say(e, e.on());
      case ReferralDeclined e -> say(e, e.reason(), e.on());
      case ReferralWithdrawn e -> say(e, e.reason(), e.on());
      case Queued e -> say(e, e.on());
      case QueueLeft e -> say(e, e.reason(), e.on());
      case EnrolmentStarted e -> say(e, e.kommun(), e.on());
      case Assessed e -> say(e, e.point(), e.on(), e.income(), e.occupation());
      case Transferred e -> say(e, e.kommun(), e.on());
      case CoachAssigned e -> say(e, e.on());
      case Paused e -> say(e, e.reason(), e.from());
      case Resumed e -> say(e, e.on());
      case ActivityStarted e -> say(e, e.kind(), e.from());
      case ActivityEnded e -> say(e, began(e.started()), e.on());
      case ProgressionMeasured e -> say(e, e.on(), e.answeredBy(), e.answers());
      case MeetingHeld e -> say(e, e.kind(), e.mode(), e.on(), e.parties());
      case AvslutRecorded e -> say(e, e.reason(), e.on());
      case AvslutWithdrawn e -> say(e, e.on());
      case EfterstodStarted e -> say(e, e.phase(), e.recipient(), e.from());
      case EfterstodEnded e -> say(e, e.on());
      case EfterstodWithdrawn e -> say(e, e.on());
      case FollowedUp e -> say(e, e.months(), e.outcome(), e.on());
      case EntryWithdrawn e -> withdrawn(e, e.on());
      case Corrected e -> corrected(e, e.on());
      case EnrolmentVoided e -> say(e, e.on());
      case EnrolmentRestored e -> say(e, e.on());
    };
  }

  private String participant(ParticipantEvent event) {
    return switch (event) {
      case ParticipantRegistered e -> say(e, e.on(), e.sex(), e.birthYear());
      case ConsentGiven e -> say(e, e.insats(), e.on());
      case ConsentWithdrawn e -> say(e, e.insats(), e.on());
      case IdentityProtected e -> say(e, e.on());
      case ParticipantsMerged e -> say(e, e.other(), e.on());
      case MergeReversed e -> say(e, e.other(), e.on());
      case ParticipantCorrected e -> corrected(e, e.on());
      case ParticipantEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String insats(InsatsEvent event) {
    return switch (event) {
      case InsatsStarted e -> say(e, e.name(), e.startOn(), e.kommuner().keySet());
      case InsatsRevised e -> say(e, e.name(), e.on(), e.kommuner().keySet());
      case InsatsEnded e -> say(e, e.on());
      case GoalSet e -> say(e, words.figure(e.figure()), e.threshold(), e.unit(), e.validFrom());
      case StaffingSet e -> say(e, e.kommun(), e.percent(), e.from(), words.until(e.to()));
      case PlacesSet e -> say(e, e.year(), e.places());
      case BudgetSet e -> say(e, e.year(), e.kronor());
      case CostBooked e -> say(e, e.kind(), e.kronor(), e.on());
      case HeadcountRecorded e -> say(e, e.kommun(), e.from(), e.to(), e.heads());
      case InsatsCorrected e -> corrected(e, e.on());
      case InsatsEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String anonymous(AnonymousEvent event) {
    return switch (event) {
      case AnonymousCounted e -> say(e, e.kommun(), e.year(), e.sex(), e.registration());
      case AnonymousCorrected e -> corrected(e, e.on());
      case AnonymousWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String group(GroupEvent event) {
    return switch (event) {
      case GroupFormed e -> say(e, e.name(), e.kind(), e.on(), e.kommuner(), e.parties());
      case GroupChanged e -> say(e, e.name(), e.on(), e.kommuner(), e.parties());
      case GroupMet e -> say(e, e.kind(), e.mode(), e.on(), e.attendance());
      case GroupCorrected e -> corrected(e, e.on());
      case GroupEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String survey(SurveyEvent event) {
    return switch (event) {
      case SurveyOpened e -> say(e, e.name(), e.from(), e.to());
      case SurveyCounted e -> say(e, e.answered(), e.invited(), e.on());
      case SurveyCorrected e -> corrected(e, e.on());
      case SurveyEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String deviation(DeviationEvent event) {
    return switch (event) {
      case DeviationFiled e -> say(e, e.obstacle(), e.on(), e.parties());
      case DeviationAssigned e -> say(e, e.party(), e.on());
      case DeviationResolved e -> say(e, e.outcome(), e.on());
      case DeviationCorrected e -> corrected(e, e.on());
      case DeviationEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String report(ReportEvent event) {
    return switch (event) {
      case CoachReportSubmitted e -> say(e, e.kommun(), e.from(), e.to(), e.on());
      case ReportCorrected e -> corrected(e, e.on());
      case ReportEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String adoption(AdoptionEvent event) {
    return switch (event) {
      case ReportAdopted e -> say(e, e.forbund().name(), e.from(), e.to(), e.on(), e.basis());
      case ReportAmended e -> say(e, e.reason(), e.on(), e.basis());
    };
  }

  private String claim(ClaimEvent event) {
    return switch (event) {
      case ClaimRecorded e -> say(e, e.document(), e.label(), e.value(), e.unit(), e.on());
      case ClaimCorrected e -> corrected(e, e.on());
      case ClaimWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String instrument(InstrumentEvent event) {
    return switch (event) {
      case InstrumentDefined e -> say(e, e.name(), e.on(), e.items(), e.scale());
      case InstrumentRevised e -> say(e, e.on(), e.items(), e.scale());
      case InstrumentRetired e -> say(e, e.on());
      case InstrumentCorrected e -> corrected(e, e.on());
      case InstrumentEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String codeList(CodeListEvent event) {
    return switch (event) {
      case CodeAdded e -> say(e, e.code(), e.label(), e.validFrom());
      case CodeEnded e -> say(e, e.code(), e.on());
      case CodeRelabelled e -> say(e, e.code(), e.label(), e.on());
      case CodeListCorrected e -> corrected(e, e.on());
      case CodeListEntryWithdrawn e -> withdrawn(e, e.on());
    };
  }

  private String say(DomainEvent event, @Nullable Object... values) {
    return text(event.getClass().getSimpleName(), values);
  }

  private String corrected(Rewriting event, LocalDate on) {
    Correction change = event.change();
    return text("Corrected", words.field(change), change.from(), change.to(), on);
  }

  private String withdrawn(Withdrawing event, LocalDate on) {
    return text("EntryWithdrawn", nameOf(event.corrects()), on);
  }

  private String text(String name, @Nullable Object... values) {
    return Texts.text("history." + name, Arrays.stream(values).map(words::of).toArray());
  }

  /// What an activity is, as it was told first.
  private String began(long version) {
    return told.get(version) instanceof ActivityStarted activity ? words.of(activity.kind()) : "";
  }

  /// What an event is called in a sentence about it.
  private String nameOf(long version) {
    return switch (told.get(version)) {
      case null -> Long.toString(version);
      case Rewriting _ -> Texts.text("history.name.Corrected");
      case AvslutWithdrawn _ -> Texts.text("history.name.AvslutWithdrawn");
      case EfterstodWithdrawn _ -> Texts.text("history.name.EfterstodWithdrawn");
      case Withdrawing _ -> Texts.text("history.name.EntryWithdrawn");
      case DomainEvent event -> Texts.text("history.name." + event.getClass().getSimpleName());
    };
  }
}
