package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.sparbar.query.figures.CodesKnown;

/// Whatever a figure puts beside its count is in the files.
class NamedTest {
  private final InnerGrid grids =
      new InnerGrid("income", new Labels(new CodesKnown(Map.of()), List.of()));

  @Test
  void what_has_no_order_of_its_own_gets_one() {
    Object flow = Map.of("count", 3L, "to", "LON", "from", "STOD", "percent", 10, "of", 30L);
    assertThat((Map<?, ?>) Named.opened(flow))
        .extracting(map -> String.join(" ", map.keySet().stream().map(String::valueOf).toList()))
        .isEqualTo("from to count of percent");
  }

  @Test
  void a_map_of_numbers_is_a_row_for_each() {
    Map<String, Object> histogram = new LinkedHashMap<>();
    histogram.put("3", 5L);
    histogram.put("10", 7L);
    Grid grid = grids.of("histogram", histogram);

    assertThat(grid.columns()).containsExactly("Påbörjad månad", "Antal");
    assertThat(grid.rows())
        .containsExactly(
            List.of(new Entry.Words("3"), Entry.of(5)),
            List.of(new Entry.Words("10"), Entry.of(7)));
  }

  @Test
  void a_share_is_one_row() {
    Grid grid = grids.of("budget", Map.of("count", 45L, "of", 100L, "percent", 45));

    assertThat(grid.columns()).containsExactly("Antal", "Av", "Andel");
    assertThat(grid.rows())
        .containsExactly(List.of(Entry.of(45), Entry.of(100), new Entry.Share(45)));
  }

  @Test
  void what_is_deeper_has_a_row_of_its_own_that_says_what_it_is() {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("question", 1);
    question.put("steps", List.of(Map.of("count", 4L), Map.of("count", 6L)));
    question.put("topThree", Map.of("count", 6L));
    Grid grid = grids.of("questions", List.of(question));

    assertThat(grid.columns()).containsExactly("Fråga", "", "Antal");
    assertThat(grid.rows())
        .extracting(row -> row.get(1))
        .containsExactly(
            new Entry.Words("Steg 1"), new Entry.Words("Steg 2"), new Entry.Words("Tre översta"));
    assertThat(grid.rows())
        .extracting(List::getLast)
        .containsExactly(Entry.of(4), Entry.of(6), Entry.of(6));
  }

  @Test
  void every_number_has_a_way_to_it() {
    Object questions = List.of(Map.of("steps", List.of(Map.of("count", 4L), Map.of("count", 6L))));
    Object flows = List.of(Map.of("from", "A", "to", "B", "count", new BigDecimal("1.5")));

    assertThat(Named.leaves("questions", questions))
        .extracting(leaf -> String.join("/", leaf.path()))
        .containsExactly("questions/1/steps/1/count", "questions/1/steps/2/count");
    assertThat(Named.leaves("flows", flows))
        .containsExactly(new Named.Leaf(List.of("flows", "A>B", "count"), new BigDecimal("1.5")));
  }
}
