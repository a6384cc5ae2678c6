package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Sex;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;

/// Insats: an activity that a förbund finances, where it is run and by whom, its goals and its
/// staffing.
public sealed interface InsatsEvent extends DomainEvent {
  InsatsId insats();

  @Override
  default StreamId stream() {
    return insats();
  }

  /// Insatsen startar; `kommuner` says who is huvudman in each kommun.
  record InsatsStarted(
      InsatsId insats,
      String name,
      Forbund forbund,
      InsatsKind kind,
      Measure measure,
      SortedMap<Kommun, Huvudman> kommuner,
      LocalDate startOn)
      implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return startOn;
    }
  }

  /// Insatsen får nytt namn eller andra kommuner, från och med en dag.
  record InsatsRevised(
      InsatsId insats, String name, SortedMap<Kommun, Huvudman> kommuner, LocalDate on)
      implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Insatsen avslutas: nobody starts in it after this day.
  record InsatsEnded(InsatsId insats, LocalDate on) implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Mål: a figure's id and what it shall reach, in force until a later goal for that figure.
  /// Version 1 knew per cent only, as `thresholdPercent`; a goal can also be a number of persons.
  record GoalSet(InsatsId insats, String figure, int threshold, GoalUnit unit, LocalDate validFrom)
      implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return validFrom;
    }
  }

  /// Bemanning: one coach's share of full time in one kommun, per cent; it replaces what was set
  /// before for that coach and kommun in this insats from `from` on.
  record StaffingSet(
      InsatsId insats,
      Kommun kommun,
      CoachId coach,
      int percent,
      LocalDate from,
      @Nullable LocalDate to)
      implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return from;
    }
  }

  /// Platser: how many the insats has room for in a year; a later number replaces the earlier.
  record PlacesSet(InsatsId insats, int year, int places) implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return LocalDate.of(year, 1, 1);
    }
  }

  /// Budget for a year, in whole kronor; a later one replaces the earlier.
  record BudgetSet(InsatsId insats, int year, long kronor) implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return LocalDate.of(year, 1, 1);
    }
  }

  /// Kostnad bokförs, in whole kronor; less than zero is money that came back.
  record CostBooked(InsatsId insats, CostKind kind, long kronor, LocalDate on)
      implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Volym: how many took part, by sex, in an insats that counts no persons.
  record HeadcountRecorded(
      InsatsId insats, Kommun kommun, LocalDate from, LocalDate to, SortedMap<Sex, Integer> heads)
      implements InsatsEvent {
    @Override
    public LocalDate occurredOn() {
      return to;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record InsatsCorrected(
      InsatsId insats, long corrects, Correction change, LocalDate on, String reason)
      implements InsatsEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// En uppgift tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record InsatsEntryWithdrawn(InsatsId insats, long corrects, LocalDate on, String reason)
      implements InsatsEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
