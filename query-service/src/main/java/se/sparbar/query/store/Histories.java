package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Fact;

/// Gathers what becomes known of facts into the rows of their tables.
final class Histories implements FactRows {
  /// Where all lies that is known in a year of a case, or of the steps of its enrolment.
  record Row(FactTable table, int year, InsatsId insats, EnrolmentId enrolment) {}

  private final Map<Row, HistoryOut> rows = new LinkedHashMap<>();
  private @Nullable Fact latest;
  private byte[] bytes = {};

  @Override
  public void fact(int year, Fact value, long from, long until) {
    HistoryOut row = row(year, value);
    row.known(from, value.key(), bytes(value), starts(year, value));
    if (until != STILL) {
      row.knownNoMore(until, value.key());
    }
  }

  private static boolean starts(int year, Fact value) {
    return value instanceof Case && value.firstDay().getYear() == year;
  }

  @Override
  public void factEnds(int year, Fact value, long until) {
    row(year, value).storedNoMore(until, value.key());
  }

  /// What was told to be known from a position on was never known.
  void never(int year, Fact value, long from) {
    row(year, value).never(from, value.key());
  }

  private HistoryOut row(int year, Fact value) {
    return rows.computeIfAbsent(
        new Row(FactTable.of(value), year, value.insats(), value.enrolment()),
        _ -> new HistoryOut());
  }

  /// A fact often has rows in several years, one after the other.
  @SuppressWarnings("ReferenceEquality") // an equal one that is another is as well written again
  private byte[] bytes(Fact value) {
    if (value != latest) {
      latest = value;
      bytes = FactTable.bytes(value);
    }
    return bytes;
  }

  /// All rows of which there is something to tell.
  void forEach(BiConsumer<Row, HistoryOut> each) {
    rows.forEach((row, history) -> {
      if (!history.isEmpty()) {
        each.accept(row, history);
      }
    });
  }
}
