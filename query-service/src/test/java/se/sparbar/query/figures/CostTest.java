package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Sex;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Told;

@NullMarked
class CostTest {
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980);

  @Test
  void costs_are_held_against_the_budget_of_whole_years_and_shared_among_people() {
    booked(SE, 1_000, "2023-01-31");
    booked(SE, -100, "2023-12-31");
    booked(SE, 77, "2024-01-01");
    told.tell(new BudgetSet(SE, 2023, 2_000))
        .tell(new BudgetSet(SE, 2023, 1_800))
        .start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-03-01", AvslutReason.STUDIER)
        .start("Bo", "b", "2023-02-01");

    Measured year = cost(2, "2023-01-01", "2023-12-31");

    assertThat(year.count()).isEqualTo(900);
    assertThat(year.reason()).isNull();
    assertThat(year.numbers())
        .containsEntry("kinds", Map.of("PERSONAL", 900L))
        .containsEntry("budgeted", 1_800L)
        .containsEntry("againstBudget", Map.of("count", 900L, "of", 1_800L, "percent", 50))
        .containsEntry("perParticipant", 450L)
        .containsEntry("perAvslut", 900L)
        .containsEntry("perAvslutToWorkOrStudies", 900L);
    assertThat(cost(2, "2023-01-01", "2023-12-30").numbers())
        .doesNotContainKeys("budgeted", "againstBudget");
    assertThat(cost(2, "2023-01-02", "2023-12-31").numbers()).doesNotContainKey("budgeted");
  }

  @Test
  void who_leaves_for_something_else_is_an_avslut_and_no_avslut_to_work() {
    booked(SE, 1_000, "2023-01-31");
    told.start("Asta", "a", "2023-02-01").avslut("a", "2023-03-01", AvslutReason.FLYTT);

    assertThat(cost(2, "2023-01-01", "2023-12-31").numbers())
        .containsEntry("perAvslut", 1_000L)
        .doesNotContainKey("perAvslutToWorkOrStudies");
  }

  @Test
  void only_what_an_insats_with_a_budget_costs_in_its_year_is_held_against_the_budget() {
    booked(SE, 700, "2022-06-01");
    booked(SE, 900, "2023-06-01");
    booked(IT, 500, "2023-06-01");
    told.tell(new BudgetSet(SE, 2023, 1_000));

    assertThat(cost(2, "2022-01-01", "2023-12-31").numbers())
        .containsEntry("againstBudget", Map.of("count", 900L, "of", 1_000L, "percent", 90));
    assertThat(cost(2, "2022-01-01", "2023-12-31").count()).isEqualTo(2_100);
    assertThat(cost(1, "2022-01-01", "2023-12-31").numbers())
        .containsEntry("budget", Map.of("count", 2_100L, "of", 1_000L, "percent", 210))
        .doesNotContainKeys("budgeted", "againstBudget");
  }

  @Test
  void where_nothing_is_booked_there_is_no_cost_to_share() {
    told.tell(new BudgetSet(SE, 2023, 1_000))
        .start("Asta", "a", "2023-02-01")
        .avslut("a", "2023-03-01", AvslutReason.STUDIER);

    assertThat(cost(2, "2023-01-01", "2023-12-31"))
        .isEqualTo(
            new Measured(
                0,
                null,
                null,
                "ingen kostnad är bokförd",
                Map.of("kinds", Map.of(), "budgeted", 1_000L)));
    assertThat(cost(1, "2023-01-01", "2023-12-31").numbers()).containsEntry("perParticipant", 0L);
  }

  @Test
  void a_nought_that_is_booked_is_a_cost() {
    booked(SE, 0, "2023-06-01");
    told.start("Asta", "a", "2023-02-01");

    Measured year = cost(2, "2023-01-01", "2023-12-31");

    assertThat(year.reason()).isNull();
    assertThat(year.numbers()).containsEntry("perParticipant", 0L);
  }

  private void booked(InsatsId insats, long kronor, String on) {
    told.tell(new CostBooked(insats, CostKind.PERSONAL, kronor, LocalDate.parse(on)));
  }

  private Measured cost(int version, String from, String to) {
    Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
    return Answer.of(
            Figures.find("cost", version).orElseThrow(),
            new Question(period, Set.of(), Set.of(), List.of()),
            told.world().reading())
        .total();
  }
}
