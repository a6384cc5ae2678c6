package se.sparbar.command.instrument;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.codes.Answerer;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.InstrumentEvent.InstrumentCorrected;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentEntryWithdrawn;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;

/// What decisions need to know of an instrument; without versions where nobody has defined it.
///
/// @param name that it has now; empty where nobody has defined it
/// @param versions by their numbers, from 1
/// @param retiredOn the last day of its use
public record Instrument(
    String name, NavigableMap<Integer, Version> versions, Optional<LocalDate> retiredOn) {

  /// What measurements of one version have in common.
  ///
  /// @param items by their short names
  /// @param scale by its values
  /// @param from the day on which it came into use
  public record Version(
      SortedMap<String, String> items,
      SortedMap<Integer, String> scale,
      Answerer answeredBy,
      LocalDate from) {
    boolean measuresAs(Version other) {
      return items.equals(other.items)
          && scale.equals(other.scale)
          && answeredBy == other.answeredBy;
    }
  }

  public static Instrument of(Entries<InstrumentEvent> entries) {
    NavigableMap<Integer, Version> versions = new TreeMap<>();
    entries.standing().now().values().stream()
        .<Version>mapMulti((event, each) -> version(event).ifPresent(each))
        .forEach(version -> versions.put(versions.size() + 1, version));
    return new Instrument(
        entries.all(InstrumentDefined.class).values().stream()
            .findFirst()
            .map(InstrumentDefined::name)
            .orElse(""),
        versions,
        entries.all(InstrumentRetired.class).values().stream()
            .findFirst()
            .map(InstrumentRetired::on));
  }

  /// What a version measures; numbers stay, for no version is taken back.
  public Optional<Version> version(int number) {
    return Optional.ofNullable(versions.get(number));
  }

  Optional<Version> latest() {
    return Optional.ofNullable(versions.lastEntry()).map(Map.Entry::getValue);
  }

  private static Optional<Version> version(InstrumentEvent event) {
    return switch (event) {
      case InstrumentDefined e ->
          Optional.of(new Version(e.items(), e.scale(), e.answeredBy(), e.on()));
      case InstrumentRevised e ->
          Optional.of(new Version(e.items(), e.scale(), e.answeredBy(), e.on()));
      case InstrumentRetired _, InstrumentCorrected _, InstrumentEntryWithdrawn _ ->
          Optional.empty();
    };
  }
}
