package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.TimeOnBenefits;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Inskrivning: one participant's time in one insats, from start to avslut and efterstöd. An event
/// that takes back or changes another names it by `corrects`, the version of this stream at which
/// that other stands.
public sealed interface EnrolmentEvent extends DomainEvent {
  EnrolmentId enrolment();

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

  /// Mättillfälle vid start eller avslut; a later one for the same point replaces the earlier.
  /// `reasonForMismatch` as in [AvslutRecorded], where the exit assessment comes after the avslut.
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
      implements EnrolmentEvent {
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
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Efterstödet tas tillbaka: it never happened.
  record EfterstodWithdrawn(EnrolmentId enrolment, long corrects, LocalDate on, String reason)
      implements EnrolmentEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, from what to what, and why.
  record Corrected(
      EnrolmentId enrolment, long corrects, Correction change, LocalDate on, String reason)
      implements EnrolmentEvent {
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
