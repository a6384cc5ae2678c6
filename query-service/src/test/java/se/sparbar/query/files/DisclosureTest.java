package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.sparbar.query.files.Disclosure.Count;
import se.sparbar.query.files.Disclosure.Sum;

/// No hidden number of 1 to 4 can be computed from what is shown.
class DisclosureTest {
  @Test
  void few_are_hidden_and_nought_and_five_are_not() {
    assertThat(Disclosure.hidden(counts(0, 1, 4, 5, 100), List.of()))
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void the_next_smallest_is_hidden_where_the_total_would_tell() {
    List<Count> counts = counts(60, 3, 20, 37);
    assertThat(Disclosure.hidden(counts, List.of(new Sum(0, List.of(1, 2, 3)))))
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void the_total_is_hidden_where_there_is_nothing_else() {
    assertThat(Disclosure.hidden(counts(3, 3, 0), List.of(new Sum(0, List.of(1, 2)))))
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void two_that_are_few_together_are_hidden_with_a_third() {
    List<Count> counts = counts(33, 1, 2, 30);
    assertThat(Disclosure.hidden(counts, List.of(new Sum(0, List.of(1, 2, 3)))))
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void what_is_left_over_is_as_secret_as_what_is_counted() {
    List<Count> counts = List.of(new Count(32, true), new Count(30, true), new Count(2, false));
    assertThat(Disclosure.hidden(counts, List.of(new Sum(0, List.of(1, 2))))).contains(1);
  }

  @Test
  void no_hidden_number_can_be_derived_from_rows_and_columns() {
    IntStream.range(0, 400).forEach(DisclosureTest::nothing_is_told_by);
  }

  /// A table with its margins and its total, small numbers and large.
  private static void nothing_is_told_by(int seed) {
    Random random = new Random(seed);
    int rows = 2 + random.nextInt(5);
    int columns = 2 + random.nextInt(5);
    List<Count> counts = new ArrayList<>();
    List<Sum> sums = new ArrayList<>();
    Margins margins = table(random, rows, columns, counts, sums);
    Set<Integer> hidden = Disclosure.hidden(counts, sums);

    assertThat(margins.hold(counts)).isTrue();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i).isFew()) {
        assertThat(hidden).contains(i);
        assertThat(derivable(i, hidden, sums)).as("seed %s: %s of %s", seed, i, counts).isFalse();
      }
    }
    for (Sum sum : sums) {
      if (!hidden.contains(sum.whole())) {
        long rest =
            sum.parts().stream()
                .filter(hidden::contains)
                .mapToLong(p -> counts.get(p).value())
                .sum();
        assertThat(rest == 0 || rest >= Disclosure.FEWEST).isTrue();
      }
    }
  }

  private static List<Count> counts(long... values) {
    return Arrays.stream(values).mapToObj(value -> new Count(value, true)).toList();
  }

  private record Margins(List<Sum> sums) {
    boolean hold(List<Count> counts) {
      return sums.stream()
          .allMatch(sum ->
              counts.get(sum.whole()).value()
                  == sum.parts().stream().mapToLong(part -> counts.get(part).value()).sum());
    }
  }

  private static Margins table(
      Random random, int rows, int columns, List<Count> counts, List<Sum> sums) {
    long[][] cells = new long[rows + 1][columns + 1];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        cells[r][c] = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(40);
        cells[r][columns] += cells[r][c];
        cells[rows][c] += cells[r][c];
        cells[rows][columns] += cells[r][c];
      }
    }
    for (long[] row : cells) {
      for (long cell : row) {
        counts.add(new Count(cell, true));
      }
    }
    int width = columns + 1;
    for (int r = 0; r <= rows; r++) {
      int row = r * width;
      sums.add(new Sum(row + columns, IntStream.range(row, row + columns).boxed().toList()));
    }
    for (int c = 0; c <= columns; c++) {
      int column = c;
      sums.add(
          new Sum(
              rows * width + c,
              IntStream.range(0, rows).mapToObj(r -> r * width + column).toList()));
    }
    return new Margins(sums);
  }

  /// Whether the sums, read as equations in what is hidden, leave it one value: by fractions, and
  /// not as the program does it.
  static boolean derivable(int target, Set<Integer> hidden, List<Sum> sums) {
    List<Integer> unknown = List.copyOf(hidden);
    List<BigInteger[]> rows = new ArrayList<>();
    for (Sum sum : sums) {
      BigInteger[] row = new BigInteger[unknown.size()];
      for (int i = 0; i < row.length; i++) {
        int count = unknown.get(i);
        row[i] =
            BigInteger.valueOf(
                (sum.whole() == count ? 1 : 0) - (sum.parts().contains(count) ? 1 : 0));
      }
      rows.add(row);
    }
    int rank = rank(rows);
    BigInteger[] unit = new BigInteger[unknown.size()];
    Arrays.fill(unit, BigInteger.ZERO);
    unit[unknown.indexOf(target)] = BigInteger.ONE;
    rows.add(unit);
    return rank(rows) == rank;
  }

  private static int rank(List<BigInteger[]> given) {
    List<BigInteger[]> rows = new ArrayList<>(given.stream().map(BigInteger[]::clone).toList());
    int rank = 0;
    int columns = rows.getFirst().length;
    for (int c = 0; c < columns && rank < rows.size(); c++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[c].signum() == 0) {
        pivot++;
      }
      if (pivot < rows.size()) {
        Collections.swap(rows, rank, pivot);
        for (int r = rank + 1; r < rows.size(); r++) {
          BigInteger factor = rows.get(r)[c];
          for (int k = 0; k < columns; k++) {
            rows.get(r)[k] =
                rows.get(r)[k]
                    .multiply(rows.get(rank)[c])
                    .subtract(rows.get(rank)[k].multiply(factor));
          }
        }
        rank++;
      }
    }
    return rank;
  }
}
