package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Part.Avslut;
import se.sparbar.command.rule.Rejected;
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
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What decisions need to know of an enrolment. It is asked for by a remiss, or it stands, open or
/// ended; or it is voided and hides what was.
public sealed interface Enrolment {
  /// How many events its stream has.
  long version();

  /// Nothing is known of it.
  record NotStarted() implements Enrolment {
    @Override
    public long version() {
      return 0;
    }
  }

  /// Something has been recorded, and counts.
  sealed interface Begun extends Enrolment {
    Life life();

    /// The days on which the place in the insats is asked for or taken (rule 2): from the remiss,
    /// where there is one, to the day on which it came to nothing or to the avslut.
    Stay claim();
  }

  /// A remiss, without a start yet.
  record Referred(long version, Life life) implements Begun {
    @Override
    public Stay claim() {
      Way way = Way.of(life);
      return new Stay(
          Objects.requireNonNull(way.received()),
          way.closed().isEmpty() ? null : way.closed().getFirst());
    }
  }

  /// It has started.
  sealed interface Standing extends Begun {
    /// The last day, if there is one.
    @Nullable LocalDate avslutOn();

    default Stay stay() {
      return new Stay(life().start().on(), avslutOn());
    }

    @Override
    default Stay claim() {
      @Nullable LocalDate received = Way.of(life()).received();
      return received == null ? stay() : new Stay(received, avslutOn());
    }
  }

  /// From start, no avslut yet.
  record Open(long version, Life life) implements Standing {
    @Override
    public @Nullable LocalDate avslutOn() {
      return null;
    }
  }

  /// From start to avslut.
  record Ended(long version, Life life, Avslut avslut) implements Standing {
    @Override
    public LocalDate avslutOn() {
      return avslut.on();
    }
  }

  /// Felregistrerad: it never happened, until it is restored as it stood.
  record Voided(long version, Begun before, LocalDate on) implements Enrolment {}

  /// The state after one more event of the stream.
  default Enrolment evolve(EnrolmentEvent event) {
    long next = version() + 1;
    return switch (event) {
      case EnrolmentVoided e -> new Voided(next, begun(), e.on());
      case EnrolmentRestored _ -> of(next, recorded());
      case ReferralReceived e -> first(next, e, e.participant(), e.insats());
      case EnrolmentStarted e -> first(next, e, e.participant(), e.insats());
      case ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          Assessed _,
          Transferred _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ActivityStarted _,
          ActivityEnded _,
          ProgressionMeasured _,
          MeetingHeld _,
          AvslutRecorded _,
          AvslutWithdrawn _,
          EfterstodStarted _,
          EfterstodEnded _,
          EfterstodWithdrawn _,
          FollowedUp _,
          EntryWithdrawn _,
          Corrected _ ->
          of(next, begun().life().after(next, event));
    };
  }

  /// The enrolment, of which something has to count for anything more to be recorded.
  default Begun begun() {
    return switch (this) {
      case Begun begun -> begun;
      case NotStarted _ -> throw new Rejected(EnrolmentRule.ENROLMENT_UNKNOWN);
      case Voided voided -> throw new Rejected(EnrolmentRule.VOIDED, voided.on());
    };
  }

  /// The enrolment, which has to have started.
  default Standing standing() {
    return switch (begun()) {
      case Standing standing -> standing;
      case Referred _ -> throw new Rejected(EnrolmentRule.NOT_STARTED);
    };
  }

  /// What was recorded, whether it counts or is voided.
  default Life recorded() {
    return switch (this) {
      case Voided voided -> voided.before().life();
      case NotStarted _, Begun _ -> begun().life();
    };
  }

  private Enrolment first(
      long next, EnrolmentEvent event, ParticipantId participant, InsatsId insats) {
    Life life =
        switch (this) {
          case NotStarted _ -> Life.of(new Life.Who(event.enrolment(), participant, insats));
          case Begun _, Voided _ -> begun().life();
        };
    return of(next, life.after(next, event));
  }

  private static Begun of(long version, Life life) {
    @Nullable Avslut avslut = life.avslut();
    if (!life.hasStarted()) {
      return new Referred(version, life);
    }
    return avslut == null ? new Open(version, life) : new Ended(version, life, avslut);
  }
}
