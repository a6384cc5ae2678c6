package se.sparbar.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Sex;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Table.Row;

@NullMarked
class AffairTablesTest {
  @Test
  void the_budget_and_what_is_held_against_it_are_two_rows() {
    Told told =
        new Told()
            .insats(SE, "SE-Höglandet")
            .insats(IT, "IT-spåret")
            .person("Asta", Sex.KVINNA, 1999)
            .start("Asta", "a", "2023-02-01")
            .tell(new CostBooked(SE, CostKind.PERSONAL, 9_000, LocalDate.of(2023, 3, 1)))
            .tell(new CostBooked(IT, CostKind.PERSONAL, 500, LocalDate.of(2023, 3, 1)))
            .tell(new BudgetSet(SE, 2023, 10_000));

    assertThat(cost(told))
        .containsEntry("Bokfört", "9\u00a0500 ingen kostnad är bokförd")
        .containsEntry("Budget", "10\u00a0000 –")
        .containsEntry(
            "Kostnad för insatser och år med budget, av budgeten", "9\u00a0000 (90\u00a0%) –")
        .containsEntry("Per deltagare", "9\u00a0500 –");
  }

  private static Map<String, String> cost(Told told) {
    FactsInMemory facts = new FactsInMemory(told.log());
    Reached now = facts.resolve(new AsOf.Now());
    return new AffairTables(
            Report.read(Question.of(Period.year(2023)), now, facts),
            Report.read(Question.of(Period.year(2022)), now, facts),
            "2022",
            CodesKnown.at(facts, now.position()))
        .cost().rows().stream()
            .collect(Collectors.toMap(Row::name, r -> String.join(" ", r.values())));
  }
}
