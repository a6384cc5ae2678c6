package se.sparbar.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Table.Row;

@NullMarked
class WayTablesTest {
  @Test
  void an_activity_that_was_added_to_its_list_has_its_label_and_its_share() {
    Told told =
        new Told()
            .insats(SE, "SE-Höglandet")
            .person("Asta", Sex.KVINNA, 1999)
            .code("activity-kind", "VOLONTARARBETE", "Volontärarbete", "2022-01-01")
            .start("Asta", "a", "2023-02-01")
            .enrol(
                "a",
                e ->
                    new ActivityStarted(
                        e, ActivityKind.of("VOLONTARARBETE"), LocalDate.of(2023, 3, 1)));

    assertThat(tables(told).activities().rows())
        .extracting(Row::name, row -> String.join(" ", row.values()))
        .containsExactly(tuple("Volontärarbete", "1 (100\u00a0%) –"));
  }

  private static WayTables tables(Told told) {
    FactsInMemory facts = new FactsInMemory(told.log());
    Reached now = facts.resolve(new AsOf.Now());
    return new WayTables(
        Report.read(Question.of(Period.year(2023)), now, facts),
        Report.read(Question.of(Period.year(2022)), now, facts),
        "2022",
        CodesKnown.at(facts, now.position()));
  }
}
