package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// Insats: an activity that a förbund finances, where it is run and by whom, its goals and its
/// staffing.
public sealed interface InsatsEvent extends DomainEvent {
  InsatsId insats();

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

  /// Mål: a figure's id and the whole per cent it shall reach, in force until a later goal for that
  /// figure.
  record GoalSet(InsatsId insats, String figure, int thresholdPercent, LocalDate validFrom)
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
}
