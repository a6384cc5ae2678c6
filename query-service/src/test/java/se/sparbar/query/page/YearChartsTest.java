package se.sparbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Sex;
import se.sparbar.query.chart.ReportCharts;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.page.YearCharts.Drawn;
import se.sparbar.query.report.Report;
import se.sparbar.query.report.Table;
import se.sparbar.query.report.YearTables;

class YearChartsTest {
  private final FactsInMemory facts =
      new FactsInMemory(
          new Told()
              .insats(SE, "SE-Höglandet")
              .goal(SE, "to-work-or-studies", 35, "2020-01-01")
              .person("Asta", Sex.KVINNA, 1999)
              .start("Asta", "a", "2023-02-01")
              .assess("a", AssessmentPoint.START, "2023-02-01", IncomeSource.A_KASSA)
              .assess("a", AssessmentPoint.AVSLUT, "2023-06-01", IncomeSource.STUDIESTOD)
              .avslut("a", "2023-06-01", AvslutReason.STUDIER)
              .log());
  private final Reached now = facts.resolve(new AsOf.Now());

  @Test
  void every_chart_stands_below_a_table() {
    assertThat(ids(charts(2023)))
        .containsExactlyInAnyOrder(
            "participants-by-year",
            "known-participants",
            "known-to-work-or-studies",
            "avslut-by-reason",
            "age",
            "income",
            "occupancy",
            "goal");
    assertThat(charts(2023).tables(tables()))
        .extracting(Table::id)
        .containsAll(charts(2023).drawn().keySet())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_chart_without_a_table_on_the_page_brings_its_own() {
    Table own = charts(2023).tables(List.of()).get(4);

    assertThat(own.id()).isEqualTo("occupancy");
    assertThat(own.columns()).containsExactly("Platser", "Inskrivna i medeltal per dag");
    assertThat(own.rows())
        .containsExactly(new Table.Row("Aneby", null, List.of("ingen bemanning", "0,3")));
  }

  @Test
  void a_year_without_anyone_has_the_goals_only() {
    assertThat(ids(charts(2021))).containsExactly("goal");
  }

  private YearCharts charts(int year) {
    return YearCharts.of(new ReportCharts(report(year), facts, now));
  }

  private List<Table> tables() {
    return new YearTables(report(2023), report(2022), "2022", CodesKnown.at(facts, 1)).all();
  }

  private static List<String> ids(YearCharts charts) {
    return charts.drawn().values().stream().flatMap(List::stream).map(Drawn::id).toList();
  }

  private Report report(int year) {
    return Report.read(Question.of(Period.year(year)), now, facts);
  }
}
