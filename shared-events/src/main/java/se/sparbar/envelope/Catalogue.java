package se.sparbar.envelope;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import se.sparbar.events.DomainEvent;
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

/// The stored name and version of every event: what stands in the log for ever, whatever the
/// classes are called. Older versions are carried to the one that stands here by [Upcasters].
public final class Catalogue {
  /// One event as the log names it.
  public record Entry(String type, int version, Class<? extends DomainEvent> event) {}

  private static final Set<Entry> ENTRIES =
      Set.of(
          new Entry("insats-started", 1, InsatsStarted.class),
          new Entry("insats-revised", 1, InsatsRevised.class),
          new Entry("insats-ended", 1, InsatsEnded.class),
          new Entry("goal-set", 2, GoalSet.class),
          new Entry("staffing-set", 1, StaffingSet.class),
          new Entry("places-set", 1, PlacesSet.class),
          new Entry("budget-set", 1, BudgetSet.class),
          new Entry("cost-booked", 1, CostBooked.class),
          new Entry("headcount-recorded", 1, HeadcountRecorded.class),
          new Entry("insats-corrected", 1, InsatsCorrected.class),
          new Entry("insats-entry-withdrawn", 1, InsatsEntryWithdrawn.class),
          new Entry("participant-registered", 1, ParticipantRegistered.class),
          new Entry("participant-corrected", 1, ParticipantCorrected.class),
          new Entry("consent-given", 1, ConsentGiven.class),
          new Entry("consent-withdrawn", 1, ConsentWithdrawn.class),
          new Entry("identity-protected", 1, IdentityProtected.class),
          new Entry("participants-merged", 1, ParticipantsMerged.class),
          new Entry("merge-reversed", 1, MergeReversed.class),
          new Entry("participant-entry-withdrawn", 1, ParticipantEntryWithdrawn.class),
          new Entry("referral-received", 1, ReferralReceived.class),
          new Entry("referral-accepted", 1, ReferralAccepted.class),
          new Entry("referral-declined", 1, ReferralDeclined.class),
          new Entry("referral-withdrawn", 1, ReferralWithdrawn.class),
          new Entry("queued", 1, Queued.class),
          new Entry("queue-left", 1, QueueLeft.class),
          new Entry("enrolment-started", 1, EnrolmentStarted.class),
          new Entry("assessed", 1, Assessed.class),
          new Entry("transferred", 1, Transferred.class),
          new Entry("avslut-recorded", 1, AvslutRecorded.class),
          new Entry("avslut-withdrawn", 1, AvslutWithdrawn.class),
          new Entry("efterstod-started", 1, EfterstodStarted.class),
          new Entry("efterstod-ended", 1, EfterstodEnded.class),
          new Entry("efterstod-withdrawn", 1, EfterstodWithdrawn.class),
          new Entry("coach-assigned", 1, CoachAssigned.class),
          new Entry("paused", 1, Paused.class),
          new Entry("resumed", 1, Resumed.class),
          new Entry("activity-started", 1, ActivityStarted.class),
          new Entry("activity-ended", 1, ActivityEnded.class),
          new Entry("progression-measured", 1, ProgressionMeasured.class),
          new Entry("meeting-held", 1, MeetingHeld.class),
          new Entry("followed-up", 1, FollowedUp.class),
          new Entry("entry-withdrawn", 1, EntryWithdrawn.class),
          new Entry("corrected", 1, Corrected.class),
          new Entry("enrolment-voided", 1, EnrolmentVoided.class),
          new Entry("enrolment-restored", 1, EnrolmentRestored.class),
          new Entry("anonymous-counted", 1, AnonymousCounted.class),
          new Entry("anonymous-corrected", 1, AnonymousCorrected.class),
          new Entry("anonymous-withdrawn", 1, AnonymousWithdrawn.class),
          new Entry("group-formed", 1, GroupFormed.class),
          new Entry("group-changed", 1, GroupChanged.class),
          new Entry("group-met", 1, GroupMet.class),
          new Entry("group-corrected", 1, GroupCorrected.class),
          new Entry("group-entry-withdrawn", 1, GroupEntryWithdrawn.class),
          new Entry("survey-opened", 1, SurveyOpened.class),
          new Entry("survey-counted", 1, SurveyCounted.class),
          new Entry("survey-corrected", 1, SurveyCorrected.class),
          new Entry("survey-entry-withdrawn", 1, SurveyEntryWithdrawn.class),
          new Entry("deviation-filed", 1, DeviationFiled.class),
          new Entry("deviation-assigned", 1, DeviationAssigned.class),
          new Entry("deviation-resolved", 1, DeviationResolved.class),
          new Entry("deviation-corrected", 1, DeviationCorrected.class),
          new Entry("deviation-entry-withdrawn", 1, DeviationEntryWithdrawn.class),
          new Entry("coach-report-submitted", 1, CoachReportSubmitted.class),
          new Entry("report-corrected", 1, ReportCorrected.class),
          new Entry("report-entry-withdrawn", 1, ReportEntryWithdrawn.class),
          new Entry("report-adopted", 1, ReportAdopted.class),
          new Entry("report-amended", 1, ReportAmended.class),
          new Entry("claim-recorded", 1, ClaimRecorded.class),
          new Entry("claim-corrected", 1, ClaimCorrected.class),
          new Entry("claim-withdrawn", 1, ClaimWithdrawn.class),
          new Entry("instrument-defined", 1, InstrumentDefined.class),
          new Entry("instrument-revised", 1, InstrumentRevised.class),
          new Entry("instrument-retired", 1, InstrumentRetired.class),
          new Entry("instrument-corrected", 1, InstrumentCorrected.class),
          new Entry("instrument-entry-withdrawn", 1, InstrumentEntryWithdrawn.class),
          new Entry("code-added", 1, CodeAdded.class),
          new Entry("code-ended", 1, CodeEnded.class),
          new Entry("code-relabelled", 1, CodeRelabelled.class),
          new Entry("code-list-corrected", 1, CodeListCorrected.class),
          new Entry("code-list-entry-withdrawn", 1, CodeListEntryWithdrawn.class));

  /// Both are asked at every event of the log, so they are the fastest there are.
  private static final Map<Class<? extends DomainEvent>, Entry> BY_CLASS =
      ENTRIES.stream().collect(toHashMap(Entry::event));

  private static final Map<StoredName, Entry> BY_NAME =
      ENTRIES.stream().collect(toHashMap(e -> new StoredName(e.type, e.version)));

  private static <K> Collector<Entry, ?, Map<K, Entry>> toHashMap(Function<Entry, K> key) {
    return Collectors.toMap(
        key,
        Function.identity(),
        (one, other) -> {
          throw new IllegalStateException("twice in the catalogue: " + one + ", " + other);
        },
        HashMap::new);
  }

  private Catalogue() {}

  public static Stream<Entry> entries() {
    return ENTRIES.stream();
  }

  /// The entry of an event.
  ///
  /// @throws IllegalArgumentException for an event that has no stored name: it must not reach the
  ///   log
  public static Entry of(DomainEvent event) {
    @Nullable Entry entry = BY_CLASS.get(event.getClass());
    if (entry == null) {
      throw new IllegalArgumentException("not in the catalogue: " + event.getClass().getName());
    }
    return entry;
  }

  /// The entry under a stored name and its present version.
  ///
  /// @throws UnknownEvent for one that this program does not know
  public static Entry of(String type, int version) {
    @Nullable Entry entry = BY_NAME.get(new StoredName(type, version));
    if (entry == null) {
      throw new UnknownEvent(type, version);
    }
    return entry;
  }

  /// Whether this program can read an event of a stored name and version.
  public static boolean reads(String type, int version) {
    return BY_NAME.containsKey(new StoredName(type, version)) || Upcasters.knows(type, version);
  }

  /// An event in the log that a newer program wrote.
  public static final class UnknownEvent extends RuntimeException {
    UnknownEvent(String type, int version) {
      super(
          "unknown event "
              + new StoredName(type, version)
              + ": a newer version of Spårbar wrote it");
    }
  }
}
