package se.sparbar.query.store;

import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.TimeOnBenefits;
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
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// An event about an enrolment.
final class EventBytes {
  /// In the form that the log has, for those that come more seldom.
  private static final int AS_STORED = 0;

  private static final int STARTED = 1;
  private static final int ASSESSED = 2;
  private static final int TRANSFERRED = 3;
  private static final int AVSLUT = 4;
  private static final int EFTERSTOD_STARTED = 5;
  private static final int EFTERSTOD_ENDED = 6;
  private static final int MEETING = 7;
  private static final int ACTIVITY_STARTED = 8;
  private static final int ACTIVITY_ENDED = 9;

  private EventBytes() {}

  static void write(EnrolmentEvent event, ByteOut out) {
    switch (event) {
      case EnrolmentStarted e -> {
        out.octet(STARTED);
        out.uuid(e.participant().value());
        out.uuid(e.insats().value());
        out.place(e.kommun(), e.huvudman());
        out.day(e.on());
      }
      case Assessed e -> {
        out.octet(ASSESSED);
        assessed(e, out);
      }
      case Transferred e -> {
        out.octet(TRANSFERRED);
        out.place(e.kommun(), e.huvudman());
        out.day(e.on());
      }
      case AvslutRecorded e -> {
        out.octet(AVSLUT);
        out.day(e.on());
        out.open(Codes.REASON, e.reason());
        out.textOrNone(e.reasonForMismatch());
      }
      case EfterstodStarted e -> {
        out.octet(EFTERSTOD_STARTED);
        out.code(Codes.PHASE, e.phase());
        out.code(Codes.RECIPIENT, e.recipient());
        out.day(e.from());
      }
      case EfterstodEnded e -> {
        out.octet(EFTERSTOD_ENDED);
        out.number(e.started());
        out.day(e.on());
      }
      case MeetingHeld e -> {
        out.octet(MEETING);
        out.open(Codes.MEETING_KIND, e.kind());
        out.code(Codes.MODE, e.mode());
        Codes.parties(e.parties(), out);
        out.day(e.on());
      }
      case ActivityStarted e -> {
        out.octet(ACTIVITY_STARTED);
        out.open(Codes.ACTIVITY, e.kind());
        out.day(e.from());
      }
      case ActivityEnded e -> {
        out.octet(ACTIVITY_ENDED);
        out.number(e.started());
        out.day(e.on());
      }
      case ReferralReceived _,
          ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ProgressionMeasured _,
          FollowedUp _,
          AvslutWithdrawn _,
          EntryWithdrawn _,
          EfterstodWithdrawn _,
          Corrected _,
          EnrolmentVoided _,
          EnrolmentRestored _ -> {
        out.octet(AS_STORED);
        StandingBytes.event(event, out);
      }
    }
  }

  private static void assessed(Assessed e, ByteOut out) {
    out.code(Codes.POINT, e.point());
    out.day(e.on());
    Codes.write(e.income(), out);
    out.open(Codes.OCCUPATION, e.occupation());
    out.open(Codes.EDUCATION, e.education());
    out.open(Codes.BENEFITS, e.timeOnBenefits());
    out.textOrNone(e.reasonForMismatch());
  }

  static EnrolmentEvent read(EnrolmentId id, ByteIn in) {
    int kind = in.octet();
    return switch (kind) {
      case AS_STORED -> (EnrolmentEvent) StandingBytes.event(in);
      case STARTED -> started(id, in);
      case ASSESSED ->
          new Assessed(
              id,
              in.code(Codes.POINT),
              in.day(),
              Codes.incomes(in),
              in.openOrNone(Codes.OCCUPATION, Occupation::of),
              in.openOrNone(Codes.EDUCATION, Education::of),
              in.openOrNone(Codes.BENEFITS, TimeOnBenefits::of),
              in.textOrNone());
      case TRANSFERRED -> transferred(id, in);
      case AVSLUT ->
          new AvslutRecorded(
              id, in.day(), in.openNeeded(Codes.REASON, AvslutReason::of), in.textOrNone());
      case EFTERSTOD_STARTED ->
          new EfterstodStarted(id, in.code(Codes.PHASE), in.code(Codes.RECIPIENT), in.day());
      case EFTERSTOD_ENDED -> new EfterstodEnded(id, in.number(), in.day());
      case MEETING ->
          new MeetingHeld(
              id,
              in.openNeeded(Codes.MEETING_KIND, MeetingKind::of),
              in.code(Codes.MODE),
              Codes.parties(in),
              in.day());
      case ACTIVITY_STARTED ->
          new ActivityStarted(id, in.openNeeded(Codes.ACTIVITY, ActivityKind::of), in.day());
      case ACTIVITY_ENDED -> new ActivityEnded(id, in.number(), in.day());
      default -> throw new IllegalArgumentException("no event that stands: " + kind);
    };
  }

  private static EnrolmentStarted started(EnrolmentId id, ByteIn in) {
    ParticipantId participant = new ParticipantId(in.uuid());
    InsatsId insats = in.insats();
    Place place = in.place();
    return new EnrolmentStarted(
        id, participant, insats, place.kommun(), place.huvudman(), in.day());
  }

  private static Transferred transferred(EnrolmentId id, ByteIn in) {
    Place place = in.place();
    return new Transferred(id, place.kommun(), place.huvudman(), in.day());
  }
}
