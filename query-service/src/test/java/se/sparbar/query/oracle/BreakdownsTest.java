package se.sparbar.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Breakdowns;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Question;

/// Breakdowns that were counted in one walk, or added up from finer ones, say what each figure says
/// when it is asked alone. On random histories.
class BreakdownsTest {
  private static final int HISTORIES = 60;
  private static final int POSITIONS = 4;
  private static final List<Dimension> UNUSUAL =
      List.of(Dimension.AGE_BAND, Dimension.KOMMUN, Dimension.SEX);

  private int parts;

  @Test
  void all_figures_in_all_breakdowns_say_what_each_says_alone() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      List<Recorded> log = RandomHistories.of(seed);
      World world = new World();
      long folded = 0;
      for (Asked ask : RandomQuestions.about(seed, log, POSITIONS, 0)) {
        log.subList((int) folded, (int) ask.position()).forEach(world::evolve);
        folded = ask.position();
        sameAlone("history %d: %s".formatted(seed, ask), ask.question(), world.reading());
      }
    }
    assertThat(parts).as("parts that were compared").isGreaterThan(100_000);
  }

  private void sameAlone(String where, Question question, Reading reading) {
    List<List<Dimension>> asked = new ArrayList<>(Breakdowns.usual());
    asked.add(UNUSUAL);
    Breakdowns usual = Breakdowns.usual(Figures.all(), question, reading);
    Breakdowns each = Breakdowns.of(Figures.all(), question, reading);
    for (List<Dimension> by : asked.reversed()) {
      for (Figure figure : Figures.all()) {
        Answer alone = Answer.of(figure, question.by(by), reading);
        assertThat(usual.answer(figure, by)).as("%s %s", by, where).isEqualTo(alone);
        assertThat(each.answer(figure, by)).as("%s %s", by, where).isEqualTo(alone);
        parts += alone.parts().size();
      }
    }
  }
}
