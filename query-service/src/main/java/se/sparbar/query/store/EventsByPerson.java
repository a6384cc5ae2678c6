package se.sparbar.query.store;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.People;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.World;

/// The events about people, dealt out of the log so that one person after the other is folded from
/// all their events at once: then nothing is held of anybody else, however long the log is. They
/// are dealt by the förbund whose insats somebody came to first, so that what a förbund's year
/// needs is made together and comes to lie together.
public final class EventsByPerson implements AutoCloseable {
  static final int PARTS = PartsOfPeople.COUNT;

  /// Of those who were taken for one person and had come to several parts.
  private static final int SCATTERED = 3 * PARTS;

  private final Spool spool = new Spool(SCATTERED + 1);
  private final ByteOut out = new ByteOut();
  private final PartsOfPeople where = new PartsOfPeople();
  private final OnePerson one = new OnePerson();
  private final Set<UUID> scattered = new HashSet<>();

  /// Takes the next event of the log.
  ///
  /// @return whether it is about a person, and so was taken
  public boolean add(Recorded recorded) {
    @Nullable UUID participant = People.participant(recorded);
    where.learn(recorded.event());
    if (participant == null) {
      return false;
    }
    one.add(recorded);
    out.clear();
    Portion.write(participant, recorded, out);
    int part = where.after(participant, recorded.event());
    spool.add(part == PartsOfPeople.NONE ? waiting(participant) : part, out.bytes(), 0, out.size());
    return true;
  }

  /// When all have been added.
  public void end() {
    for (int some = 0; some < PARTS; some++) {
      Portion waiting = new Portion(spool.read(2 * PARTS + some));
      waiting.each((participant, from, length) ->
          spool.add(early(where.atLast(participant)), waiting.bytes(), from, length));
    }
    scattered();
  }

  /// What came before a person's first insats stands before what came after it.
  private static int early(int part) {
    return PARTS + part;
  }

  /// Until their part is known, which for all of them is at the end.
  private static int waiting(UUID participant) {
    return 2 * PARTS + Math.floorMod(participant.hashCode(), PARTS);
  }

  private void scattered() {
    Set<Integer> from = new HashSet<>();
    for (List<UUID> several : one.several()) {
      Set<Integer> lying = new HashSet<>();
      several.forEach(id -> lying.add(where.of(id)));
      lying.remove(PartsOfPeople.NONE); // nothing was told of them
      if (lying.size() > 1) {
        from.addAll(lying);
        scattered.addAll(several);
      }
    }
    for (int part : from) {
      Portion portion = new Portion(spool.read(early(part), part));
      portion.each((participant, begin, length) -> {
        if (scattered.contains(participant)) {
          spool.add(SCATTERED, portion.bytes(), begin, length);
        }
      });
    }
  }

  /// In how many parts the people lie.
  int parts() {
    return PARTS + 1;
  }

  /// Each person's events, in the order of the log. A person here is whoever was ever taken for
  /// one. Several parts may be read at once.
  List<List<Recorded>> part(int part) {
    return part == PARTS
        ? new Portion(spool.read(SCATTERED)).byPerson(one, Set.of())
        : new Portion(spool.read(early(part), part)).byPerson(one, scattered);
  }

  /// Everybody of whom there is something to count, each made when they are come to, so that all of
  /// them never lie in memory together.
  public Collection<Person> persons() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Person> iterator() {
        return new Folded();
      }

      @Override
      public Spliterator<Person> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), 0);
      }

      @Override
      public int size() {
        return Math.toIntExact(stream().count());
      }
    };
  }

  /// One person after the other.
  private final class Folded implements Iterator<Person> {
    private int next;
    private Iterator<List<Recorded>> part = Collections.emptyIterator();
    private Iterator<Person> persons = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!persons.hasNext() && (part.hasNext() || next < parts())) {
        if (part.hasNext()) {
          World world = new World();
          part.next().forEach(world::evolve);
          persons = world.people().persons().iterator();
        } else {
          part = part(next++).iterator();
        }
      }
      return persons.hasNext();
    }

    @Override
    public Person next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return persons.next();
    }
  }

  @Override
  public void close() {
    spool.close();
  }
}
