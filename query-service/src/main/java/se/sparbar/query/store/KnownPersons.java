package se.sparbar.query.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.People;

/// What is known of each person, and since when. Of those whose dossiers are packed only the
/// positions are kept, and those in a file: the facts themselves are what the dossier says, in its
/// order.
final class KnownPersons implements AutoCloseable {
  private final People people;
  private final Map<UUID, Awake> awake = new HashMap<>();
  private final BytesInFile resting = new BytesInFile();
  private final List<UUID> packed = new ArrayList<>();
  private final @Nullable PackedDossiers packing;

  /// Of one whose facts are at hand, so that each event looks for them once.
  private static final class Awake {
    private KnownFacts known;

    Awake(KnownFacts known) {
      this.known = known;
    }
  }

  /// @param packing which keeps the dossiers; null where all of them lie as they are
  KnownPersons(People people, @Nullable PackedDossiers packing) {
    this.people = people;
    this.packing = packing;
  }

  /// All that the dossiers say now of a person, known from one position on.
  void resume(UUID person, long from) {
    awake.put(person, new Awake(KnownFacts.since(people.facts(person), from)));
  }

  /// What was known of a person is what the dossiers say now.
  ///
  /// @param ended is told of each fact that is known no longer, or otherwise
  void account(UUID person, long position, ObjLongConsumer<Fact> ended) {
    Awake told = awake.computeIfAbsent(person, _ -> new Awake(KnownFacts.NOTHING));
    told.known = told.known.after(people.facts(person), position, ended);
  }

  /// A meeting is one step more and changes no other fact, which spares reading all of them again.
  ///
  /// @return whether it was as simple as that
  boolean met(UUID person, MeetingHeld meeting, long version, long position) {
    @Nullable Awake told = awake.get(person);
    @Nullable KnownFacts after = told == null ? null : told.known.with(meeting, version, position);
    if (told == null || after == null) {
      return false;
    }
    told.known = after;
    return true;
  }

  /// Before an event changes what the dossiers say of those whom it concerns.
  void waken(Recorded recorded) {
    if (packing == null || resting.size() == 0) {
      return;
    }
    if (recorded.event() instanceof EnrolmentEvent) {
      waken(People.subject(recorded), packing);
    } else if (recorded.event() instanceof ParticipantEvent event) {
      waken(event.participant().value(), packing);
      if (event instanceof ParticipantsMerged merge) {
        waken(merge.other().value(), packing);
      } else if (event instanceof MergeReversed reversal) {
        waken(reversal.other().value(), packing);
      }
    }
  }

  /// Only they rest whose dossiers are packed, so one that lay at hand says that its person is
  /// awake.
  private void waken(UUID participant, PackedDossiers dossiers) {
    long before = dossiers.unpacked();
    UUID person = dossiers.of(participant).person();
    if (!person.equals(participant)) {
      dossiers.of(person);
    }
    if (dossiers.unpacked() != before) {
      byte @Nullable [] from = resting.take(person);
      if (from != null) {
        awake.put(person, new Awake(known(person, from)));
      }
    }
  }

  void packed(UUID participant) {
    packed.add(participant);
  }

  /// After an event, when what is known is again what the dossiers say.
  void rest() {
    if (packed.isEmpty() || packing == null) {
      return;
    }
    for (UUID person : packed) {
      @Nullable Awake told = packing.isPacked(person) ? awake.remove(person) : null;
      if (told != null) {
        resting.put(person, written(told.known.from()));
      }
    }
    packed.clear();
  }

  void forEach(ObjLongConsumer<Fact> open) {
    awake.values().forEach(told -> told.known.forEach(open));
    resting
        .ids()
        .forEach(
            person -> known(person, Objects.requireNonNull(resting.get(person))).forEach(open));
  }

  private KnownFacts known(UUID person, byte[] from) {
    return KnownFacts.of(people.facts(person), read(from));
  }

  private static byte[] written(long[] positions) {
    ByteOut out = new ByteOut();
    out.number(positions.length);
    for (long position : positions) {
      out.number(position);
    }
    return out.toBytes();
  }

  private static long[] read(byte[] bytes) {
    ByteIn in = new ByteIn(bytes);
    long[] positions = new long[in.integer()];
    Arrays.setAll(positions, _ -> in.number());
    return positions;
  }

  @Override
  public void close() {
    resting.close();
  }
}
