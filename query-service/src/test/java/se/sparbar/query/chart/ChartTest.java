package se.sparbar.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Flow;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Chart.Goal;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Node;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Chart.Step;
import se.sparbar.query.chart.Chart.Steps;

class ChartTest {
  private static final Head HEAD = new Head("x", "Avslutade", "Avslutade 2023.", Unit.COUNT);

  @Test
  void stacked_bars_have_their_totals_in_the_table() {
    assertThat(bars(true).table().columns())
        .containsExactly("Anledning", "Kvinna", "Man", "Totalt");
    assertThat(labels(bars(true))).containsExactly(List.of("13", "0", "13"));
  }

  @Test
  void grouped_bars_have_none() {
    assertThat(labels(bars(false))).containsExactly(List.of("13", "0"));
  }

  @Test
  void a_series_has_one_value_for_each_category() {
    assertThatThrownBy(
            () -> new Bars(HEAD, "Anledning", true, List.of("a", "b"), List.of(counts("Man", 1))))
        .hasMessage("Man has 1 values for 2 categories");
  }

  @Test
  void the_marked_step_is_the_one_that_stood_on_the_day() {
    Steps steps = steps("2024-03-05");

    assertThat(steps.marked().orElseThrow().value().label()).isEqualTo("175");
    assertThat(steps("2023-12-31").marked()).isEmpty();
    assertThat(steps.table().rows()).hasSize(2);
  }

  @Test
  void steps_go_forward_in_time() {
    Step step = new Step(LocalDate.parse("2024-03-01"), Value.count(1, null));
    assertThatThrownBy(() -> new Steps(HEAD, List.of(step, step), step.day()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void flows_are_named_by_their_ends() {
    Node before = new Node("Sjukpenning", Value.count(2, null));
    Node after = new Node("Studiestöd", Value.count(1, null));
    Flows flows =
        new Flows(
            HEAD,
            "Före",
            "Efter",
            List.of(before),
            List.of(after),
            List.of(new Flow(0, 0, Value.count(1, null))));

    assertThat(flows.table().rows())
        .extracting(ChartTable.Row::name)
        .containsExactly("Före: Sjukpenning", "Efter: Studiestöd", "Sjukpenning till Studiestöd");
  }

  @Test
  void a_goal_that_cannot_be_judged_says_why() {
    Goals goals =
        new Goals(
            HEAD, List.of(new Goal("SE", Value.none("inga avslut"), Value.count(35, null), "–")));

    assertThat(goals.isEmpty()).isFalse();
    assertThat(labels(goals)).containsExactly(List.of("35", "inga avslut", "–"));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-12,−12", "999,999", "100000,100 000", "-1234.50,'−1 234,5'", "-0.5,'−0,5'"})
  void numbers_are_written_in_swedish(BigDecimal number, String written) {
    assertThat(Written.number(number)).isEqualTo(written.replace(' ', '\u00a0'));
  }

  private static Bars bars(boolean stacked) {
    return new Bars(
        HEAD,
        "Anledning",
        stacked,
        List.of("Studier"),
        List.of(counts("Kvinna", 13), counts("Man", 0)));
  }

  private static Steps steps(String asOf) {
    return new Steps(
        HEAD,
        List.of(
            new Step(LocalDate.parse("2024-03-01"), Value.count(175, null)),
            new Step(LocalDate.parse("2024-03-22"), Value.count(200, null))),
        LocalDate.parse(asOf));
  }

  private static Series counts(String name, long... counts) {
    return new Series(name, Arrays.stream(counts).mapToObj(n -> Value.count(n, null)).toList());
  }

  private static List<List<String>> labels(Chart chart) {
    return chart.table().rows().stream()
        .map(row -> row.values().stream().map(Value::label).toList())
        .toList();
  }
}
