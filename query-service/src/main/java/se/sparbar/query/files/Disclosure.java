package se.sparbar.query.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which numbers are hidden so that none of 1 to 4 persons can be read, nor computed.
///
/// First every number of 1 to 4 is hidden. What is still shown, together with all the sums that
/// hold among the numbers, is a set of linear equations. While these determine a number of 1 to 4,
/// or the sum of the hidden parts of something shown is of 1 to 4, the smallest shown number that
/// is in it with them is hidden too. Noughts stay, for they tell of nobody.
final class Disclosure {
  static final int FEWEST = 5;

  private final List<Count> counts;
  private final List<Sum> sums;
  private final Set<Integer> hidden = new HashSet<>();

  /// A number, and whether it would be shown; those that would not are known from others.
  record Count(long value, boolean shown) {
    boolean isFew() {
      return value > 0 && value < FEWEST;
    }
  }

  /// One number is what others add up to; all by index.
  record Sum(int whole, List<Integer> parts) {
    boolean has(int count) {
      return whole == count || parts.contains(count);
    }
  }

  private Disclosure(List<Count> counts, List<Sum> sums) {
    this.counts = counts;
    this.sums = sums;
  }

  /// The indexes of all that is not to be shown.
  static Set<Integer> hidden(List<Count> counts, List<Sum> sums) {
    Disclosure disclosure = new Disclosure(counts, sums);
    disclosure.hide();
    return disclosure.hidden;
  }

  private void hide() {
    for (int i = 0; i < counts.size(); i++) {
      if (!counts.get(i).shown() || counts.get(i).isFew()) {
        hidden.add(i);
      }
    }
    boolean more = true;
    while (more) {
      more = hideBesideFew() || hideWhatDetermines();
    }
  }

  /// Few persons in several hidden parts are still few.
  private boolean hideBesideFew() {
    boolean more = false;
    for (Sum sum : sums) {
      if (!hidden.contains(sum.whole())) {
        long rest =
            sum.parts().stream()
                .filter(hidden::contains)
                .mapToLong(part -> counts.get(part).value())
                .sum();
        if (rest > 0 && rest < FEWEST) {
          more |= smallest(sum).map(hidden::add).orElse(false);
        }
      }
    }
    return more;
  }

  private boolean hideWhatDetermines() {
    boolean more = false;
    for (int count : determined()) {
      if (counts.get(count).isFew()) {
        more |=
            sums.stream()
                .filter(sum -> sum.has(count))
                .map(this::smallest)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(this::value).thenComparing(i -> i))
                .or(this::smallestOfAll)
                .map(hidden::add)
                .orElse(false);
      }
    }
    return more;
  }

  /// The smallest number in a sum that is shown and not nought.
  private Optional<Integer> smallest(Sum sum) {
    List<Integer> all = new ArrayList<>(sum.parts());
    all.add(sum.whole());
    return smallest(all);
  }

  private Optional<Integer> smallestOfAll() {
    return smallest(IntStream.range(0, counts.size()).boxed().toList());
  }

  private Optional<Integer> smallest(List<Integer> some) {
    return some.stream()
        .filter(i -> !hidden.contains(i) && counts.get(i).value() > 0)
        .min(Comparator.comparingLong(this::value).thenComparing(i -> i));
  }

  private long value(int count) {
    return counts.get(count).value();
  }

  /// The unknowns that the sums leave one value only.
  private List<Integer> determined() {
    Equations equations = new Equations();
    for (Sum sum : sums) {
      Map<Integer, Long> terms = new HashMap<>();
      if (hidden.contains(sum.whole())) {
        terms.merge(sum.whole(), 1L, Long::sum);
      }
      sum.parts().stream()
          .filter(hidden::contains)
          .forEach(part -> terms.merge(part, -1L, Long::sum));
      equations.add(terms);
    }
    return equations.determined();
  }
}
