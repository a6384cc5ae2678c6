package se.sparbar.query.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.figures.Replays;

/// The facts of a small log, kept as plainly as can be: what every case was known as, from where to
/// where.
@NullMarked
public final class FactsInMemory implements Facts, Positions, Replays {
  private final List<Recorded> log;
  private final List<Known> known = new ArrayList<>();
  private final List<Entry.Known> entries = new ArrayList<>();

  public FactsInMemory(List<Recorded> log) {
    this.log = log;
    World world = new World();
    Map<Fact.Key, Known> current = new HashMap<>();
    Map<Entry, Long> standing = new LinkedHashMap<>();
    for (Recorded recorded : log) {
      update(recorded.position(), world, world.evolve(recorded), current);
      update(recorded.position(), world, standing);
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
    return replay(position).reading();
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
    return replay(position).reading().insatser();
  }

  @Override
  public List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position) {
    return world(position).entries().stream()
        .filter(entry -> types.contains(Catalogue.of(entry.event()).type()))
        .filter(entry -> !entry.firstDay().isAfter(last) && !entry.lastDay().isBefore(first))
        .toList();
  }

  /// As files are kept: all that was known of some streams, up to a position.
  public List<Entry.Known> entries(Collection<String> streams, long upTo) {
    return entries.stream()
        .filter(e -> streams.contains(e.entry().stream()) && e.from() <= upTo)
        .sorted(
            Comparator.comparing((Entry.Known e) -> e.entry().stream())
                .thenComparingLong(e -> e.entry().version())
                .thenComparingLong(Entry.Known::from))
        .toList();
  }

  @Override
  public LocalDate dayOf(long position) {
    return position == 0 ? LocalDate.EPOCH : log.get(Math.toIntExact(position) - 1).recordedOn();
  }

  @Override
  public Map<Long, EventNote> notes(Collection<Long> positions) {
    return positions.stream()
        .map(p -> log.get(Math.toIntExact(p) - 1))
        .collect(
            Collectors.toMap(
                Recorded::position,
                r ->
                    new EventNote(
                        r.position(),
                        r.recordedAt(),
                        Catalogue.of(r.event()).type(),
                        Cause.of(r))));
  }

  @Override
  public Reached resolve(AsOf asOf) {
    return switch (asOf) {
      case AsOf.Now _ -> reached(log.size());
      case AsOf.OnDay on ->
          reached(log.stream().filter(r -> !r.recordedOn().isAfter(on.day())).count());
      case AsOf.At at ->
          reached(log.stream().filter(r -> !r.recordedAt().isAfter(at.instant())).count());
      case AsOf.AtPosition at when at.position() > log.size() ->
          throw new NotReached(at.position(), log.size());
      case AsOf.AtPosition at -> reached(at.position());
    };
  }

  private Reached reached(long position) {
    return new Reached(
        position, position == 0 ? null : log.get(Math.toIntExact(position) - 1).recordedAt());
  }

  @Override
  public boolean await(long position, Duration atMost) {
    return position <= log.size();
  }

  @Override
  public Replayed replay(long position) {
    return new Replayed(world(position).reading(), position, () -> {});
  }

  private World world(long position) {
    World world = new World();
    log.stream().limit(position).forEach(world::evolve);
    return world;
  }
}
