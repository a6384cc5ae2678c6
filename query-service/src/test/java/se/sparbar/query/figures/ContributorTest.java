package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.Told;
import se.sparbar.query.facts.World;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class ContributorTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .start("Asta", "a", SE, "0604", "2023-02-01")
          .start("Bo", "b", SE, "0686", "2023-02-01")
          .avslut("a", "2023-06-01", AvslutReason.STUDIER)
          .avslut("b", "2023-06-02", AvslutReason.FLYTT);

  @Test
  void those_behind_a_cell_are_its_enrolments_with_what_they_add() {
    List<Contributor> women =
        contributors("to-work-or-studies", Map.of("sex", "KVINNA"), Dimension.SEX);

    assertThat(women)
        .singleElement()
        .satisfies(c -> {
          assertThat(c.stream()).startsWith("enrolment");
          assertThat(c.on()).isEqualTo("2023-06-01");
          assertThat(c.items()).isEqualTo(Map.of(Item.OF, 1L, Item.COUNT, 1L));
        });
  }

  @Test
  void those_behind_a_part_of_the_figures_own_are_found_by_its_code() {
    assertThat(contributors("avslut-by-reason", Map.of("reason", "FLYTT")))
        .extracting(Contributor::kommun)
        .containsExactly("0686");
  }

  @Test
  void one_who_may_see_no_case_sees_how_many_there_are_in_each_kommun() {
    assertThat(Contributor.byKommun(contributors("avslut", Map.of())))
        .isEqualTo(Map.of("0604", 1L, "0686", 1L));
  }

  @Test
  void what_the_contributors_add_is_the_figure_for_every_figure_on_random_histories() {
    for (long seed = 1; seed <= 5; seed++) {
      World world = new World();
      RandomHistories.of(seed).forEach(world::evolve);
      Reading reading = world.reading();
      Question question =
          Question.of(Period.year(2022)).by(List.of(Dimension.SEX, Dimension.KOMMUN));
      for (Figure figure : Figures.all()) {
        Sums sums = Sums.count(figure, question, reading);
        Map<Item, Long> added = new HashMap<>();
        Contributor.of(figure, question, reading, Map.of())
            .forEach(c -> c.items().forEach((item, n) -> added.merge(item, n, Long::sum)));
        added.values().removeIf(n -> n == 0);
        assertThat(added).as(figure.id()).isEqualTo(sums.total().items());
      }
    }
  }

  private List<Contributor> contributors(String figure, Map<String, String> cell, Dimension... by) {
    return Contributor.of(
        Figures.find(figure).orElseThrow(),
        Question.of(Period.year(2023)).by(List.of(by)),
        told.world().reading(),
        cell);
  }
}
