package se.sparbar.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;

/// The parts of every breakdown, by one dimension or by two, add up to the whole: item by item, and
/// within each part of the figure's own dimensions. On the two hundred random histories.
class PartsAddUpTest {
  private static final int POSITIONS = 6;
  private static final List<List<Dimension>> BREAKDOWNS = breakdowns();

  private final Set<String> counted = new TreeSet<>();

  @Test
  void the_parts_of_every_breakdown_of_every_figure_add_up_to_its_whole() {
    for (int seed = 1; seed <= RandomHistories.COUNT; seed++) {
      addUp(seed, RandomHistories.of(seed));
    }
    // Else there was nothing to add.
    assertThat(counted).containsAll(Figures.all().stream().map(Figure::id).toList());
  }

  private void addUp(int seed, List<Recorded> log) {
    World world = new World();
    long folded = 0;
    for (Asked ask : RandomQuestions.about(seed, log, POSITIONS, 0)) {
      log.subList((int) folded, (int) ask.position()).forEach(world::evolve);
      folded = ask.position();
      addUp("history %d: %s".formatted(seed, ask), ask.question(), world.reading());
    }
  }

  private void addUp(String where, Question asked, Reading reading) {
    for (Figure figure : Figures.all()) {
      Map<String, Long> whole = collapsed(figure, asked.by(List.of()), reading);
      for (List<Dimension> by : BREAKDOWNS) {
        assertThat(collapsed(figure, asked.by(by), reading))
            .as("%s by %s of %s", figure.id(), by, where)
            .isEqualTo(whole);
      }
    }
  }

  /// The sums of the figure's own parts, with those of a breakdown added together.
  private Map<String, Long> collapsed(Figure figure, Question question, Reading reading) {
    int own = figure.ownDimensions().size();
    Map<String, Long> sums = new TreeMap<>();
    Sums.count(figure, question, reading)
        .cells()
        .forEach((dims, cell) -> {
          assertThat(dims).hasSize(own + question.by().size());
          counted.add(figure.id());
          cell.items()
              .forEach((item, n) ->
                  sums.merge(
                      dims.subList(0, own) + " " + item.name() + " " + item.code(), n, Long::sum));
        });
    sums.values().removeIf(n -> n == 0);
    return sums;
  }

  private static List<List<Dimension>> breakdowns() {
    List<List<Dimension>> breakdowns = new ArrayList<>();
    for (Dimension one : Dimension.values()) {
      breakdowns.add(List.of(one));
      for (Dimension other : Dimension.values()) {
        if (one.compareTo(other) < 0) {
          breakdowns.add(List.of(one, other));
        }
      }
    }
    return breakdowns;
  }
}
