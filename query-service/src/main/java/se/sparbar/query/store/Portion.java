package se.sparbar.query.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.IdTable;

/// Events about some people, one after the other as [RecordedBytes], each after its length.
final class Portion {
  private static final int HEAD = 4;

  /// Takes one of them.
  @FunctionalInterface
  interface Each {
    /// @param from where it begins in [#bytes()], its length included
    void take(UUID participant, int from, int length);
  }

  private final byte[] bytes;

  Portion(byte[] bytes) {
    this.bytes = bytes;
  }

  /// One more.
  static void write(UUID participant, Recorded recorded, ByteOut out) {
    int from = out.size();
    out.int32(0);
    RecordedBytes.write(participant, recorded, out);
    out.int32(from, out.size() - from - HEAD);
  }

  byte[] bytes() {
    return bytes;
  }

  void each(Each each) {
    int at = 0;
    while (at < bytes.length) {
      int length = HEAD + ByteIn.int32(bytes, at);
      each.take(new ByteIn(bytes, at + HEAD).uuid(), at, length);
      at += length;
    }
  }

  /// Each person's, in the order of the log, read when they are asked for.
  ///
  /// @param without participants who are told of elsewhere
  List<List<Recorded>> byPerson(OnePerson one, Set<UUID> without) {
    Sorting sorting = new Sorting();
    each((participant, from, _) -> {
      if (!without.contains(participant)) {
        sorting.add(one.of(participant), from + HEAD);
      }
    });
    return sorting.sorted(one);
  }

  /// As many as come.
  private static final class Numbers {
    private int[] numbers = new int[1 << 10];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }
  }

  /// Brings together what belongs to one person by counting; the bytes stay where they are.
  private final class Sorting {
    private final IdTable places = new IdTable();
    private final List<UUID> persons = new ArrayList<>();
    private final Numbers person = new Numbers();
    private final Numbers begin = new Numbers();

    void add(UUID who, int at) {
      long place = places.get(who);
      if (place == 0) {
        persons.add(who);
        place = persons.size();
        places.put(who, place);
      }
      person.add((int) place - 1);
      begin.add(at);
    }

    List<List<Recorded>> sorted(OnePerson one) {
      int[] ends = new int[persons.size() + 1];
      for (int i = 0; i < person.size; i++) {
        ends[person.numbers[i] + 1]++;
      }
      for (int i = 1; i < ends.length; i++) {
        ends[i] += ends[i - 1];
      }
      int[] sorted = new int[begin.size];
      int[] next = ends.clone();
      for (int i = 0; i < begin.size; i++) {
        sorted[next[person.numbers[i]]++] = begin.numbers[i];
      }
      return new AbstractList<>() {
        @Override
        public int size() {
          return persons.size();
        }

        @Override
        public List<Recorded> get(int place) {
          List<Recorded> events = read(sorted, ends[place], ends[place + 1]);
          if (one.isSeveral(persons.get(place))) {
            events.sort(Comparator.comparingLong(Recorded::position));
          }
          return events;
        }
      };
    }
  }

  private List<Recorded> read(int[] begins, int from, int until) {
    List<Recorded> events = new ArrayList<>(until - from);
    for (int i = from; i < until; i++) {
      events.add(RecordedBytes.read(new ByteIn(bytes, begins[i])));
    }
    return events;
  }
}
