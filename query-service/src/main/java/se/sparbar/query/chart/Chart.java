package se.sparbar.query.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Diagram: what a picture shows, as data only. The SVG and the charts of Word and Excel are drawn
/// from it, and the table says the same number by number.
public sealed interface Chart {
  Head head();

  ChartTable table();

  default String id() {
    return head().id();
  }

  /// Whether there is no number to draw.
  default boolean isEmpty() {
    return table().rows().stream()
        .flatMap(row -> row.values().stream())
        .allMatch(value -> value.number() == null || value.number().signum() == 0);
  }

  /// What every chart says of itself.
  ///
  /// @param id as in the API's address
  /// @param description what it shows, of which period and as known when: a sentence or two
  record Head(String id, String title, String description, Unit unit) {}

  /// What runs through all categories, such as the women: one value for each, in their order.
  record Series(String name, List<Value> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /// Staplar: categories by series, beside each other or stacked.
  ///
  /// @param by what a category is: `Avslutsanledning`
  /// @param stacked where the series add up to a whole; grouped otherwise
  record Bars(Head head, String by, boolean stacked, List<String> categories, List<Series> series)
      implements Chart {
    public Bars {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
      for (Series one : series) {
        sameSize(one, categories);
      }
    }

    /// What the series of each category add up to, where they are stacked counts of several.
    public Optional<Series> totals() {
      return stacked && head.unit() == Unit.COUNT && series.size() > 1
          ? Optional.of(ChartTables.totals(categories.size(), series))
          : Optional.empty();
    }

    @Override
    public ChartTable table() {
      return ChartTables.of(this);
    }
  }

  /// Ålderspyramid: bands from the youngest, one series to each side.
  ///
  /// @param beside those of neither side, such as persons of unknown sex; null where there are none
  record Pyramid(
      Head head, String by, List<String> bands, Series left, Series right, @Nullable Series beside)
      implements Chart {
    public Pyramid {
      bands = List.copyOf(bands);
      sameSize(left, bands);
      sameSize(right, bands);
      if (beside != null) {
        sameSize(beside, bands);
      }
    }

    public List<Series> series() {
      return beside == null ? List.of(left, right) : List.of(left, right, beside);
    }

    @Override
    public ChartTable table() {
      return ChartTables.of(this);
    }
  }

  /// Trappa: a figure as it was known over time. Each value stands from its day until the next.
  ///
  /// @param steps in the order of their days
  /// @param asOf the day that the chart's question was asked as of; it is marked
  record Steps(Head head, List<Step> steps, LocalDate asOf) implements Chart {
    public Steps {
      steps = List.copyOf(steps);
      for (int i = 1; i < steps.size(); i++) {
        if (!steps.get(i).day().isAfter(steps.get(i - 1).day())) {
          throw new IllegalArgumentException("steps go forward in time: " + steps.get(i));
        }
      }
    }

    /// The step that stood on the marked day.
    public Optional<Step> marked() {
      return steps.stream().filter(step -> !step.day().isAfter(asOf)).reduce((_, last) -> last);
    }

    @Override
    public ChartTable table() {
      return ChartTables.of(this);
    }
  }

  /// What was known at the end of a day on which it changed.
  record Step(LocalDate day, Value value) {}

  /// Flöden: from where to where, as bands between two columns. One person may be in several.
  ///
  /// @param before what the left column is: `Före`
  /// @param after what the right column is: `Efter`
  /// @param from the left column's nodes, with what each holds
  /// @param to the right column's
  record Flows(
      Head head, String before, String after, List<Node> from, List<Node> to, List<Flow> flows)
      implements Chart {
    public Flows {
      from = List.copyOf(from);
      to = List.copyOf(to);
      flows = List.copyOf(flows);
      for (Flow flow : flows) {
        Objects.checkIndex(flow.from(), from.size());
        Objects.checkIndex(flow.to(), to.size());
      }
    }

    @Override
    public ChartTable table() {
      return ChartTables.of(this);
    }
  }

  /// Where flows leave or arrive; its value is its own, not the sum of the flows.
  record Node(String name, Value value) {}

  /// How many went from one node to another.
  ///
  /// @param from index among the nodes before
  /// @param to index among the nodes after
  record Flow(int from, int to, Value value) {}

  /// Mål: what came of each, against its threshold.
  record Goals(Head head, List<Goal> goals) implements Chart {
    public Goals {
      goals = List.copyOf(goals);
    }

    @Override
    public boolean isEmpty() {
      return goals.isEmpty();
    }

    @Override
    public ChartTable table() {
      return ChartTables.of(this);
    }
  }

  /// One goal.
  ///
  /// @param threshold to reach, in the chart's unit
  /// @param outcome uppfyllt, delvis, ej uppfyllt, or why it cannot be judged
  record Goal(String name, Value value, Value threshold, String outcome) {}

  private static void sameSize(Series series, List<String> categories) {
    if (series.values().size() != categories.size()) {
      throw new IllegalArgumentException(
          "%s has %d values for %d categories"
              .formatted(series.name(), series.values().size(), categories.size()));
    }
  }

  /// A number of a value that may have none.
  static BigDecimal orNought(Value value) {
    return value.number() == null ? BigDecimal.ZERO : value.number();
  }
}
