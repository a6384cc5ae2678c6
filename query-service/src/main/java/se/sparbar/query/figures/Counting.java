package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Placed;
import se.sparbar.query.facts.Reading;

/// Figures counted in one walk over the persons. Fetching a person from memory takes longer than
/// counting them, so all figures count one before the next is fetched, in all breakdowns; and as
/// sums are additive, parts of the walk go side by side.
final class Counting {
  private final List<Figure> figures;
  private final Question question;
  private final List<List<Dimension>> breakdowns;
  private final List<Emit> emits;
  private final List<Parts> counted;

  /// What was counted last, and where: the figures count the same one after the other.
  private @Nullable Placed last;

  private @Nullable Kommun lastKommun;
  private @Nullable Huvudman lastHuvudman;
  private final Counts[] lastCounts;

  private Counting(List<Figure> figures, Question question, List<List<Dimension>> breakdowns) {
    this.figures = figures;
    this.question = question;
    this.breakdowns = breakdowns;
    this.emits = IntStream.range(0, figures.size()).mapToObj(this::emit).toList();
    this.counted = breakdowns.stream().map(_ -> new Parts(figures.size())).toList();
    this.lastCounts = new Counts[breakdowns.size()];
  }

  /// The sums of figures in several breakdowns.
  ///
  /// @param question in which nothing that it is broken down by is heeded
  /// @return one for each breakdown, with the figures in their order
  static List<Parts> of(
      List<Figure> figures, Question question, List<List<Dimension>> breakdowns, Reading reading) {
    Question known = question.asKnownOn(reading.day());
    Counting whole =
        reading.persons().parallelStream()
            .collect(
                () -> new Counting(figures, known, breakdowns), Counting::person, Counting::add);
    reading.affairs().forEach(whole::affair);
    return whole.counted;
  }

  private Emit emit(int figure) {
    return (what, on, own, item, n) -> {
      if (n != 0 && question.covers(what, on)) {
        find(what, on);
        for (Counts counts : lastCounts) {
          counts.add(figure, own, item, n);
        }
      }
    };
  }

  private void find(Placed what, LocalDate on) {
    @Nullable Kommun kommun = what.kommunOn(on);
    @Nullable Huvudman huvudman = what.huvudmanOn(on);
    if (!isLast(what)
        || !Objects.equals(kommun, lastKommun)
        || !Objects.equals(huvudman, lastHuvudman)) {
      for (int i = 0; i < lastCounts.length; i++) {
        lastCounts[i] = counted.get(i).of(Sums.parts(List.of(), breakdowns.get(i), what, on));
      }
      last = what;
      lastKommun = kommun;
      lastHuvudman = huvudman;
    }
  }

  /// The very same: comparing two of a kind takes longer than finding the part again.
  @SuppressWarnings("ReferenceEquality")
  private boolean isLast(Placed what) {
    return what == last;
  }

  private void person(Person person) {
    for (int i = 0; i < figures.size(); i++) {
      figures.get(i).count(person, question, emits.get(i));
    }
  }

  /// A figure is asked only about the streams that it counts.
  private void affair(Affair affair) {
    for (int i = 0; i < figures.size(); i++) {
      if (!figures.get(i).entryTypes().isEmpty()) {
        figures.get(i).count(affair, question, emits.get(i));
      }
    }
  }

  private void add(Counting other) {
    for (int i = 0; i < counted.size(); i++) {
      counted.get(i).absorb(other.counted.get(i));
    }
  }
}
