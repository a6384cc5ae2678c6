package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Known;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Versions;

/// The walk along the log that `difference` and `history` are made of: what the event at each
/// position did to a figure. An event touches one person or stream, so only that one is counted
/// again, before it and after it.
public final class Walk {
  private final Figure figure;
  private final Question question;

  public Walk(Figure figure, Question question) {
    this.figure = figure;
    this.question = question;
  }

  /// The changes after one position up to and including another, by position; they add up to the
  /// difference of the figure's sums between the two.
  ///
  /// @param versions all that was known somewhere from `after` to `upTo`
  public SortedMap<Long, Sums> changes(Versions versions, long after, long upTo) {
    SortedMap<Long, Sums> changes = new TreeMap<>();
    Map<ParticipantId, List<Known>> persons = HashMap.newHashMap(versions.facts().size());
    versions
        .facts()
        .forEach(
            f -> persons.computeIfAbsent(f.value().participant(), _ -> new ArrayList<>()).add(f));
    persons
        .values()
        .forEach(known -> {
          Set<Long> steps = new TreeSet<>();
          known.forEach(f -> Collections.addAll(steps, f.from(), f.until()));
          addChanges(steps, position -> person(known, position), after, upTo, changes);
        });
    Map<String, List<Entry.Known>> streams = new HashMap<>();
    versions
        .entries()
        .forEach(e -> streams.computeIfAbsent(e.entry().stream(), _ -> new ArrayList<>()).add(e));
    streams
        .values()
        .forEach(known -> {
          Set<Long> steps = new TreeSet<>();
          known.forEach(e -> Collections.addAll(steps, e.from(), e.until()));
          addChanges(steps, position -> affair(known, position), after, upTo, changes);
        });
    changes.values().removeIf(Sums::isEmpty);
    return changes;
  }

  private static void addChanges(
      Set<Long> steps,
      LongFunction<Sums> at,
      long after,
      long upTo,
      SortedMap<Long, Sums> changes) {
    Sums before = at.apply(after);
    for (long position : steps) {
      if (position > after && position <= upTo) {
        Sums now = at.apply(position);
        Sums change = changes.computeIfAbsent(position, _ -> new Sums());
        change.add(now, 1);
        change.add(before, -1);
        before = now;
      }
    }
  }

  private Sums person(List<Known> known, long position) {
    Sums sums = new Sums();
    Person.of(known.stream().filter(f -> f.at(position)).map(Known::value).toList())
        .forEach(person -> sums.add(Sums.count(figure, question, person), 1));
    return sums;
  }

  private Sums affair(List<Entry.Known> known, long position) {
    Sums sums = new Sums();
    Affair.of(known.stream().filter(e -> e.at(position)).map(Entry.Known::entry).toList())
        .forEach(affair -> sums.add(Sums.count(figure, question, affair), 1));
    return sums;
  }
}
