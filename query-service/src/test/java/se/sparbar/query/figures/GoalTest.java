package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.sparbar.codes.AvslutReason.FLYTT;
import static se.sparbar.codes.AvslutReason.STUDIER;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.ids.AnonymousId;
import se.sparbar.query.facts.Told;

@NullMarked
class GoalTest {
  private static final Question YEAR = Question.of(Period.year(2023));

  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .insats(IT, "IT-spåret")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .person("Kim", Sex.UPPGIFT_SAKNAS, null);

  @Test
  void a_goal_in_per_cent_is_met_partly_met_or_not() {
    told.goal(SE, "to-work-or-studies", 35, "2020-01-01");
    told.start("Asta", "a", SE, "0604", "2023-02-01").avslut("a", "2023-05-01", FLYTT);
    assertThat(outcome()).isEqualTo("ej uppfyllt");

    told.start("Bo", "b", SE, "0604", "2023-02-01").avslut("b", "2023-05-01", FLYTT);
    told.start("Kim", "k", SE, "0686", "2023-02-01").avslut("k", "2023-05-01", STUDIER);
    assertThat(outcome()).isEqualTo("delvis");

    told.start("Kim", "l", SE, "0686", "2023-06-01").avslut("l", "2023-07-01", STUDIER);
    assertThat(outcome()).isEqualTo("uppfyllt");
    assertThat(goal(Question.of(Period.year(2022))).outcome()).isEqualTo("inga avslut");
  }

  @Test
  void a_goal_in_per_cent_is_met_at_its_threshold() {
    told.goal(SE, "to-work-or-studies", 50, "2020-01-01");
    told.start("Asta", "a", "2023-02-01").avslut("a", "2023-05-01", STUDIER);
    told.start("Bo", "b", "2023-02-01").avslut("b", "2023-05-01", FLYTT);
    assertThat(outcome()).isEqualTo("uppfyllt");

    told.start("Kim", "k", "2023-02-01").avslut("k", "2023-05-01", FLYTT);
    assertThat(outcome()).isEqualTo("ej uppfyllt");
  }

  @Test
  void a_goal_in_numbers_is_met_when_the_insats_reaches_it_and_never_in_part() {
    told.goalOf(SE, "participants", 2, "2020-01-01").start("Asta", "a", "2023-02-01");
    assertThat(outcome()).isEqualTo("ej uppfyllt");

    told.start("Bo", "b", "2023-03-01");
    assertThat(goal(YEAR))
        .isEqualTo(
            new JudgedGoal(
                SE, "SE-Höglandet", "participants", 2, GoalUnit.COUNT, 2, null, "uppfyllt"));
    assertThat(goal(Question.of(Period.year(2022))).outcome()).isEqualTo("ej uppfyllt");
  }

  @Test
  void a_person_counts_once_in_each_insats_that_has_a_goal() {
    told.goalOf(SE, "participants", 1, "2020-01-01").goalOf(IT, "participants", 2, "2020-01-01");
    told.start("Asta", "a", SE, "0604", "2023-01-10")
        .avslut("a", "2023-02-01", FLYTT)
        .start("Asta", "b", SE, "0686", "2023-03-01")
        .start("Asta", "c", IT, "0604", "2023-03-01");

    assertThat(goals(YEAR))
        .extracting(goal -> goal.name() + " " + goal.count() + " " + goal.outcome())
        .containsExactly("SE-Höglandet 1 uppfyllt", "IT-spåret 1 ej uppfyllt");
    assertThat(said(YEAR).count()).isEqualTo(1);
    assertThat(said(YEAR).of()).isEqualTo(2);
  }

  @Test
  void every_figure_that_a_goal_in_numbers_can_be_about_counts_as_the_figure_does() {
    told.goalOf(SE, "new", 1, "2020-01-01")
        .goalOf(SE, "avslut", 1, "2020-01-01")
        .goalOf(SE, "efterstod", 1, "2020-01-01")
        .goalOf(SE, "participants", 1, "2020-01-01");
    told.start("Asta", "a", "2022-02-01")
        .avslut("a", "2023-03-01", STUDIER)
        .efterstod("a", EfterstodPhase.EFTER_AVSLUT, "2023-03-02")
        .start("Asta", "b", "2023-04-01")
        .start("Bo", "c", "2023-04-01")
        .efterstod("c", EfterstodPhase.UNDER_INSKRIVNING, "2023-05-01")
        .start("Kim", "k", "2022-04-01")
        .tell(
            new AnonymousCounted(
                new AnonymousId(new UUID(8, 1)),
                SE,
                new Kommun("0604"),
                new Huvudman("0604"),
                2023,
                Sex.KVINNA,
                Registration.ANONYM_SKYDDAD,
                LocalDate.parse("2024-01-10")));

    assertThat(goals(YEAR))
        .extracting(goal -> goal.figure() + " " + goal.count())
        .containsExactly("avslut 1", "efterstod 2", "new 2", "participants 4");
    for (JudgedGoal goal : goals(YEAR)) {
      assertThat(goal.count())
          .as(goal.figure())
          .isEqualTo(answer(goal.figure(), YEAR).total().count());
    }
  }

  @Test
  void a_goal_is_judged_by_those_whom_the_question_is_about() {
    told.goalOf(SE, "participants", 2, "2020-01-01").goalOf(SE, "new", 2, "2020-01-01");
    told.start("Asta", "a", SE, "0604", "2023-02-01").start("Bo", "b", SE, "0686", "2023-02-01");
    Question eksjo =
        new Question(
            Period.year(2023), Set.of(SE), Set.of(new Kommun("0686")), List.of(Dimension.SEX));

    assertThat(goals(eksjo)).extracting(JudgedGoal::count).containsExactly(1L, 1L);
    assertThat(goals(eksjo)).extracting(JudgedGoal::outcome).containsOnly("ej uppfyllt");
  }

  @Test
  void the_goal_that_holds_on_the_last_day_is_judged_in_its_own_unit() {
    told.goalOf(SE, "participants", 5, "2020-01-01")
        .goalOf(SE, "participants", 1, "2023-12-31")
        .goalOf(SE, "participants", 9, "2024-01-01")
        .start("Asta", "a", "2023-02-01");

    assertThat(goals(YEAR))
        .extracting(JudgedGoal::threshold, JudgedGoal::outcome)
        .containsExactly(tuple(1, "uppfyllt"));
    assertThat(goal(new Question(period("2023-12-30"), Set.of(), Set.of(), List.of())).threshold())
        .isEqualTo(5);
  }

  @Test
  void where_there_is_no_goal_there_is_nothing_to_judge() {
    assertThat(goals(YEAR)).isEmpty();
    assertThat(said(YEAR).reason()).isEqualTo("inga mål att bedöma");
    told.goal(SE, "to-work", 35, "2020-01-01");
    assertThat(said(YEAR).reason()).isEqualTo("inga mål att bedöma");
    assertThat(goals(YEAR)).hasSize(1);
  }

  @Test
  void a_part_says_a_number_where_its_figure_is_one_and_a_share_where_it_is_a_share() {
    told.start("Asta", "a", "2023-02-01").avslut("a", "2023-05-01", STUDIER);

    assertThat(answer("goal", YEAR).parts())
        .extracting(part -> part.by().get("figure") + " " + part.measured().percent())
        .containsExactlyInAnyOrder(
            "avslut null",
            "new null",
            "participants null",
            "to-work 0",
            "to-work-or-studies 100",
            "to-work-studies-or-jobseeking 100");
  }

  private static Period period(String to) {
    return new Period(LocalDate.parse("2023-01-01"), LocalDate.parse(to));
  }

  private String outcome() {
    return goal(YEAR).outcome();
  }

  private JudgedGoal goal(Question question) {
    return goals(question).getFirst();
  }

  private List<JudgedGoal> goals(Question question) {
    List<?> goals = (List<?>) said(question).numbers().get("goals");
    return Objects.requireNonNull(goals).stream().map(JudgedGoal.class::cast).toList();
  }

  private Measured said(Question question) {
    return answer("goal", question).total();
  }

  private Answer answer(String figure, Question question) {
    return Answer.of(Figures.find(figure).orElseThrow(), question, told.world().reading());
  }
}
