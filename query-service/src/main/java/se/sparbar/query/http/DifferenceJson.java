package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Cell;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.figures.Sums;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.MeasuredJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;

/// A difference as the API writes it: `asOf` is the earlier of the two, `against` the later, and
/// every change is what `against` has more than `asOf`. The changes of the causes add up to the
/// whole change, and the changes of a cause's events to the cause's.
record DifferenceJson(
    String figure,
    int version,
    String name,
    PeriodJson period,
    AsOfJson asOf,
    AsOfJson against,
    TotalJson total,
    List<ChangedCellJson> cells,
    List<CauseJson> causes) {

  record TotalJson(MeasuredJson asOf, MeasuredJson against, SortedMap<String, Long> change) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ChangedCellJson(
      Map<String, String> by,
      @Nullable MeasuredJson asOf,
      @Nullable MeasuredJson against,
      SortedMap<String, Long> change) {}

  record CauseJson(
      String cause, String name, SortedMap<String, Long> change, List<EventJson> events) {}

  record EventJson(
      long position, Instant recordedAt, String type, SortedMap<String, Long> change) {}

  static DifferenceJson of(Difference difference, AsOfJson asOf, AsOfJson against) {
    Answer now = difference.now();
    return new DifferenceJson(
        now.figure().id(),
        now.figure().version(),
        now.figure().name(),
        PeriodJson.of(now.question().period()),
        asOf,
        against,
        new TotalJson(
            MeasuredJson.of(difference.before().total()),
            MeasuredJson.of(now.total()),
            change(difference.change())),
        cells(difference),
        difference.causes().stream().map(DifferenceJson::cause).toList());
  }

  static CauseJson cause(Difference.Explained explained) {
    return new CauseJson(
        explained.cause().name(),
        explained.cause().label(),
        change(explained.change()),
        explained.steps().stream().map(DifferenceJson::event).toList());
  }

  private static EventJson event(Difference.Step step) {
    EventNote note = step.event();
    return new EventJson(note.position(), note.recordedAt(), note.type(), change(step.change()));
  }

  /// The parts that changed, with what they were and are.
  private static List<ChangedCellJson> cells(Difference difference) {
    Map<String, Answer.Part> before = byKey(difference.before());
    Map<String, Answer.Part> now = byKey(difference.now());
    SortedMap<String, ChangedCellJson> cells = new TreeMap<>();
    difference
        .change()
        .cells()
        .forEach((codes, cell) -> {
          Map<String, String> by = Answer.by(difference.now(), codes);
          if (!by.isEmpty()) {
            String key = by.toString();
            cells.put(
                key,
                new ChangedCellJson(
                    by, measured(before.get(key)), measured(now.get(key)), items(cell)));
          }
        });
    return List.copyOf(cells.values());
  }

  private static Map<String, Answer.Part> byKey(Answer answer) {
    return answer.parts().stream()
        .collect(Collectors.toMap(part -> part.by().toString(), Function.identity()));
  }

  private static @Nullable MeasuredJson measured(Answer.@Nullable Part part) {
    return part == null ? null : MeasuredJson.of(part.measured());
  }

  private static SortedMap<String, Long> change(Sums sums) {
    return items(sums.total());
  }

  static SortedMap<String, Long> items(Cell cell) {
    SortedMap<String, Long> items = new TreeMap<>();
    cell.items().forEach((item, n) -> items.put(item.written(), n));
    items.putIfAbsent("count", 0L);
    return items;
  }
}
