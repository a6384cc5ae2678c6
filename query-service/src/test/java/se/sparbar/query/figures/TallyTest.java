package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
  void the_largest_numbers_are_told_apart() {
    int most = Tally.MOST - 1;
    Tally tally = new Tally();
    tally.add(most, most, most, 1);
    tally.add(most, most, 0, 2);
    tally.add(most, 0, most, 3);
    tally.add(0, most, most, 4);

    assertThat(inOrder(tally))
        .containsExactly(
            Map.entry(List.of(0, most, most), 4L),
            Map.entry(List.of(most, 0, most), 3L),
            Map.entry(List.of(most, most, 0), 2L),
            Map.entry(List.of(most, most, most), 1L));
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
  void numbers_that_a_tally_cannot_tell_apart_are_not_given() {
    Numbering<Integer> numbering = new Numbering<>();
    int[] numbers = numbering.ofAll(IntStream.range(0, Tally.MOST).boxed().toList());

    assertThat(numbers[Tally.MOST - 1]).isEqualTo(Tally.MOST - 1);
    assertThat(numbering.of(7)).isEqualTo(7);
    assertThatThrownBy(() -> numbering.of(-1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void things_are_numbered_in_order_once_each() {
    Numbering<String> numbering = Numbering.inOrder(List.of("b", "c", "a", "b"), String::compareTo);

    assertThat(numbering.things()).containsExactly("a", "b", "c");
    assertThat(numbering.ofAll(List.of("c", "a"))).containsExactly(2, 0);
  }

  private static List<Map.Entry<List<Integer>, Long>> inOrder(Tally tally) {
    List<Map.Entry<List<Integer>, Long>> sums = new ArrayList<>();
    tally.inOrder((own, part, item, n) -> sums.add(Map.entry(List.of(own, part, item), n)));
    return sums;
  }
}
