package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Difference.Explained;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.standalone.demo.PublishedFigures.Published;

/// The published figures come out of the demo's events, as known at the time and as known now.
class GoldenTest {
  private static final LocalDate REPORT_2022 = LocalDate.of(2023, 3, 1);
  private static final LocalDate REPORT_2023 = LocalDate.of(2024, 3, 22);
  private static final LocalDate NOW = LocalDate.of(2024, 12, 31);
  private static final DemoLog LOG = new DemoLog(Demo.events(Demo.SEED));

  static List<Published> published() {
    return PublishedFigures.all();
  }

  @ParameterizedTest
  @MethodSource
  void published(Published number) {
    Question question = question(number.insats(), number.year(), Dimension.SEX);
    long counted =
        LOG.ask(number.figure(), question, number.asOf()).parts().stream()
            .filter(part -> number.holds(part.by()))
            .mapToLong(part -> part.measured().count())
            .sum();
    assertThat(counted).isEqualTo(number.count());
  }

  @Test
  void the_document_has_the_numbers_that_issue_2_names() {
    assertThat(published())
        .extracting(Published::count)
        .contains(175L, 84L, 91L, 72L, 62L, 201L, 95L, 106L, 61L, 32L, 30L, 14L, 34L, 20L, 28L);
  }

  @Test
  void twenty_eight_of_sixty_two_are_45_per_cent_and_meet_the_goal_of_35() {
    Question of2023 = question(DemoInsats.SE, 2023);
    Measured share = LOG.ask("to-work-or-studies", of2023, REPORT_2023).total();
    assertThat(share).extracting(Measured::count, Measured::of).containsExactly(28L, 62L);
    assertThat(share.percent()).isEqualTo(45);
    assertThat(LOG.ask("goal", of2023, REPORT_2023).total().numbers().toString())
        .contains("threshold=35", "outcome=uppfyllt");
  }

  @Test
  void open_at_the_turn_of_2022_were_113_as_known_then_and_140_as_known_a_year_later() {
    Question of2022 = question(DemoInsats.SE, 2022);
    assertThat(LOG.ask("open-at", of2022, REPORT_2022).total().count()).isEqualTo(175 - 62);
    assertThat(LOG.ask("open-at", of2022, REPORT_2023).total().count()).isEqualTo(201 - 61);
    assertThat(LOG.ask("stock-flow", question(DemoInsats.SE, 2023), REPORT_2023).total().numbers())
        .containsEntry("openAtStart", 140L)
        .containsEntry("gap", 0L);
  }

  @Test
  void the_difference_names_the_27_by_cause() {
    Difference difference =
        LOG.difference("open-at", question(DemoInsats.SE, 2022), REPORT_2022, REPORT_2023);
    assertThat(difference.change().total().get(Item.COUNT)).isEqualTo(27);
    assertThat(
            difference.causes().stream()
                .collect(
                    Collectors.toMap(Explained::cause, e -> e.change().total().get(Item.COUNT))))
        .isEqualTo(
            Map.of(Cause.LATE, 22L, Cause.CORRECTION, 3L, Cause.VOID, -2L, Cause.WITHDRAWAL, 4L));
  }

  @Test
  void some_come_back_and_the_persons_are_as_many_as_the_enrolments() {
    for (int year : List.of(2022, 2023)) {
      Question question = question(DemoInsats.SE, year);
      Answer enrolments = LOG.ask("enrolments", question, REPORT_2023);
      assertThat(LOG.ask("participants", question, REPORT_2023).total().count())
          .isEqualTo(enrolments.total().count());
      assertThat(LOG.ask("re-entries", question, REPORT_2023).total().count()).isPositive();
    }
  }

  @Test
  void what_is_known_now_of_both_years_is_what_was_known_at_the_second_report() {
    for (var figure : Figures.all()) {
      for (int year : List.of(2022, 2023)) {
        Question question = question(DemoInsats.SE, year, Dimension.SEX);
        assertThat(LOG.ask(figure.id(), question, NOW).parts())
            .as(figure.id())
            .isEqualTo(LOG.ask(figure.id(), question, REPORT_2023).parts());
      }
    }
  }

  private static Question question(String insats, int year, Dimension... by) {
    return new Question(
        Period.year(year), Set.of(DemoInsats.named(insats).id(Demo.SEED)), Set.of(), List.of(by));
  }
}
