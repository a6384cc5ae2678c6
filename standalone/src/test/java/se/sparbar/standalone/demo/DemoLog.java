package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Known;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.Versions;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;

/// The demo's events as a log without a database: numbered, folded, and asked.
final class DemoLog implements Facts {
  private final List<Recorded> log;
  private final List<Known> known = new ArrayList<>();
  private final List<Entry.Known> entries = new ArrayList<>();

  DemoLog(List<Told> told) {
    List<Recorded> recorded = new ArrayList<>();
    for (Told t : told) {
      recorded.add(
          new Recorded(
              recorded.size() + 1L,
              new UUID(0, recorded.size()),
              t.stream().stream(),
              t.version(),
              null,
              t.subject(),
              t.recordedAt(),
              "demo",
              "demo",
              Map.of(),
              t.event()));
    }
    log = List.copyOf(recorded);
    remember();
  }

  Answer ask(String figure, Question question, LocalDate asOf) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, world(position(asOf)).reading());
  }

  Difference difference(String figure, Question question, LocalDate before, LocalDate now) {
    return Difference.between(
        Figures.find(figure).orElseThrow(), question, this, position(before), position(now));
  }

  /// The events of a kind that stood in streams about no person.
  <E extends DomainEvent> List<E> standing(Class<E> kind, LocalDate asOf) {
    return world(position(asOf)).entries().stream()
        .map(Entry::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  List<Recorded> log() {
    return log;
  }

  /// What was known at the end of a day.
  Reached reached(String day) {
    long position = position(LocalDate.parse(day));
    return new Reached(position, log.get(Math.toIntExact(position) - 1).recordedAt());
  }

  private long position(LocalDate asOf) {
    return log.stream().filter(r -> !r.recordedOn().isAfter(asOf)).count();
  }

  private World world(long position) {
    World world = new World();
    log.stream().limit(position).forEach(world::evolve);
    return world;
  }

  private void remember() {
    World world = new World();
    Map<Fact.Key, Known> current = new HashMap<>();
    Map<Entry, Long> standing = new LinkedHashMap<>();
    for (Recorded recorded : log) {
      update(recorded.position(), world, world.evolve(recorded), current);
      if (recorded.subject() == null || recorded.event() instanceof InsatsEvent) {
        update(recorded.position(), world, standing);
      }
    }
    known.addAll(current.values());
    standing.forEach((entry, from) -> entries.add(new Entry.Known(entry, from, Known.STILL)));
  }

  private void update(long position, World world, Set<UUID> persons, Map<Fact.Key, Known> current) {
    Map<Fact.Key, Fact> now =
        persons.stream()
            .flatMap(person -> world.people().facts(person).stream())
            .collect(Collectors.toMap(Fact::key, fact -> fact));
    current
        .values()
        .removeIf(was ->
            persons.contains(was.value().participant().value())
                && !was.value().equals(now.get(was.value().key()))
                && known.add(new Known(was.value(), was.from(), position)));
    now.forEach((key, is) -> current.putIfAbsent(key, new Known(is, position, Known.STILL)));
  }

  private void update(long position, World world, Map<Entry, Long> standing) {
    Set<Entry> now = new LinkedHashSet<>(world.entries());
    standing
        .entrySet()
        .removeIf(was ->
            !now.contains(was.getKey())
                && entries.add(new Entry.Known(was.getKey(), was.getValue(), position)));
    now.forEach(entry -> standing.putIfAbsent(entry, position));
  }

  @Override
  public Reading read(Question question, Needs needs, long position) {
    return world(position).reading();
  }

  @Override
  public Versions versions(Question question, Needs needs, long after, long upTo) {
    return new Versions(
        known.stream()
            .filter(k -> needs.steps() || k.value() instanceof Case)
            .filter(k -> k.from() <= upTo && k.until() > after)
            .toList(),
        entries.stream()
            .filter(e -> needs.entryTypes().contains(Catalogue.of(e.entry().event()).type()))
            .filter(e -> e.from() <= upTo && e.until() > after)
            .toList());
  }

  @Override
  public Collection<InsatsFacts> insatser(long position) {
    return world(position).insatser();
  }

  @Override
  public List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position) {
    return world(position).entries().stream()
        .filter(entry -> types.contains(Catalogue.of(entry.event()).type()))
        .filter(entry -> !entry.firstDay().isAfter(last) && !entry.lastDay().isBefore(first))
        .toList();
  }

  @Override
  public LocalDate dayOf(long position) {
    return position == 0
        ? LocalDate.EPOCH
        : Objects.requireNonNull(log.get(Math.toIntExact(position) - 1)).recordedOn();
  }

  @Override
  public Map<Long, EventNote> notes(Collection<Long> positions) {
    return positions.stream()
        .map(p -> Objects.requireNonNull(log.get(Math.toIntExact(p) - 1)))
        .collect(Collectors.toMap(Recorded::position, DemoLog::note));
  }

  private static EventNote note(Recorded r) {
    return new EventNote(r.position(), r.recordedAt(), Catalogue.of(r.event()).type(), Cause.of(r));
  }
}
