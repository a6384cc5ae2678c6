package se.sparbar.query.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import se.sparbar.query.chart.Chart.Step;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Question;

/// What a figure was known to be from the period's first day on, one step for each day on which it
/// moved; for each month, where there are more days than a picture can show.
record KnownOverTime(Figure figure, Question question, Facts facts, Links links) {
  private static final int MOST_DAYS = 24;

  /// A position where the figure moved.
  private record Moved(long position, LocalDate day, Measured total) {}

  List<Step> upTo(long position) {
    List<Moved> days = lastOf(moved(position), Moved::day);
    List<Step> steps = new ArrayList<>();
    long before = 0;
    for (Moved moved : days.size() <= MOST_DAYS ? days : months(days)) {
      steps.add(new Step(moved.day(), value(moved, before)));
      before = moved.position();
    }
    return steps;
  }

  /// The first as it is, for the others are held against it.
  private static List<Moved> months(List<Moved> days) {
    List<Moved> months = new ArrayList<>(List.of(days.getFirst()));
    months.addAll(lastOf(days.subList(1, days.size()), moved -> YearMonth.from(moved.day())));
    return months;
  }

  private List<Moved> moved(long upTo) {
    SortedMap<Long, Measured> history = Difference.history(figure, question, facts, upTo);
    Map<Long, EventNote> notes = facts.notes(history.keySet());
    return history.entrySet().stream()
        .map(known -> {
          EventNote note = Objects.requireNonNull(notes.get(known.getKey()));
          return new Moved(known.getKey(), noEarlier(note), known.getValue());
        })
        .toList();
  }

  /// What was known before the period began was known on its first day.
  private LocalDate noEarlier(EventNote note) {
    LocalDate day = Spoken.day(note.recordedAt());
    return day.isBefore(question.from()) ? question.from() : day;
  }

  private static <K extends Comparable<? super K>> List<Moved> lastOf(
      List<Moved> moved, Function<Moved, K> when) {
    SortedMap<K, Moved> last = new TreeMap<>();
    moved.forEach(one -> last.put(when.apply(one), one));
    return List.copyOf(last.values());
  }

  private Value value(Moved moved, long before) {
    String href = links.difference(figure.id(), before, moved.position());
    return Measures.value(moved.total(), href);
  }
}
