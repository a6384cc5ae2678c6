package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Party;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;

/// Something that happened on the way through an insats. There are many to an enrolment, so they
/// are kept apart from the [Case]: a meeting changes nothing of it.
public sealed interface Step extends Fact {
  /// What tells the kinds of steps apart where they are kept; so none of the numbers ever changes.
  int MEETING = 1;

  int MEASUREMENT = 2;
  int REFERRAL = 3;
  int LATE = 4;
  int FOLLOW_UP = 5;

  default int kindNumber() {
    return switch (this) {
      case Meeting _ -> MEETING;
      case Measurement _ -> MEASUREMENT;
      case Referral _ -> REFERRAL;
      case Late _ -> LATE;
      case FollowUp _ -> FOLLOW_UP;
    };
  }

  @Override
  default Key key() {
    return new Key(enrolment(), kindNumber(), number());
  }

  /// The version of the event that it is made of, if not said otherwise.
  long number();

  Where where();

  @Override
  default ParticipantId participant() {
    return where().participant();
  }

  @Override
  default InsatsId insats() {
    return where().insats();
  }

  @Override
  default Sex sex() {
    return where().sex();
  }

  @Override
  default AgeBand ageBand() {
    return where().ageBand();
  }

  @Override
  default Kommun kommunOn(LocalDate day) {
    return where().kommun();
  }

  @Override
  default Huvudman huvudmanOn(LocalDate day) {
    return where().huvudman();
  }

  /// A step that is about one day only.
  sealed interface OnOneDay extends Step {
    LocalDate on();

    @Override
    default LocalDate firstDay() {
      return on();
    }

    @Override
    default LocalDate lastDay() {
      return on();
    }
  }

  /// Möte with the participant.
  record Meeting(
      EnrolmentId enrolment,
      long number,
      Where where,
      MeetingKind kind,
      Mode mode,
      SortedSet<Party> parties,
      LocalDate on)
      implements OnOneDay {
    /// @param version of the event in its stream
    public static Meeting of(MeetingHeld e, long version, Where where) {
      return new Meeting(e.enrolment(), version, where, e.kind(), e.mode(), e.parties(), e.on());
    }
  }

  /// Stegförflyttning: answers in one version of an instrument.
  ///
  /// @param baseline the first answers of the same enrolment in the same version of the instrument;
  ///   null where these are the first
  record Measurement(
      EnrolmentId enrolment,
      long number,
      Where where,
      InstrumentId instrument,
      int instrumentVersion,
      SortedMap<String, Integer> answers,
      @Nullable SortedMap<String, Integer> baseline,
      LocalDate on)
      implements OnOneDay {}

  /// Remiss, from the day it came until it led to a start or to none.
  ///
  /// @param acceptedOn the day it was granted; null where it was not, or not yet
  /// @param startedOn the day of the start; null where there was none
  /// @param endedOn the day it was declined or withdrawn, or the queue was left; null where it was
  ///   not
  /// @param endedFor why it ended without a start
  record Referral(
      EnrolmentId enrolment,
      long number,
      Where where,
      Referrer referrer,
      LocalDate receivedOn,
      @Nullable LocalDate acceptedOn,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate endedOn,
      @Nullable Outcome outcome,
      @Nullable NotStartedReason endedFor)
      implements Step {
    /// How a remiss ended without a start.
    public enum Outcome {
      DECLINED,
      WITHDRAWN,
      QUEUE_LEFT
    }

    @Override
    public LocalDate firstDay() {
      return receivedOn;
    }

    @Override
    public @Nullable LocalDate lastDay() {
      return startedOn != null ? startedOn : endedOn;
    }
  }

  /// Sen registrering: an event that was recorded more than 30 days after it happened, or after a
  /// report that covers its day had been adopted (rule 4).
  ///
  /// @param type the event's stored name
  record Late(
      EnrolmentId enrolment, long number, Where where, String type, LocalDate on, Lateness how)
      implements OnOneDay {}

  /// Uppföljning after an avslut to work or studies, as far as anybody can ask for it: two years.
  ///
  /// @param outcomes what came of it, by months after avslut; none where nobody has followed up
  /// @param protectedOn from when on the person is anonymous; null for one who is not
  record FollowUp(
      EnrolmentId enrolment,
      Where where,
      AvslutClass avslutClass,
      LocalDate avslutOn,
      SortedMap<Integer, FollowUpOutcome> outcomes,
      @Nullable LocalDate protectedOn)
      implements Step {
    /// The day on which so many months have passed.
    public LocalDate dueOn(int months) {
      return avslutOn.plusMonths(months);
    }

    /// Of one who has protected identity nothing more is recorded (rule 9).
    public boolean canBeMadeOn(LocalDate day) {
      return protectedOn == null || day.isBefore(protectedOn);
    }

    @Override
    public long number() {
      return 0;
    }

    @Override
    public LocalDate firstDay() {
      return avslutOn;
    }

    @Override
    public LocalDate lastDay() {
      return dueOn(24);
    }
  }
}
