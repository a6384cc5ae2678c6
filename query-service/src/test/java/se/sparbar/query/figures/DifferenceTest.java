package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.codes.AvslutReason.FLYTT;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Sex;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;

@NullMarked
class DifferenceTest {
  /// 2022 as known in March 2023, and what was learned of it later.
  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Kim", Sex.MAN, 1990)
          .start("Asta", "a", "2022-02-01")
          .start("Bo", "b", "2022-03-01")
          .recordedOn("2023-04-01")
          .start("Kim", "k", "2022-11-01")
          .correct(
              "a",
              1,
              Correction.of(
                  CorrectableField.START_ON,
                  LocalDate.parse("2022-02-01"),
                  LocalDate.parse("2023-01-01")),
              "2023-04-01")
          .voided("b", "2023-04-01")
          .restored("b", 2, "2023-04-01")
          .avslut("b", "2022-12-01", STUDIER)
          .withdrawAvslut("b", 4, "2023-04-01")
          .avslut("b", "2023-04-01", FLYTT);

  private final Facts facts = new FactsInMemory(told.log());
  private final Question year = Question.of(Period.year(2022));

  @Test
  void causes_name_their_events_and_add_up_to_the_change() {
    Difference difference = Difference.between(figure("participants"), year, facts, 6, 13);

    assertThat(difference.before().total().count()).isEqualTo(2);
    assertThat(difference.now().total().count()).isEqualTo(2);
    assertThat(difference.causes())
        .extracting(c -> c.cause() + " " + c.change().total().get(Item.COUNT) + " " + positions(c))
        .containsExactly("LATE 1 [7]", "CORRECTION -1 [8]", "VOID 0 [9, 10]");
    Sums sum = new Sums();
    difference.causes().forEach(c -> sum.add(c.change(), 1));
    assertThat(sum).isEqualTo(difference.change());
  }

  @Test
  void a_late_avslut_and_its_withdrawal_are_two_causes() {
    Difference difference = Difference.between(figure("avslut"), year, facts, 6, 13);

    assertThat(difference.change().isEmpty()).isTrue();
    assertThat(difference.causes())
        .extracting(Difference.Explained::cause)
        .containsExactly(Cause.LATE, Cause.WITHDRAWAL);
  }

  @Test
  void history_says_what_the_figure_was_after_every_position_that_moved_it() {
    SortedMap<Long, Measured> history = Difference.history(figure("participants"), year, facts, 13);

    assertThat(history.keySet()).containsExactly(5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(history.values().stream().map(Measured::count))
        .containsExactly(1L, 2L, 3L, 2L, 1L, 2L);
  }

  @Test
  void what_only_became_true_as_time_passed_is_a_cause_without_events() {
    told.recordedOn("2023-06-01").start("Bo", "c", "2023-04-01");
    long before = told.log().size();
    told.recordedOn("2023-09-01").start("Asta", "d", "2023-08-01").meeting("d", "2023-08-01");
    Facts known = new FactsInMemory(told.log());
    Question later = Question.of(Period.year(2023));

    Difference difference =
        Difference.between(figure("quality"), later, known, before, told.log().size());

    Item withoutMeeting = new Item("no-meeting", "");
    assertThat(difference.before().total().numbers()).containsEntry("withoutMeeting", 2L);
    assertThat(difference.now().total().numbers()).containsEntry("withoutMeeting", 3L);
    assertThat(difference.causes())
        .extracting(
            c -> c.cause() + " " + c.change().total().get(withoutMeeting) + " " + positions(c))
        .containsExactly("LATE 0 [15]", "TIME 1 []");
    assertThat(difference.change().total().get(withoutMeeting)).isEqualTo(1);
    assertThat(Difference.history(figure("quality"), later, known, told.log().size()).lastEntry())
        .satisfies(last -> assertThat(last.getValue()).isEqualTo(difference.now().total()));
  }

  @Test
  void what_a_stream_about_no_person_changed_is_found_between_the_same_positions() {
    told.tell(new CostBooked(SE, CostKind.PERSONAL, 100, LocalDate.of(2022, 5, 1)))
        .tell(new CostBooked(SE, CostKind.PERSONAL, 30, LocalDate.of(2022, 6, 1)))
        .tell(new CostBooked(SE, CostKind.PERSONAL, 1, LocalDate.of(2022, 7, 1)));

    Difference difference =
        Difference.between(figure("cost"), year, new FactsInMemory(told.log()), 14, 15);

    assertThat(difference.before().total().count()).isEqualTo(100);
    assertThat(difference.now().total().count()).isEqualTo(130);
    assertThat(difference.change().total().get(Item.COUNT)).isEqualTo(30);
    assertThat(difference.causes())
        .extracting(DifferenceTest::positions)
        .containsExactly(List.of(15L));
  }

  @Test
  void where_the_period_was_over_before_time_changes_nothing() {
    Difference difference = Difference.between(figure("quality"), year, facts, 7, 13);

    assertThat(difference.causes())
        .extracting(Difference.Explained::cause)
        .doesNotContain(Cause.TIME);
  }

  private static List<Long> positions(Difference.Explained explained) {
    return explained.steps().stream().map(s -> s.event().position()).toList();
  }

  private static Figure figure(String id) {
    return Figures.find(id).orElseThrow();
  }
}
