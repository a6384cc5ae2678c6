package se.sparbar.query.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
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

  public FactsInMemory(List<Recorded> log) {
    this.log = log;
    World world = new World();
    Map<EnrolmentId, Known> current = new HashMap<>();
    for (Recorded recorded : log) {
      update(recorded.position(), world, world.evolve(recorded), current);
    }
    known.addAll(current.values());
  }

  private void update(
      long position, World world, Set<UUID> persons, Map<EnrolmentId, Known> current) {
    Map<EnrolmentId, Case> cases =
        persons.stream()
            .flatMap(person -> world.people().cases(person).stream())
            .collect(Collectors.toMap(Case::enrolment, c -> c));
    current
        .values()
        .removeIf(was ->
            persons.contains(was.value().participant().value())
                && !was.value().equals(cases.get(was.value().enrolment()))
                && known.add(new Known(was.value(), was.from(), position)));
    cases.forEach((id, is) -> current.putIfAbsent(id, new Known(is, position, Known.STILL)));
  }

  @Override
  public Collection<Case> cases(Question question, long position) {
    return known.stream().filter(k -> k.at(position)).map(Known::value).toList();
  }

  @Override
  public Collection<Known> versions(Question question, long after, long upTo) {
    return known.stream().filter(k -> k.from() <= upTo && k.until() > after).toList();
  }

  @Override
  public Collection<InsatsFacts> insatser(long position) {
    return replay(position).world().insatser();
  }

  @Override
  public List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position) {
    return replay(position).world().entries().stream()
        .filter(entry -> types.contains(Catalogue.of(entry.event()).type()))
        .filter(entry -> !entry.firstDay().isAfter(last) && !entry.lastDay().isBefore(first))
        .toList();
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
    World world = new World();
    log.stream().limit(position).forEach(world::evolve);
    return new Replayed(world, position, Duration.ZERO);
  }
}
