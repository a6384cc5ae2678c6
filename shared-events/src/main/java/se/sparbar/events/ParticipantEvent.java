package se.sparbar.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.ids.StreamId;

/// Deltagare: a person known by a random id within one huvudman.
public sealed interface ParticipantEvent extends DomainEvent {
  ParticipantId participant();

  @Override
  default StreamId stream() {
    return participant();
  }

  /// Deltagaren registreras. `localNumber` is the huvudman's own number, never a personnummer.
  record ParticipantRegistered(
      ParticipantId participant,
      Huvudman huvudman,
      String localNumber,
      Sex sex,
      @Nullable Integer birthYear,
      LocalDate on)
      implements ParticipantEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record ParticipantCorrected(
      ParticipantId participant, long corrects, Correction change, LocalDate on, String reason)
      implements ParticipantEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Samtycke till uppföljning, for one insats.
  record ConsentGiven(ParticipantId participant, InsatsId insats, LocalDate on)
      implements ParticipantEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Samtycket återkallas: nothing more is recorded about the person in that insats but the avslut
  /// (rule 10).
  record ConsentWithdrawn(ParticipantId participant, InsatsId insats, LocalDate on)
      implements ParticipantEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Skyddade personuppgifter: from this day the participant is anonymous.
  record IdentityProtected(ParticipantId participant, LocalDate on) implements ParticipantEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Sammanslagning: `other` is the same person, and counts as this one.
  record ParticipantsMerged(
      ParticipantId participant, ParticipantId other, LocalDate on, String reason)
      implements ParticipantEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Sammanslagningen tas tillbaka: the one at version `corrects`.
  record MergeReversed(
      ParticipantId participant, long corrects, ParticipantId other, LocalDate on, String reason)
      implements ParticipantEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record ParticipantEntryWithdrawn(
      ParticipantId participant, long corrects, LocalDate on, String reason)
      implements ParticipantEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
