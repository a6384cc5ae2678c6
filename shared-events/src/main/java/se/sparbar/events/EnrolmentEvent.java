package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Party;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.SharedSets;
import se.sparbar.codes.TimeOnBenefits;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.ids.StreamId;

/// Inskrivning: one participant's way through one insats, from remiss over start to avslut,
/// efterstöd and uppföljning. An event that takes back or changes another names it by `corrects`,
/// the version of this stream at which that other stands.
public sealed interface EnrolmentEvent extends DomainEvent {
  EnrolmentId enrolment();

  @Override
  default StreamId stream() {
    return enrolment();
  }

  /// Remiss: somebody asks that the participant enters.
  record ReferralReceived(
      EnrolmentId enrolment,
      ParticipantId participant,
      InsatsId insats,
      Kommun kommun,
      Huvudman huvudman,
      Referrer referrer,
      LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Remissen beviljas.
  record ReferralAccepted(EnrolmentId enrolment, LocalDate on) implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Remissen avslås.
  record ReferralDeclined(EnrolmentId enrolment, NotStartedReason reason, LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Remissen dras tillbaka by the one who made it, or by the participant.
  record ReferralWithdrawn(EnrolmentId enrolment, NotStartedReason reason, LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// I kö: accepted, waiting for a place.
  record Queued(EnrolmentId enrolment, LocalDate on) implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Ur kön, without a start.
  record QueueLeft(EnrolmentId enrolment, NotStartedReason reason, LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Inskrivning.
  record EnrolmentStarted(
      EnrolmentId enrolment,
      ParticipantId participant,
      InsatsId insats,
      Kommun kommun,
      Huvudman huvudman,
      LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Mättillfälle. At start and at avslut a later one replaces the earlier; during the insats and
  /// at follow-up each stands. `reasonForMismatch` as in [AvslutRecorded], where the exit
  /// assessment comes after the avslut.
  record Assessed(
      EnrolmentId enrolment,
      AssessmentPoint point,
      LocalDate on,
      SortedSet<IncomeSource> income,
      @Nullable Occupation occupation,
      @Nullable Education education,
      @Nullable TimeOnBenefits timeOnBenefits,
      @Nullable String reasonForMismatch)
      implements EnrolmentEvent {
    public Assessed {
      income = SharedSets.of(income);
    }

    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Byte av kommun: neither an exit nor a new start.
  record Transferred(EnrolmentId enrolment, Kommun kommun, Huvudman huvudman, LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Avslut. `reasonForMismatch` says why an avslut to ARBETE or STUDIER stands although the exit
  /// assessment says otherwise.
  record AvslutRecorded(
      EnrolmentId enrolment, LocalDate on, AvslutReason reason, @Nullable String reasonForMismatch)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Avslutet tas tillbaka: the enrolment is open again.
  record AvslutWithdrawn(EnrolmentId enrolment, long corrects, LocalDate on, String reason)
      implements EnrolmentEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Efterstöd börjar; its own phase, not an exit reason.
  record EfterstodStarted(
      EnrolmentId enrolment, EfterstodPhase phase, EfterstodRecipient recipient, LocalDate from)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return from;
    }
  }

  /// Efterstöd slutar: the one that began at version `started`.
  record EfterstodEnded(EnrolmentId enrolment, long started, LocalDate on)
      implements EnrolmentEvent, Ending {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Efterstödet tas tillbaka: it never happened.
  record EfterstodWithdrawn(EnrolmentId enrolment, long corrects, LocalDate on, String reason)
      implements EnrolmentEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Coach: who meets the participant from this day.
  record CoachAssigned(EnrolmentId enrolment, CoachId coach, LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Paus: the enrolment rests from this day.
  record Paused(EnrolmentId enrolment, PauseReason reason, LocalDate from)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return from;
    }
  }

  /// Pausen slutar: the one that began at version `started`; `on` is the first day back.
  record Resumed(EnrolmentId enrolment, long started, LocalDate on)
      implements EnrolmentEvent, Ending {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Praktik, arbetsträning, anställning or studier begin.
  record ActivityStarted(EnrolmentId enrolment, ActivityKind kind, LocalDate from)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return from;
    }
  }

  /// Aktiviteten slutar: the one that began at version `started`; `on` is its last day.
  record ActivityEnded(EnrolmentId enrolment, long started, LocalDate on)
      implements EnrolmentEvent, Ending {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Stegförflyttning: answers in one version of an instrument, a value of its scale by item.
  record ProgressionMeasured(
      EnrolmentId enrolment,
      InstrumentId instrument,
      int instrumentVersion,
      Answerer answeredBy,
      SortedMap<String, Integer> answers,
      LocalDate on)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Möte with the participant; `parties` are those who took part beside them and the coach.
  record MeetingHeld(
      EnrolmentId enrolment, MeetingKind kind, Mode mode, SortedSet<Party> parties, LocalDate on)
      implements EnrolmentEvent {
    public MeetingHeld {
      parties = SharedSets.of(parties);
    }

    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Uppföljning 6, 12 or 24 months after avslut; for a point, a later one replaces the earlier.
  /// `income` is empty where nobody was reached.
  record FollowedUp(
      EnrolmentId enrolment,
      int months,
      FollowUpOutcome outcome,
      SortedSet<IncomeSource> income,
      @Nullable Occupation occupation,
      LocalDate on)
      implements EnrolmentEvent {
    public FollowedUp {
      income = SharedSets.of(income);
    }

    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record EntryWithdrawn(EnrolmentId enrolment, long corrects, LocalDate on, String reason)
      implements EnrolmentEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, from what to what, and why.
  record Corrected(
      EnrolmentId enrolment, long corrects, Correction change, LocalDate on, String reason)
      implements EnrolmentEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Felregistrering: the whole enrolment never happened, from now on.
  record EnrolmentVoided(EnrolmentId enrolment, LocalDate on, String reason)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Felregistreringen tas tillbaka: the enrolment counts again, as it stood.
  record EnrolmentRestored(EnrolmentId enrolment, long corrects, LocalDate on, String reason)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
