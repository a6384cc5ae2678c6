package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.Collection;

/// All versions of facts and entries that were known somewhere between two positions.
public record Versions(Collection<Known> facts, Collection<Entry.Known> entries) {
  /// What was known at one of the positions.
  ///
  /// @param day of which it is judged
  public Reading at(long position, Collection<InsatsFacts> insatser, LocalDate day) {
    return new Reading(
        Person.of(facts.stream().filter(f -> f.at(position)).map(Known::value).toList()),
        Affair.of(entries.stream().filter(e -> e.at(position)).map(Entry.Known::entry).toList()),
        insatser,
        day);
  }
}
