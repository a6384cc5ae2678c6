package se.sparbar.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.CodeListEvent.CodeAdded;
import se.sparbar.events.CodeListEvent.CodeEnded;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
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
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;

/// The fields that a rättelse can change, each by the name that the log and the API give it: which
/// event has it, and which of its components it is. What is not here is taken back and recorded
/// anew.
public enum CorrectableField {
  START_ON("startOn", EnrolmentStarted.class, "on"),
  START_KOMMUN("startKommun", EnrolmentStarted.class, "kommun"),
  TRANSFER_ON("transferOn", Transferred.class, "on"),
  TRANSFER_KOMMUN("transferKommun", Transferred.class, "kommun"),
  AVSLUT_ON("avslutOn", AvslutRecorded.class, "on"),
  AVSLUT_REASON("avslutReason", AvslutRecorded.class, "reason"),
  INCOME("income", Assessed.class, "income"),
  OCCUPATION("occupation", Assessed.class, "occupation"),
  EDUCATION("education", Assessed.class, "education"),
  TIME_ON_BENEFITS("timeOnBenefits", Assessed.class, "timeOnBenefits"),
  ASSESSED_ON("assessedOn", Assessed.class, "on"),
  EFTERSTOD_FROM("efterstodFrom", EfterstodStarted.class, "from"),
  EFTERSTOD_TO("efterstodTo", EfterstodEnded.class, "on"),
  EFTERSTOD_PHASE("efterstodPhase", EfterstodStarted.class, "phase"),
  EFTERSTOD_RECIPIENT("efterstodRecipient", EfterstodStarted.class, "recipient"),
  REFERRAL_ON("referralOn", ReferralReceived.class, "on"),
  REFERRAL_KOMMUN("referralKommun", ReferralReceived.class, "kommun"),
  REFERRER("referrer", ReferralReceived.class, "referrer"),
  ACCEPTED_ON("acceptedOn", ReferralAccepted.class, "on"),
  DECLINED_ON("declinedOn", ReferralDeclined.class, "on"),
  DECLINED_REASON("declinedReason", ReferralDeclined.class, "reason"),
  REFERRAL_WITHDRAWN_ON("referralWithdrawnOn", ReferralWithdrawn.class, "on"),
  REFERRAL_WITHDRAWN_REASON("referralWithdrawnReason", ReferralWithdrawn.class, "reason"),
  QUEUED_ON("queuedOn", Queued.class, "on"),
  QUEUE_LEFT_ON("queueLeftOn", QueueLeft.class, "on"),
  QUEUE_LEFT_REASON("queueLeftReason", QueueLeft.class, "reason"),
  COACH("coach", CoachAssigned.class, "coach"),
  COACH_ON("coachOn", CoachAssigned.class, "on"),
  PAUSE_FROM("pauseFrom", Paused.class, "from"),
  PAUSE_REASON("pauseReason", Paused.class, "reason"),
  RESUMED_ON("resumedOn", Resumed.class, "on"),
  ACTIVITY_KIND("activityKind", ActivityStarted.class, "kind"),
  ACTIVITY_FROM("activityFrom", ActivityStarted.class, "from"),
  ACTIVITY_TO("activityTo", ActivityEnded.class, "on"),
  PROGRESSION_ON("progressionOn", ProgressionMeasured.class, "on"),
  PROGRESSION_ANSWERED_BY("progressionAnsweredBy", ProgressionMeasured.class, "answeredBy"),
  PROGRESSION_ANSWERS("progressionAnswers", ProgressionMeasured.class, "answers"),
  MEETING_ON("meetingOn", MeetingHeld.class, "on"),
  MEETING_KIND("meetingKind", MeetingHeld.class, "kind"),
  MEETING_MODE("meetingMode", MeetingHeld.class, "mode"),
  MEETING_PARTIES("meetingParties", MeetingHeld.class, "parties"),
  FOLLOWED_UP_ON("followedUpOn", FollowedUp.class, "on"),
  FOLLOW_UP_MONTHS("followUpMonths", FollowedUp.class, "months"),
  FOLLOW_UP_OUTCOME("followUpOutcome", FollowedUp.class, "outcome"),
  FOLLOW_UP_INCOME("followUpIncome", FollowedUp.class, "income"),
  FOLLOW_UP_OCCUPATION("followUpOccupation", FollowedUp.class, "occupation"),

  INSATS_FORBUND("insatsForbund", InsatsStarted.class, "forbund"),
  INSATS_KIND("insatsKind", InsatsStarted.class, "kind"),
  INSATS_MEASURE("insatsMeasure", InsatsStarted.class, "measure"),
  INSATS_START_ON("insatsStartOn", InsatsStarted.class, "startOn"),
  INSATS_REVISED_ON("insatsRevisedOn", InsatsRevised.class, "on"),
  INSATS_ENDED_ON("insatsEndedOn", InsatsEnded.class, "on"),
  GOAL_THRESHOLD("goalThreshold", GoalSet.class, "threshold"),
  GOAL_VALID_FROM("goalValidFrom", GoalSet.class, "validFrom"),
  STAFFING_PERCENT("staffingPercent", StaffingSet.class, "percent"),
  STAFFING_FROM("staffingFrom", StaffingSet.class, "from"),
  STAFFING_TO("staffingTo", StaffingSet.class, "to"),
  PLACES("places", PlacesSet.class, "places"),
  BUDGET("budget", BudgetSet.class, "kronor"),
  COST_KIND("costKind", CostBooked.class, "kind"),
  COST_KRONOR("costKronor", CostBooked.class, "kronor"),
  COST_ON("costOn", CostBooked.class, "on"),
  HEADCOUNT("headcount", HeadcountRecorded.class, "heads"),
  HEADCOUNT_KOMMUN("headcountKommun", HeadcountRecorded.class, "kommun"),
  HEADCOUNT_FROM("headcountFrom", HeadcountRecorded.class, "from"),
  HEADCOUNT_TO("headcountTo", HeadcountRecorded.class, "to"),

  SEX("sex", ParticipantRegistered.class, "sex"),
  BIRTH_YEAR("birthYear", ParticipantRegistered.class, "birthYear"),
  REGISTERED_ON("registeredOn", ParticipantRegistered.class, "on"),
  CONSENT_ON("consentOn", ConsentGiven.class, "on"),
  CONSENT_WITHDRAWN_ON("consentWithdrawnOn", ConsentWithdrawn.class, "on"),
  PROTECTED_ON("protectedOn", IdentityProtected.class, "on"),

  ANONYMOUS_KOMMUN("anonymousKommun", AnonymousCounted.class, "kommun"),
  ANONYMOUS_YEAR("anonymousYear", AnonymousCounted.class, "year"),
  ANONYMOUS_SEX("anonymousSex", AnonymousCounted.class, "sex"),
  ANONYMOUS_REGISTRATION("anonymousRegistration", AnonymousCounted.class, "registration"),
  ANONYMOUS_ON("anonymousOn", AnonymousCounted.class, "on"),

  GROUP_KIND("groupKind", GroupFormed.class, "kind"),
  GROUP_FORMED_ON("groupFormedOn", GroupFormed.class, "on"),
  GROUP_CHANGED_ON("groupChangedOn", GroupChanged.class, "on"),
  GROUP_MET_ON("groupMetOn", GroupMet.class, "on"),
  GROUP_MET_KIND("groupMetKind", GroupMet.class, "kind"),
  GROUP_MET_MODE("groupMetMode", GroupMet.class, "mode"),
  ATTENDANCE("attendance", GroupMet.class, "attendance"),

  SURVEY_NAME("surveyName", SurveyOpened.class, "name"),
  SURVEY_FROM("surveyFrom", SurveyOpened.class, "from"),
  SURVEY_TO("surveyTo", SurveyOpened.class, "to"),
  INVITED("invited", SurveyCounted.class, "invited"),
  ANSWERED("answered", SurveyCounted.class, "answered"),
  COUNTS("counts", SurveyCounted.class, "counts"),
  COUNTED_ON("countedOn", SurveyCounted.class, "on"),

  OBSTACLE("obstacle", DeviationFiled.class, "obstacle"),
  DEVIATION_PARTIES("deviationParties", DeviationFiled.class, "parties"),
  DEVIATION_FILED_ON("deviationFiledOn", DeviationFiled.class, "on"),
  DEVIATION_PARTY("deviationParty", DeviationAssigned.class, "party"),
  DEVIATION_ASSIGNED_ON("deviationAssignedOn", DeviationAssigned.class, "on"),
  DEVIATION_OUTCOME("deviationOutcome", DeviationResolved.class, "outcome"),
  DEVIATION_RESOLVED_ON("deviationResolvedOn", DeviationResolved.class, "on"),

  REPORT_FROM("reportFrom", CoachReportSubmitted.class, "from"),
  REPORT_TO("reportTo", CoachReportSubmitted.class, "to"),
  REPORT_ANSWERS("reportAnswers", CoachReportSubmitted.class, "answers"),
  REPORT_SUBMITTED_ON("reportSubmittedOn", CoachReportSubmitted.class, "on"),

  CLAIM_DOCUMENT("claimDocument", ClaimRecorded.class, "document"),
  CLAIM_PAGE("claimPage", ClaimRecorded.class, "page"),
  CLAIM_LABEL("claimLabel", ClaimRecorded.class, "label"),
  CLAIM_VALUE("claimValue", ClaimRecorded.class, "value"),
  CLAIM_UNIT("claimUnit", ClaimRecorded.class, "unit"),
  CLAIM_FROM("claimFrom", ClaimRecorded.class, "from"),
  CLAIM_TO("claimTo", ClaimRecorded.class, "to"),
  CLAIM_ON("claimOn", ClaimRecorded.class, "on"),

  INSTRUMENT_NAME("instrumentName", InstrumentDefined.class, "name"),
  INSTRUMENT_DEFINED_ON("instrumentDefinedOn", InstrumentDefined.class, "on"),
  INSTRUMENT_REVISED_ON("instrumentRevisedOn", InstrumentRevised.class, "on"),
  INSTRUMENT_RETIRED_ON("instrumentRetiredOn", InstrumentRetired.class, "on"),

  CODE_LABEL("codeLabel", CodeAdded.class, "label"),
  CODE_VALID_FROM("codeValidFrom", CodeAdded.class, "validFrom"),
  CODE_ENDED_ON("codeEndedOn", CodeEnded.class, "on");

  private final String written;
  private final Class<? extends DomainEvent> event;
  private final String component;

  CorrectableField(String written, Class<? extends DomainEvent> event, String component) {
    this.written = written;
    this.event = event;
    this.component = component;
  }

  /// The name in the log and in the API.
  public String written() {
    return written;
  }

  public Class<? extends DomainEvent> event() {
    return event;
  }

  /// The component of the event.
  public String component() {
    return component;
  }

  /// The type of its values, boxed where it is primitive.
  public Type type() {
    Type type = found().getGenericType();
    return type == int.class ? Integer.class : type == long.class ? Long.class : type;
  }

  /// What the event says now; null where it says nothing.
  public @Nullable Object of(DomainEvent told) {
    return value(found(), told);
  }

  boolean holds(Object value) {
    Type type = type();
    Class<?> raw =
        (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    return raw.isInstance(value);
  }

  DomainEvent with(DomainEvent told, Object value) {
    return with(told, component, value);
  }

  /// The same event, but for one component.
  static DomainEvent with(DomainEvent told, String name, Object value) {
    List<RecordComponent> components = components(told.getClass());
    @Nullable Object[] values =
        components.stream().map(c -> c.getName().equals(name) ? value : value(c, told)).toArray();
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return told.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an event that cannot be rewritten: " + told, e);
    }
  }

  private RecordComponent found() {
    return components(event).stream()
        .filter(c -> c.getName().equals(component))
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable Object value(RecordComponent component, DomainEvent told) {
    try {
      return component.getAccessor().invoke(told);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("an event that cannot be read: " + told, e);
    }
  }

  private static List<RecordComponent> components(Class<?> event) {
    return Arrays.asList(event.getRecordComponents());
  }
}
