package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Comparator<List<Integer>> BY_NUMBERS =
      Comparator.<List<Integer>>comparingInt(List::getFirst)
          .thenComparingInt(numbers -> numbers.get(1))
          .thenComparingInt(List::getLast);

  @Test
  void sums_lie_in_order_however_they_came() {
    Random random = new Random(1);
    Tally tally = new Tally();
    Map<List<Integer>, Long> expected = new TreeMap<>(BY_NUMBERS);
    for (int i = 0; i < 20_000; i++) {
      List<Integer> at = List.of(random.nextInt(30), random.nextInt(40), random.nextInt(50));
      long n = random.nextLong(-2, 3);
      tally.add(at.getFirst(), at.get(1), at.getLast(), n);
      expected.merge(at, n, Long::sum);
    }
    expected.values().removeIf(n -> n == 0);

    assertThat(inOrder(tally)).containsExactlyElementsOf(expected.entrySet());
  }

  @Test
  void numbers_that_lie_far_apart_are_told_apart() {
    int far = 1 << 16;
    Tally tally = new Tally();
    tally.add(far, far, 1, 1);
    tally.add(far, far, 0, 2);
    tally.add(far, 0, 1, 3);
    tally.add(0, far, far, 4);
    tally.add(0, 0, 1, 5);

    assertThat(inOrder(tally))
        .containsExactly(
            Map.entry(List.of(0, 0, 1), 5L),
            Map.entry(List.of(0, far, far), 4L),
            Map.entry(List.of(far, 0, 1), 3L),
            Map.entry(List.of(far, far, 0), 2L),
            Map.entry(List.of(far, far, 1), 1L));
  }

  @Test
  void parts_that_would_lie_in_one_place_are_told_apart() {
    Tally tally = new Tally();
    List<Map.Entry<List<Integer>, Long>> expected = new ArrayList<>();
    for (int part = 0; part < 4_096; part += 64) {
      tally.add(1, part, 0, part + 1);
      expected.add(Map.entry(List.of(1, part, 0), part + 1L));
    }

    assertThat(inOrder(tally)).containsExactlyElementsOf(expected);
  }

  @Test
  void what_gets_the_same_number_is_added_up() {
    Tally tally = new Tally();
    tally.add(0, 0, 1, 5);
    tally.add(0, 1, 1, 7);
    tally.add(1, 1, 0, -2);

    Tally other = tally.renumbered(new int[] {3, 4}, new int[] {9, 9}, new int[] {0, 2});
    other.addAll(tally, new int[] {3, 4}, new int[] {9, 9}, new int[] {0, 2});

    assertThat(inOrder(other))
        .containsExactly(Map.entry(List.of(3, 9, 2), 24L), Map.entry(List.of(4, 9, 0), -4L));
  }

  @Test
  void things_are_numbered_in_order_once_each() {
    Numbering<String> numbering = Numbering.inOrder(List.of("b", "c", "a", "b"), String::compareTo);

    assertThat(numbering.things()).containsExactly("a", "b", "c");
    assertThat(numbering.ofAll(List.of("c", "a"))).containsExactly(2, 0);
  }

  private static List<Map.Entry<List<Integer>, Long>> inOrder(Tally tally) {
    List<Map.Entry<List<Integer>, Long>> sums = new ArrayList<>();
    tally.inOrder((own, part, row) -> {
      for (int item = 0; item < row.length; item++) {
        if (row[item] != 0) {
          sums.add(Map.entry(List.of(own, part, item), row[item]));
        }
      }
    });
    return sums;
  }
}
