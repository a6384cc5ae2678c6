package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.sparbar.codes.Mode;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;

/// Möten: by kind, those with a person first, and by how people met.
record MeetingBars(Answer meetings, CodesKnown codes, Links links) {
  private static final List<String> LISTS = List.of("meeting-kind", "group-kind");

  Bars drawn(Head head) {
    Map<String, String> kinds = kinds();
    return new Bars(
        head,
        text("chart.column.meeting"),
        true,
        List.copyOf(kinds.values()),
        Arrays.stream(Mode.values())
            .map(mode ->
                new Series(
                    mode.label(), kinds.keySet().stream().map(kind -> value(kind, mode)).toList()))
            .filter(series -> series.values().stream().anyMatch(value -> value.drawn() != 0))
            .toList());
  }

  private Value value(String kind, Mode mode) {
    Map<String, String> cell = Map.of("kind", kind, "mode", mode.name());
    return Value.count(Measures.count(meetings, cell), links.cell("meetings", cell));
  }

  /// The kinds that occur with their labels, in the order of their lists; one that is in no list
  /// has its code.
  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String list : LISTS) {
      codes.lists().getOrDefault(list, Map.of()).values().stream()
          .filter(entry -> Measures.count(meetings, Map.of("kind", entry.code())) > 0)
          .forEach(entry -> kinds.put(entry.code(), entry.label()));
    }
    meetings
        .parts()
        .forEach(part -> {
          String kind = String.valueOf(part.by().get("kind"));
          kinds.putIfAbsent(kind, kind);
        });
    return kinds;
  }
}
