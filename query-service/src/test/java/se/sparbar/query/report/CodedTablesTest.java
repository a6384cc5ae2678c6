package se.sparbar.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Table.Row;

class CodedTablesTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .code("avslut-reason", "ANNAT.VARNPLIKT", "Värnplikt", "2022-01-01")
          .code("income-source", "OMSTALLNINGSSTUDIESTOD", "Omställningsstudiestöd", "2022-01-01")
          .start("Asta", "a", "2023-02-01")
          .start("Bo", "b", "2023-02-02")
          .avslut("a", "2023-06-01", AvslutReason.STUDIER)
          .avslut("b", "2023-06-01", AvslutReason.of("ANNAT.VARNPLIKT"));

  @Test
  void an_avslut_with_an_added_reason_has_a_row_with_its_label() {
    assertThat(tables().reasons().rows())
        .extracting(Row::name)
        .containsExactly("Studier (studier)", "Värnplikt (annat)");
  }

  @Test
  void the_rows_of_the_reasons_add_up_to_the_avslut() {
    assertThat(tables().reasons().rows())
        .extracting(row -> row.values().get(3))
        .containsExactly("1", "1");
  }

  @Test
  void an_added_source_of_income_has_a_row_with_its_label() {
    told.assess("b", AssessmentPoint.START, "2023-02-02", IncomeSource.A_KASSA)
        .assess(
            "b", AssessmentPoint.AVSLUT, "2023-06-01", IncomeSource.of("OMSTALLNINGSSTUDIESTOD"));

    assertThat(tables().income().rows())
        .extracting(Row::name)
        .containsExactly("A-kassa", "Omställningsstudiestöd");
  }

  private CodedTables tables() {
    FactsInMemory facts = new FactsInMemory(told.log());
    Reached now = facts.resolve(new AsOf.Now());
    return new CodedTables(
        report(2023, now, facts),
        report(2022, now, facts),
        "2022",
        CodesKnown.at(facts, now.position()));
  }

  private static Report report(int year, Reached asOf, FactsInMemory facts) {
    Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return Report.read(Question.of(period), asOf, facts);
  }
}
