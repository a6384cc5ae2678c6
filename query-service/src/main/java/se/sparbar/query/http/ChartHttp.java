package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.ChartTable;
import se.sparbar.query.chart.ReportCharts;
import se.sparbar.query.chart.Value;
import se.sparbar.query.chart.svg.ChartSvg;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Report;

/// The charts: which there are, each as a picture, and as the table that says the same.
@RestController
@RequestMapping("/api/v1/charts")
class ChartHttp {
  static final String WIDTH = "width";
  static final Set<String> QUESTION =
      new LinkedHashSet<>(
          List.of(
              Asked.FROM,
              Asked.TO,
              Asked.AS_OF,
              Asked.AGAINST,
              Asked.INSATS,
              Asked.KOMMUN,
              Asked.FORBUND));
  static final Set<String> PICTURE = withWidth();

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
  private static final int USUAL_WIDTH = 560;

  private final Facts facts;
  private final Positions positions;

  ChartHttp(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  private static Set<String> withWidth() {
    Set<String> names = new LinkedHashSet<>(QUESTION);
    names.add(WIDTH);
    return names;
  }

  /// A chart that can be asked for.
  record ListedChart(String id, String title, String description) {
    static ListedChart of(String id) {
      return new ListedChart(id, ReportCharts.title(id), ReportCharts.shows(id));
    }
  }

  @GetMapping
  Page<ListedChart> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(ReportCharts.ids().stream().map(ListedChart::of).toList(), query);
  }

  /// It is asked to run nothing and to fetch nothing, wherever it is opened.
  @GetMapping(path = "/{id}", produces = "image/svg+xml")
  ResponseEntity<String> picture(
      @PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, PICTURE);
    int width = parameters.number(WIDTH, ChartSvg.NARROWEST, ChartSvg.WIDEST, USUAL_WIDTH);
    String svg = ChartSvg.svg(chart(id, parameters), width);
    return ResponseEntity.ok()
        .contentType(SVG)
        .header("Content-Security-Policy", "default-src 'none'")
        .body(svg);
  }

  /// The table as the API writes it.
  ///
  /// @param columns headings: of the rows' names first, then one for each value
  record ChartJson(
      String id,
      String title,
      String description,
      String unit,
      List<String> columns,
      List<RowJson> rows) {
    static ChartJson of(Chart chart) {
      ChartTable table = chart.table();
      return new ChartJson(
          chart.id(),
          chart.head().title(),
          chart.head().description(),
          chart.head().unit().name().toLowerCase(Locale.ROOT),
          table.columns(),
          table.rows().stream()
              .map(
                  row -> new RowJson(row.name(), row.values().stream().map(ValueJson::of).toList()))
              .toList());
    }
  }

  record RowJson(String name, List<ValueJson> values) {}

  /// A number as it is drawn and as it is written; without the number where there is none.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ValueJson(@Nullable BigDecimal number, String label, @Nullable String href) {
    static ValueJson of(Value value) {
      return new ValueJson(value.number(), value.label(), value.href());
    }
  }

  @GetMapping("/{id}/table")
  ChartJson table(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return ChartJson.of(chart(id, new Parameters(query, QUESTION)));
  }

  private Chart chart(String id, Parameters parameters) {
    if (!ReportCharts.ids().contains(id)) {
      throw new NotFound("problem.chart-unknown.detail", id);
    }
    Asked asked = new Asked(parameters);
    AsOf asOf = asked.asOf(Asked.AS_OF);
    AsOf against = parameters.one(Asked.AGAINST) == null ? asOf : asked.asOf(Asked.AGAINST);
    Reached reached = positions.resolve(parameters.hasErrors() ? new AsOf.Now() : asOf);
    Reached other = positions.resolve(parameters.hasErrors() ? new AsOf.Now() : against);
    Question question = asked.question(null, facts.insatser(reached.position()));
    Reached until = other.position() > reached.position() ? other : reached;
    return new ReportCharts(Report.read(question, reached, facts), facts, until)
        .chart(id)
        .orElseThrow();
  }
}
