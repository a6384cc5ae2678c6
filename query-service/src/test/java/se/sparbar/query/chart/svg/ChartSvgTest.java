package se.sparbar.query.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.ChartTable.Row;
import se.sparbar.query.chart.Value;

class ChartSvgTest {
  private static final int MANY = 60;

  static Stream<Chart> charts() {
    return Stream.concat(SampleCharts.all().stream(), SampleCharts.random(MANY, 4).stream());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void no_text_is_cut_and_none_lies_on_another(Chart chart) {
    for (int width : ChartSvg.WIDTHS) {
      Drawn drawn = Drawn.of(ChartSvg.svg(chart, width));
      List<Drawn.Box> texts = drawn.texts();
      for (int i = 0; i < texts.size(); i++) {
        Drawn.Box one = texts.get(i);
        assertThat(one.left()).as("left of %s", one).isGreaterThanOrEqualTo(0);
        assertThat(one.right()).as("right of %s", one).isLessThanOrEqualTo(width);
        assertThat(one.bottom()).as("bottom of %s", one).isLessThanOrEqualTo(drawn.height());
        for (Drawn.Box other : texts.subList(i + 1, texts.size())) {
          assertThat(one.meets(other)).as("%s on %s at %d", one, other, width).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void every_number_of_the_table_is_in_the_picture(Chart chart) {
    String said = Drawn.of(ChartSvg.svg(chart, 360)).said();
    if (chart.isEmpty()) {
      assertThat(said).contains("Inget att visa");
      return;
    }
    for (Row row : chart.table().rows()) {
      for (Value value : row.values()) {
        assertThat(said).contains(value.label());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void every_link_of_the_table_is_a_named_part_of_the_picture(Chart chart) {
    Drawn drawn = Drawn.of(ChartSvg.svg(chart, 560));
    if (!chart.isEmpty()) {
      assertThat(drawn.elements("a").stream().map(a -> a.getAttribute("href")))
          .containsAll(links(chart));
    }
    assertThat(drawn.elements("a"))
        .allSatisfy(a -> assertThat(a.getAttribute("aria-label")).isNotBlank());
    assertThat(drawn.elements("g")).allSatisfy(g -> assertThat(g.getTextContent()).isNotBlank());
  }

  private static List<String> links(Chart chart) {
    return chart.table().rows().stream()
        .flatMap(row -> row.values().stream())
        .filter(value -> !value.label().equals("0"))
        .flatMap(value -> value.link().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void the_same_chart_is_the_same_bytes_and_holds_nothing_that_runs_or_is_fetched(Chart chart) {
    String svg = ChartSvg.svg(chart, 1000);
    assertThat(ChartSvg.svg(chart, 1000)).isEqualTo(svg);
    assertThat(svg).doesNotContain("<script", "<style", "style=", "onload", "@import", "<image");
    Element root = Drawn.of(svg).document().getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo(svg.contains("<a ") ? "group" : "img");
    assertThat(Drawn.of(svg).elements("desc").getFirst().getTextContent())
        .isEqualTo(chart.head().description());
  }

  @Test
  void ids_of_one_chart_at_two_widths_differ() {
    assertThat(ids(360)).isNotEmpty().doesNotContainAnyElementsOf(ids(560));
  }

  private static List<String> ids(int width) {
    return Drawn.of(ChartSvg.svg(SampleCharts.reasons(), width)).elements("pattern").stream()
        .map(pattern -> pattern.getAttribute("id"))
        .toList();
  }

  @Test
  void a_width_that_nobody_has_is_refused() {
    assertThatThrownBy(() -> ChartSvg.svg(SampleCharts.years(), 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_control_character_is_no_xml_and_is_replaced() {
    assertThat(Canvas.escaped("a\u0000<b>\u0007&\"'"))
        .isEqualTo("a\ufffd&lt;b&gt;\ufffd&amp;&quot;&#39;");
  }
}
