package se.sparbar.query.chart;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import se.sparbar.codes.IncomeSource;
import se.sparbar.query.chart.Chart.Flow;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Node;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Measured;

/// Försörjning före och efter, as flows from source to source.
record IncomeFlows(Measured income, CodesKnown codes, String href) {

  Flows drawn(Head head) {
    List<IncomeSource> before = sources("before");
    List<IncomeSource> after = sources("after");
    List<Flow> flows = new ArrayList<>();
    if (income.numbers().get("flows") instanceof List<?> found) {
      for (Object one : found) {
        if (one instanceof Map<?, ?> flow) {
          flows.add(
              new Flow(
                  before.indexOf(IncomeSource.of(String.valueOf(flow.get("from")))),
                  after.indexOf(IncomeSource.of(String.valueOf(flow.get("to")))),
                  Value.count(count(flow), href)));
        }
      }
    }
    return new Flows(
        head,
        text("chart.before"),
        text("chart.after"),
        nodes("before", before),
        nodes("after", after),
        flows);
  }

  private List<IncomeSource> sources(String when) {
    SortedSet<IncomeSource> sources = new TreeSet<>();
    shares(when).keySet().forEach(code -> sources.add(IncomeSource.of(String.valueOf(code))));
    return List.copyOf(sources);
  }

  private List<Node> nodes(String when, List<IncomeSource> sources) {
    return sources.stream()
        .map(source ->
            new Node(
                codes.label(source),
                shares(when).get(source.name()) instanceof Map<?, ?> share
                    ? Value.count(count(share), href)
                    : Value.none("")))
        .toList();
  }

  private Map<?, ?> shares(String when) {
    return income.numbers().get(when) instanceof Map<?, ?> shares ? shares : Map.of();
  }

  private static long count(Map<?, ?> share) {
    return share.get("count") instanceof Number n ? n.longValue() : 0;
  }
}
