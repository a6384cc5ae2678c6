package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Told;

/// Sums are equal when every item is, and nothing is left of what was added and taken away.
@NullMarked
class SumsTest {
  private static final Item OTHER = new Item("other", "a");

  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .start("Asta", "a", SE, "0604", "2023-02-01")
          .start("Asta", "b", IT, "0686", "2023-03-01");

  @Test
  void a_cell_is_what_was_added_to_it() {
    Cell cell = cell(1, 2, 3);

    assertThat(cell.get(Item.COUNT)).isEqualTo(1);
    assertThat(cell.get(Item.OF)).isEqualTo(2);
    assertThat(cell.get(OTHER)).isEqualTo(3);
    assertThat(cell.get(new Item("other", "b"))).isZero();
    assertThat(cell.items()).isEqualTo(Map.of(Item.COUNT, 1L, Item.OF, 2L, OTHER, 3L));
    assertThat(cell.byCode("other")).isEqualTo(Map.of("a", 3L));
    assertThat(cell.isEmpty()).isFalse();
    assertThat(cell(0, 0, 0).items()).isEmpty();
    assertThat(cell(0, 0, 0).isEmpty()).isTrue();
    assertThat(cell(0, 2, 0).isEmpty()).isFalse();
    assertThat(cell(0, 0, 1).isEmpty()).isFalse();
    assertThat(cell).hasToString(cell.items().toString());
  }

  @Test
  void cells_are_equal_when_every_sum_is() {
    assertThat(cell(1, 2, 3)).isEqualTo(cell(1, 2, 3)).hasSameHashCodeAs(cell(1, 2, 3));
    assertThat(cell(1, 2, 3).hashCode()).isNotEqualTo(cell(0, 0, 0).hashCode()).isNotZero();
    assertThat(cell(1, 2, 3))
        .isNotEqualTo(cell(0, 2, 3))
        .isNotEqualTo(cell(1, 0, 3))
        .isNotEqualTo(cell(1, 2, 0))
        .isNotEqualTo("a cell");
  }

  @Test
  void what_is_added_and_taken_away_leaves_nothing() {
    Sums sums = sums("new", List.of(Dimension.INSATS));
    assertThat(sums.isEmpty()).isFalse();
    assertThat(sums).isEqualTo(sums("new", List.of(Dimension.INSATS)));
    assertThat(sums).hasSameHashCodeAs(sums("new", List.of(Dimension.INSATS)));
    assertThat(sums.hashCode()).isNotZero();
    assertThat(sums.toString()).contains("count");
    assertThat(sums).isNotEqualTo(new Sums()).isNotEqualTo("sums");

    sums.add(sums("new", List.of(Dimension.INSATS)), -1);

    assertThat(sums.isEmpty()).isTrue();
    assertThat(sums).isEqualTo(new Sums());
  }

  @Test
  void sums_that_were_frozen_are_the_same_when_they_are_read() {
    Sums sums = sums("income", List.of(Dimension.INSATS));
    sums.add(sums("new", List.of(Dimension.INSATS)), 1);
    Map<List<String>, Map<Item, Long>> frozen = new HashMap<>();
    sums.cells().forEach((parts, cell) -> frozen.put(parts, cell.items()));

    assertThat(Sums.of(frozen)).isEqualTo(sums);
    assertThat(frozen).hasSize(2);
  }

  @Test
  void an_item_is_written_with_its_code_where_it_has_one() {
    assertThat(Item.COUNT.written()).isEqualTo("count");
    assertThat(new Item("flow", "A>B:C").written()).isEqualTo("flow:A>B:C");
    for (Item item : List.of(Item.COUNT, OTHER, new Item("flow", "A>B:C"))) {
      assertThat(Item.read(item.written())).isEqualTo(item);
    }
    assertThat(Item.read(":a")).isEqualTo(new Item("", "a"));
  }

  @Test
  void each_dimension_has_the_part_that_the_enrolment_is_in() {
    assertThat(sums("new", List.of(Dimension.INSATS)).cells().keySet())
        .containsExactly(List.of(SE.value().toString()), List.of(IT.value().toString()));
    assertThat(sums("new", List.of(Dimension.HUVUDMAN)).cells().keySet())
        .containsExactly(List.of("0604"), List.of("0686"));
    assertThat(sums("new", List.of(Dimension.AGE_BAND, Dimension.SEX)).cells().keySet())
        .containsExactly(List.of("18–24", "KVINNA"));
  }

  @Test
  void a_question_is_about_the_insatser_and_kommuner_that_it_names() {
    Question ofIt = new Question(Period.year(2023), Set.of(IT), Set.of(), List.of());
    Question ofAneby =
        new Question(Period.year(2023), Set.of(), Set.of(new Kommun("0604")), List.of());

    assertThat(count("new", ofIt)).isEqualTo(1);
    assertThat(count("new", ofAneby)).isEqualTo(1);
    assertThat(count("new", ofAneby.in(Period.year(2022)))).isZero();
    assertThat(ofIt.chosen(told.world().insatser()))
        .extracting(InsatsFacts::insats)
        .containsExactly(IT);
    assertThat(ofAneby.chosen(told.world().insatser())).hasSize(2);
  }

  @Test
  void the_parts_of_a_cell_are_named_by_their_dimensions() {
    Answer answer =
        Answer.of(
            Figures.find("avslut-by-reason").orElseThrow(),
            Question.of(Period.year(2023)).by(List.of(Dimension.SEX)),
            told.world().reading());

    assertThat(Answer.by(answer, List.of("ANNAT", "FLYTT", "KVINNA")))
        .isEqualTo(Map.of("class", "ANNAT", "reason", "FLYTT", "sex", "KVINNA"));
  }

  private long count(String figure, Question question) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, told.world().reading())
        .total()
        .count();
  }

  private Sums sums(String figure, List<Dimension> by) {
    return Sums.count(
        Figures.find(figure).orElseThrow(),
        Question.of(Period.year(2023)).by(by),
        told.world().reading());
  }

  private static Cell cell(long count, long of, long other) {
    Cell cell = new Cell();
    cell.add(Item.COUNT, count);
    cell.add(Item.OF, of);
    if (other != 0) {
      cell.add(OTHER, other);
    }
    return cell;
  }
}
