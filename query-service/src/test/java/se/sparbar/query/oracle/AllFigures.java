package se.sparbar.query.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;

/// What every figure says to questions, to be held against what it says another time.
public final class AllFigures {
  private static final List<Dimension> ALL = List.of(Dimension.values());

  /// @param cells the finest there are, one to a line; null where there are none
  /// @param whole with everything that the figure names, goals included
  public record Said(Asked asked, String figure, @Nullable String cells, Measured whole) {}

  private AllFigures() {}

  public static List<Said> say(Facts facts, Collection<Asked> asked) {
    List<Said> said = new ArrayList<>(asked.size() * Figures.all().size());
    for (Asked ask : asked) {
      Question coarse = ask.question();
      Question fine = new Question(coarse.period(), coarse.insatser(), coarse.kommuner(), ALL);
      Reading reading = facts.read(coarse, Needs.of(Figures.all()), ask.position());
      for (Figure figure : Figures.all()) {
        said.add(
            new Said(
                ask,
                figure.id(),
                InSums.lines(Sums.count(figure, fine, reading)),
                figure.measureTotal(
                    Sums.count(figure, coarse, reading), coarse, reading.insatser())));
      }
    }
    return said;
  }

  /// One by one, so that a failure names one figure.
  public static void assertSame(String when, List<Said> now, List<Said> before) {
    assertThat(now.size()).isEqualTo(before.size());
    for (int i = 0; i < now.size(); i++) {
      assertThat(now.get(i)).as(when).isEqualTo(before.get(i));
    }
  }
}
