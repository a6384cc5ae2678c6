package se.sparbar.command.insats;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.InsatsId;

/// What decisions need to know of an insats.
public sealed interface Insats {
  long version();

  /// Nobody has started it.
  record NotStarted() implements Insats {
    @Override
    public long version() {
      return 0;
    }
  }

  /// Started, and perhaps ended.
  ///
  /// @param revisions who runs it in which kommuner, by the day from which it holds
  /// @param endOn the last day on which somebody may start in it
  record Running(
      long version,
      InsatsId insats,
      String name,
      InsatsKind kind,
      Measure measure,
      LocalDate startOn,
      NavigableMap<LocalDate, SortedMap<Kommun, Huvudman>> revisions,
      @Nullable LocalDate endOn)
      implements Insats {

    /// Whether it has participants that are known one by one.
    public boolean hasPersons() {
      return kind == InsatsKind.INDIVIDINRIKTAD && measure == Measure.PERSONER;
    }

    /// Who runs it where, on a day; nobody before it starts.
    public SortedMap<Kommun, Huvudman> kommunerOn(LocalDate day) {
      Map.@Nullable Entry<LocalDate, SortedMap<Kommun, Huvudman>> revision =
          revisions.floorEntry(day);
      return revision == null ? new TreeMap<>() : revision.getValue();
    }

    /// In which kommuner it is run on any of these days.
    public SortedSet<Kommun> kommunerWithin(LocalDate from, LocalDate to) {
      SortedSet<Kommun> kommuner = new TreeSet<>(kommunerOn(from).keySet());
      revisions
          .subMap(from, true, to, true)
          .values()
          .forEach(runs -> kommuner.addAll(runs.keySet()));
      return kommuner;
    }

    private Running revised(InsatsRevised e) {
      return new Running(
          version + 1,
          insats,
          e.name(),
          kind,
          measure,
          startOn,
          with(revisions, e.on(), e.kommuner()),
          endOn);
    }

    private Running ended(LocalDate on) {
      return new Running(version + 1, insats, name, kind, measure, startOn, revisions, on);
    }

    /// No decision depends on it, but that it happened.
    private Running unchanged() {
      return new Running(version + 1, insats, name, kind, measure, startOn, revisions, endOn);
    }
  }

  /// The state after one more event of the stream.
  default Insats evolve(InsatsEvent event) {
    return switch (event) {
      case InsatsStarted e -> started(e);
      case InsatsRevised e -> running().revised(e);
      case InsatsEnded e -> running().ended(e.on());
      case GoalSet _,
          StaffingSet _,
          PlacesSet _,
          BudgetSet _,
          CostBooked _,
          HeadcountRecorded _,
          InsatsCorrected _,
          InsatsEntryWithdrawn _ ->
          running().unchanged();
    };
  }

  /// The insats, which has to exist.
  default Running running() {
    return switch (this) {
      case Running running -> running;
      case NotStarted _ -> throw new Rejected(InsatsRule.INSATS_UNKNOWN);
    };
  }

  private static Running started(InsatsStarted e) {
    return new Running(
        1,
        e.insats(),
        e.name(),
        e.kind(),
        e.measure(),
        e.startOn(),
        with(new TreeMap<>(), e.startOn(), e.kommuner()),
        null);
  }

  private static NavigableMap<LocalDate, SortedMap<Kommun, Huvudman>> with(
      NavigableMap<LocalDate, SortedMap<Kommun, Huvudman>> revisions,
      LocalDate from,
      SortedMap<Kommun, Huvudman> kommuner) {
    NavigableMap<LocalDate, SortedMap<Kommun, Huvudman>> next = new TreeMap<>(revisions);
    next.put(from, kommuner);
    return next;
  }
}
