package se.sparbar.query.figures;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Reading;

/// Figures counted in one walk over the persons. Fetching a person from memory takes longer than
/// counting them, so all figures count one before the next is fetched, in all breakdowns; and as
/// sums are additive, parts of the walk go side by side.
final class Counting {
  private final List<Figure> figures;
  private final Question question;
  private final int breakdowns;
  private final Places places;
  private final List<Counter> counters;

  private Counting(List<Figure> figures, Question question, List<List<Dimension>> breakdowns) {
    this.figures = figures;
    this.question = question;
    this.breakdowns = breakdowns.size();
    this.places = new Places(breakdowns);
    this.counters =
        figures.stream().map(_ -> new Counter(question, places, breakdowns.size())).toList();
  }

  /// The sums of figures in several breakdowns.
  ///
  /// @param question in which nothing that it is broken down by is heeded
  /// @return one for each breakdown, with the figures in their order
  static List<Counted> of(
      List<Figure> figures, Question question, List<List<Dimension>> breakdowns, Reading reading) {
    Question known = question.asKnownOn(reading.day());
    Counting whole =
        reading.persons().parallelStream()
            .collect(
                () -> new Counting(figures, known, breakdowns), Counting::person, Counting::addAll);
    reading.affairs().forEach(whole::affair);
    return whole.counted();
  }

  private void person(Person person) {
    for (int i = 0; i < counters.size(); i++) {
      figures.get(i).count(person, question, counters.get(i));
    }
  }

  /// A figure is asked only about the streams that it counts.
  private void affair(Affair affair) {
    for (int i = 0; i < counters.size(); i++) {
      if (!figures.get(i).entryTypes().isEmpty()) {
        figures.get(i).count(affair, question, counters.get(i));
      }
    }
  }

  private void addAll(Counting other) {
    List<int[]> parts = each(i -> places.parts(i).ofAll(other.places.parts(i).things()));
    for (int i = 0; i < counters.size(); i++) {
      counters.get(i).addAll(other.counters.get(i), parts);
    }
  }

  private List<Counted> counted() {
    List<Numbering<List<String>>> inOrder =
        each(i -> Numbering.inOrder(places.parts(i).things(), Sums.BY_PARTS));
    List<int[]> numbers = each(i -> inOrder.get(i).ofAll(places.parts(i).things()));
    List<List<Cells>> cells =
        counters.parallelStream().map(counter -> counter.cells(numbers)).toList();
    return each(i -> new Counted(inOrder.get(i), cells.stream().map(c -> c.get(i)).toList()));
  }

  private <T> List<T> each(IntFunction<T> breakdown) {
    return IntStream.range(0, breakdowns).mapToObj(breakdown).toList();
  }
}
