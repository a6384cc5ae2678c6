package se.sparbar.query.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.figures.Question;

/// At which position the log came to a year. The log stands in the latest year that it has come to.
final class YearStarts {
  private final NavigableMap<Integer, Long> starts = new TreeMap<>();

  /// When the year after the latest begins.
  private Instant nextYear = Instant.MIN;

  YearStarts() {}

  YearStarts(Map<Integer, Long> starts) {
    this.starts.putAll(starts);
    if (!starts.isEmpty()) {
      this.nextYear = startOf(this.starts.lastKey() + 1);
    }
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(Recorded.ZONE).toInstant();
  }

  /// The year in which the log stands; null before the first event.
  @Nullable Integer current() {
    return starts.isEmpty() ? null : starts.lastKey();
  }

  /// The year in which the log stood at a position.
  int at(long position) {
    for (Map.Entry<Integer, Long> start : starts.descendingMap().entrySet()) {
      if (start.getValue() <= position) {
        return start.getKey();
      }
    }
    throw new IllegalArgumentException("no year began before position " + position);
  }

  /// Whether what is recorded then is the first of another year.
  boolean reaches(Recorded recorded) {
    return starts.isEmpty() || !recorded.recordedAt().isBefore(nextYear);
  }

  /// Comes to a year, and through those in which nothing was recorded.
  List<Integer> enter(int year, long position) {
    List<Integer> entered = new ArrayList<>();
    for (int y = starts.isEmpty() ? year : starts.lastKey() + 1; y <= year; y++) {
      starts.put(y, position);
      entered.add(y);
    }
    nextYear = startOf(year + 1);
    return entered;
  }

  /// The position from which a year's rows are known at the earliest.
  long start(int year) {
    return starts.getOrDefault(year, 1L);
  }

  NavigableMap<Integer, Long> all() {
    return starts;
  }

  /// The years whose rows answer a question, and the positions at which they do.
  ///
  /// @param until before which position
  record Segment(int firstYear, int lastYear, long from, long until) {}

  /// The segments that meet the positions from `after` to `upTo`, in their order. Nothing is known
  /// beyond the year in which the log stood, so a later year is answered by that one.
  List<Segment> segments(Question question, long after, long upTo) {
    List<Segment> segments = new ArrayList<>();
    for (Map.Entry<Integer, Long> start : starts.entrySet()) {
      Map.@Nullable Entry<Integer, Long> next = starts.higherEntry(start.getKey());
      long until = next == null ? Long.MAX_VALUE : next.getValue();
      if (start.getValue() <= upTo && until > after && start.getValue() < until) {
        add(segments, question, start.getKey(), start.getValue(), until);
      }
    }
    return segments;
  }

  private static void add(
      List<Segment> segments, Question question, int logYear, long from, long until) {
    int first = Math.min(question.from().getYear(), logYear);
    int last = Math.min(question.to().getYear(), logYear);
    @Nullable Segment before = segments.isEmpty() ? null : segments.getLast();
    if (before != null && before.firstYear == first && before.lastYear == last) {
      segments.removeLast();
      segments.add(new Segment(first, last, before.from, until));
    } else {
      segments.add(new Segment(first, last, from, until));
    }
  }
}
