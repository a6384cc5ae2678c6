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
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;

/// What decisions need to know of an insats, read from what stands of it.
public sealed interface Insats {
  Entries<InsatsEvent> entries();

  default long version() {
    return entries().version();
  }

  /// Nobody has started it.
  record NotStarted() implements Insats {
    @Override
    public Entries<InsatsEvent> entries() {
      return Entries.none();
    }
  }

  /// Started, and perhaps ended.
  ///
  /// @param revisions who runs it in which kommuner, by the day from which it holds
  /// @param endOn the last day on which somebody may start in it
  record Running(
      Entries<InsatsEvent> entries,
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

    boolean isRunningOn(LocalDate day) {
      return !day.isBefore(startOn) && (endOn == null || !day.isAfter(endOn));
    }
  }

  /// The state after one more event of the stream.
  default Insats evolve(InsatsEvent event) {
    return of(entries().evolve(event));
  }

  static Insats of(Entries<InsatsEvent> entries) {
    return entries.all(InsatsStarted.class).values().stream()
        .findFirst()
        .<Insats>map(started -> running(entries, started))
        .orElseGet(NotStarted::new);
  }

  /// The insats, which has to exist.
  default Running running() {
    return switch (this) {
      case Running running -> running;
      case NotStarted _ -> throw new Rejected(InsatsRule.INSATS_UNKNOWN);
    };
  }

  private static Running running(Entries<InsatsEvent> entries, InsatsStarted started) {
    NavigableMap<LocalDate, SortedMap<Kommun, Huvudman>> revisions = new TreeMap<>();
    revisions.put(started.startOn(), started.kommuner());
    String name = started.name();
    for (InsatsRevised e : entries.all(InsatsRevised.class).values()) {
      name = e.name();
      revisions.put(e.on(), e.kommuner());
    }
    Map.@Nullable Entry<Long, InsatsEnded> ended = entries.all(InsatsEnded.class).lastEntry();
    return new Running(
        entries,
        started.insats(),
        name,
        started.kind(),
        started.measure(),
        started.startOn(),
        revisions,
        ended == null ? null : ended.getValue().on());
  }
}
