package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Things by small numbers, in the order in which they were first met.
final class Numbering<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  /// The thing's number; a new one where it was not met before.
  int of(T thing) {
    @Nullable Integer known = numbers.get(thing);
    if (known != null) {
      return known;
    }
    numbers.put(thing, things.size());
    things.add(thing);
    return things.size() - 1;
  }

  /// The numbers of several things, one after the other.
  int[] ofAll(Collection<T> several) {
    return several.stream().mapToInt(this::of).toArray();
  }

  /// The same things, each once, numbered in an order.
  static <T> Numbering<T> inOrder(Collection<T> things, Comparator<? super T> order) {
    Numbering<T> ordered = new Numbering<>();
    things.stream().sorted(order).forEach(ordered::of);
    return ordered;
  }

  /// The numbers that there are, each at its own place.
  int[] numbers() {
    return IntStream.range(0, things.size()).toArray();
  }

  T thing(int number) {
    return things.get(number);
  }

  List<T> things() {
    return things;
  }
}
