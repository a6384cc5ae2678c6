package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
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
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;

/// Short words for the tests: one enrolment E of one participant in SE-Höglandet, which runs in
/// Aneby, Eksjö and Nässjö since 2012.
final class Words {
  static final EnrolmentId E = new EnrolmentId(new UUID(1, 1));
  static final EnrolmentId OTHER = new EnrolmentId(new UUID(1, 2));
  static final ParticipantId P = new ParticipantId(new UUID(2, 1));
  static final InsatsId I = new InsatsId(new UUID(3, 1));
  static final CoachId KIM = new CoachId(new UUID(4, 1));
  static final CoachId ALEX = new CoachId(new UUID(4, 2));
  static final InstrumentId LADDER = new InstrumentId(new UUID(5, 1));
  static final Kommun ANEBY = new Kommun("0604");
  static final Kommun EKSJO = new Kommun("0686");
  static final Kommun NASSJO = new Kommun("0682");

  private Words() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static SortedSet<IncomeSource> income(IncomeSource... sources) {
    return new TreeSet<>(List.of(sources));
  }

  static InsatsStarted insatsStarted() {
    return insatsOf(InsatsKind.INDIVIDINRIKTAD, Measure.PERSONER);
  }

  static InsatsStarted insatsOf(InsatsKind kind, Measure measure) {
    return new InsatsStarted(
        I,
        "SE-Höglandet",
        new Forbund("Höglandets samordningsförbund"),
        kind,
        measure,
        new TreeMap<>(Map.of(ANEBY, runs(ANEBY), EKSJO, runs(EKSJO), NASSJO, runs(NASSJO))),
        day("2012-01-01"));
  }

  static ParticipantRegistered registered() {
    return registeredAt(ANEBY);
  }

  static ParticipantRegistered registeredAt(Kommun kommun) {
    return new ParticipantRegistered(P, runs(kommun), "A-17", Sex.KVINNA, 1999, day("2023-02-01"));
  }

  static Huvudman runs(Kommun kommun) {
    return new Huvudman(kommun.code());
  }

  static ReferralReceived referred(String on) {
    return referred(E, on);
  }

  static ReferralReceived referred(EnrolmentId enrolment, String on) {
    return new ReferralReceived(enrolment, P, I, ANEBY, runs(ANEBY), Referrer.FK, day(on));
  }

  static ReferralAccepted accepted(String on) {
    return new ReferralAccepted(E, day(on));
  }

  static ReferralDeclined declined(String on) {
    return new ReferralDeclined(E, NotStartedReason.FEL_MALGRUPP, day(on));
  }

  static ReferralWithdrawn referralWithdrawn(String on) {
    return new ReferralWithdrawn(E, NotStartedReason.EGEN_BEGARAN, day(on));
  }

  static Queued queued(String on) {
    return new Queued(E, day(on));
  }

  static QueueLeft queueLeft(String on) {
    return new QueueLeft(E, NotStartedReason.FLYTT, day(on));
  }

  static EnrolmentStarted started(String on) {
    return started(E, on);
  }

  static EnrolmentStarted started(EnrolmentId enrolment, String on) {
    return new EnrolmentStarted(enrolment, P, I, ANEBY, runs(ANEBY), day(on));
  }

  static Transferred transferred(Kommun kommun, String on) {
    return new Transferred(E, kommun, runs(kommun), day(on));
  }

  static Assessed assessed(
      AssessmentPoint point,
      String on,
      SortedSet<IncomeSource> income,
      @Nullable Occupation occupation) {
    return new Assessed(E, point, day(on), income, occupation, null, null, null);
  }

  static AvslutRecorded ended(String on) {
    return ended(on, AvslutReason.EGEN_BEGARAN);
  }

  static AvslutRecorded ended(String on, AvslutReason reason) {
    return new AvslutRecorded(E, day(on), reason, null);
  }

  static AvslutRecorded otherEnded(String on) {
    return new AvslutRecorded(OTHER, day(on), AvslutReason.EGEN_BEGARAN, null);
  }

  static AvslutWithdrawn avslutWithdrawn(long corrects) {
    return new AvslutWithdrawn(E, corrects, Given.TODAY, "Fel");
  }

  static EfterstodStarted efterstod(EfterstodPhase phase, String from) {
    return new EfterstodStarted(E, phase, EfterstodRecipient.BADA, day(from));
  }

  static EfterstodEnded efterstodEnded(long started, String on) {
    return new EfterstodEnded(E, started, day(on));
  }

  static EfterstodWithdrawn efterstodWithdrawn(long corrects) {
    return new EfterstodWithdrawn(E, corrects, Given.TODAY, "Fel");
  }

  static CoachAssigned coached(CoachId coach, String on) {
    return new CoachAssigned(E, coach, day(on));
  }

  static Paused paused(String from) {
    return new Paused(E, PauseReason.SJUKDOM, day(from));
  }

  static Resumed resumed(long started, String on) {
    return new Resumed(E, started, day(on));
  }

  static ActivityStarted activity(ActivityKind kind, String from) {
    return new ActivityStarted(E, kind, day(from));
  }

  static ActivityEnded activityEnded(long started, String on) {
    return new ActivityEnded(E, started, day(on));
  }

  static MeetingHeld met(String on) {
    return new MeetingHeld(E, MeetingKind.DELTAGARMOTE, Mode.PLATS, new TreeSet<>(), day(on));
  }

  static ProgressionMeasured measured(String on, Map<String, Integer> answers) {
    return new ProgressionMeasured(
        E, LADDER, 1, Answerer.DELTAGARE, new TreeMap<>(answers), day(on));
  }

  static FollowedUp followedUp(int months, String on) {
    return new FollowedUp(
        E,
        months,
        FollowUpOutcome.STUDIER,
        income(IncomeSource.STUDIESTOD),
        Occupation.STUDERAR,
        day(on));
  }

  static EntryWithdrawn entryWithdrawn(long corrects) {
    return new EntryWithdrawn(E, corrects, Given.TODAY, "Fel");
  }

  static Corrected corrected(long corrects, Correction change) {
    return new Corrected(E, corrects, change, Given.TODAY, "Fel");
  }

  static EnrolmentVoided voided() {
    return new EnrolmentVoided(E, Given.TODAY, "Fel");
  }

  static EnrolmentVoided otherVoided() {
    return new EnrolmentVoided(OTHER, Given.TODAY, "Fel");
  }

  static EnrolmentEvent restored(long corrects) {
    return new EnrolmentRestored(E, corrects, Given.TODAY, "Fel");
  }
}
