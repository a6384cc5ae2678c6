package se.sparbar.command.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.sparbar.command.insats.InsatsRule.GOAL_THRESHOLD_UNCLEAR;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OF_PERSONS;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OUTSIDE_INSATS;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OUTSIDE_KOMMUNER;
import static se.sparbar.command.insats.InsatsRule.HEADCOUNT_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.INSATS_PERSONS_KEPT;
import static se.sparbar.command.insats.InsatsRule.INSATS_START_KEPT;
import static se.sparbar.command.insats.InsatsRule.KRONOR_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.PLACES_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.STAFFING_OVER_FULL_TIME;
import static se.sparbar.command.insats.InsatsRule.YEAR_OUTSIDE_INSATS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Sex;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// Places, money, heads and goals of an insats, and what is corrected and taken back of it.
class InsatsEntriesTest {
  private static final LocalDate TODAY = day("2024-06-01");
  private static final InsatsId I = new InsatsId(new UUID(3, 1));
  private static final InsatsId ELSEWHERE = new InsatsId(new UUID(3, 2));
  private static final CoachId COACH = new CoachId(new UUID(4, 1));
  private static final Kommun ANEBY = new Kommun("0604");
  private static final Kommun EKSJO = new Kommun("0686");

  private Insats state = new Insats.NotStarted().evolve(started(Measure.PERSONER));
  private final List<StaffingSet> elsewhere = new ArrayList<>();

  @Test
  void places_and_budget_are_of_a_year_that_meets_the_insats() {
    done(new SetPlaces(I, 2012, 0));
    done(new SetPlaces(I, 2029, 100_000));
    refused(new SetPlaces(I, 2011, 10), YEAR_OUTSIDE_INSATS);
    refused(new SetPlaces(I, 2030, 10), YEAR_OUTSIDE_INSATS);
    refused(new SetPlaces(I, 2024, -1), PLACES_OUT_OF_RANGE);
    refused(new SetPlaces(I, 2024, 100_001), PLACES_OUT_OF_RANGE);
    done(new SetBudget(I, 2024, 0));
    refused(new SetBudget(I, 2024, -1), KRONOR_OUT_OF_RANGE);
    done(new EndInsats(I, day("2024-12-31")));
    done(new SetBudget(I, 2024, 1_000_000_000_000L));
    refused(new SetBudget(I, 2024, 1_000_000_000_001L), KRONOR_OUT_OF_RANGE);
    refused(new SetBudget(I, 2025, 1), YEAR_OUTSIDE_INSATS);
  }

  @Test
  void a_cost_has_happened_and_money_can_come_back() {
    done(cost(-500, TODAY));
    refused(cost(500, TODAY.plusDays(1)), CommonRule.IN_THE_FUTURE);
    refused(cost(Long.MIN_VALUE, TODAY), KRONOR_OUT_OF_RANGE);
  }

  @Test
  void heads_are_counted_where_no_persons_are() {
    refused(heads("2024-01-01", "2024-03-31", 5), HEADCOUNT_OF_PERSONS);
    state = new Insats.NotStarted().evolve(started(Measure.VOLYM));
    done(heads("2024-01-01", "2024-03-31", 0));
    refused(heads("2024-01-01", "2024-03-31", -1), HEADCOUNT_OUT_OF_RANGE);
    refused(new RecordHeadcount(I, ANEBY, TODAY, TODAY, new TreeMap<>()), HEADCOUNT_OUT_OF_RANGE);
    done(heads("2012-01-01", "2012-01-01", 1));
    refused(heads("2011-12-31", "2012-01-01", 1), HEADCOUNT_OUTSIDE_INSATS);
    refused(heads("2024-01-01", "2024-06-02", 1), CommonRule.IN_THE_FUTURE);
    refused(
        new RecordHeadcount(I, EKSJO, TODAY, TODAY, new TreeMap<>(Map.of(Sex.MAN, 1))),
        HEADCOUNT_OUTSIDE_KOMMUNER);
    refused(correct(CorrectableField.INSATS_MEASURE, Measure.PERSONER, null), HEADCOUNT_OF_PERSONS);
  }

  @Test
  void a_goal_is_a_share_or_a_number() {
    assertThat(done(new SetGoal(I, "participants", null, 60, GoalUnit.COUNT, day("2024-01-01"))))
        .containsExactly(new GoalSet(I, "participants", 60, GoalUnit.COUNT, day("2024-01-01")));
    done(new SetGoal(I, "to-work", null, 35, GoalUnit.PERCENT, day("2024-01-01")));
    refused(
        new SetGoal(I, "participants", null, 0, GoalUnit.COUNT, day("2024-01-01")),
        InsatsRule.GOAL_OUT_OF_RANGE);
    refused(
        new SetGoal(I, "to-work", null, 35, GoalUnit.COUNT, day("2024-01-01")),
        InsatsRule.FIGURE_WITHOUT_GOAL);
    refused(new SetGoal(I, "to-work", null, null, null, TODAY), GOAL_THRESHOLD_UNCLEAR);
    refused(new SetGoal(I, "to-work", null, 35, null, TODAY), GOAL_THRESHOLD_UNCLEAR);
    refused(new SetGoal(I, "to-work", 35, 35, null, TODAY), GOAL_THRESHOLD_UNCLEAR);
    refused(
        correct(CorrectableField.GOAL_VALID_FROM, day("2011-12-31"), 2L),
        InsatsRule.GOAL_OUTSIDE_INSATS);
    refused(correct(CorrectableField.GOAL_THRESHOLD, 0, 2L), InsatsRule.GOAL_OUT_OF_RANGE);
    done(correct(CorrectableField.GOAL_THRESHOLD, 70, 2L));
  }

  @Test
  void what_others_may_rely_on_is_not_moved_from_under_them() {
    done(correct(CorrectableField.INSATS_START_ON, day("2010-01-01"), null));
    assertThat(state.running().startOn()).isEqualTo(day("2010-01-01"));
    refused(correct(CorrectableField.INSATS_START_ON, day("2010-01-02"), null), INSATS_START_KEPT);
    refused(correct(CorrectableField.INSATS_MEASURE, Measure.VOLYM, null), INSATS_PERSONS_KEPT);
    refused(withdraw(1), INSATS_START_KEPT);
  }

  @Test
  void an_end_and_a_revision_are_corrected_taken_back_and_put_back() {
    done(new ReviseInsats(I, "Nya", null, null, day("2020-01-01")));
    done(new EndInsats(I, day("2024-12-31")));
    done(correct(CorrectableField.INSATS_ENDED_ON, day("2024-11-30"), null));
    assertThat(state.running().endOn()).isEqualTo(day("2024-11-30"));
    refused(
        correct(CorrectableField.INSATS_ENDED_ON, day("2011-12-31"), null),
        InsatsRule.END_BEFORE_START);
    done(withdraw(3));
    assertThat(state.running().endOn()).isNull();
    done(withdraw(2));
    assertThat(state.running().name()).isEqualTo("SE");
    done(new ReviseInsats(I, "Senare", null, null, day("2019-01-01")));
    refused(withdraw(6), InsatsRule.REVISION_BEFORE_LATEST);
    done(withdraw(5));
    assertThat(state.running().endOn()).isEqualTo(day("2024-11-30"));
  }

  @Test
  void nobody_gets_over_full_time_by_a_correction_or_a_return() {
    elsewhere.add(new StaffingSet(ELSEWHERE, ANEBY, COACH, 60, day("2023-01-01"), null));
    done(new SetStaffing(I, ANEBY, COACH, 40, day("2023-01-01"), null));
    refused(correct(CorrectableField.STAFFING_PERCENT, 41, null), STAFFING_OVER_FULL_TIME);
    done(correct(CorrectableField.STAFFING_PERCENT, 30, null));
    done(correct(CorrectableField.STAFFING_PERCENT, 40, null));
    done(withdraw(2));
    elsewhere.add(new StaffingSet(ELSEWHERE, EKSJO, COACH, 1, day("2024-01-01"), null));
    refused(withdraw(5), STAFFING_OVER_FULL_TIME);
    elsewhere.removeLast();
    done(withdraw(5));
  }

  @Test
  void a_coach_is_found_by_what_is_corrected_and_taken_back() {
    done(new SetStaffing(I, ANEBY, COACH, 40, day("2023-01-01"), null));
    assertThat(InsatsCoach.of(state.entries(), withdraw(2))).contains(COACH);
    assertThat(InsatsCoach.of(state.entries(), withdraw(1))).isEmpty();
    assertThat(
            InsatsCoach.of(state.entries(), correct(CorrectableField.STAFFING_PERCENT, 30, null)))
        .contains(COACH);
    done(withdraw(2));
    assertThat(InsatsCoach.of(state.entries(), withdraw(3))).contains(COACH);
  }

  private List<InsatsEvent> done(InsatsCommand command) {
    List<InsatsEvent> events = command.decide(state, around());
    for (InsatsEvent event : events) {
      state = state.evolve(event);
    }
    return events;
  }

  private void refused(InsatsCommand command, Rule rule) {
    assertThatThrownBy(() -> command.decide(state, around()))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.rule()).isEqualTo(rule));
  }

  private InsatsSurroundings around() {
    List<StaffingSet> all = new ArrayList<>(elsewhere);
    all.addAll(state.entries().all(StaffingSet.class).values());
    return new InsatsSurroundings(TODAY, all);
  }

  private static InsatsStarted started(Measure measure) {
    SortedMap<Kommun, Huvudman> runs = new TreeMap<>(Map.of(ANEBY, new Huvudman("0604")));
    return new InsatsStarted(
        I, "SE", new Forbund("F"), InsatsKind.INDIVIDINRIKTAD, measure, runs, day("2012-01-01"));
  }

  private static BookCost cost(long kronor, LocalDate on) {
    return new BookCost(I, CostKind.PERSONAL, kronor, on);
  }

  private static RecordHeadcount heads(String from, String to, int count) {
    return new RecordHeadcount(
        I, ANEBY, day(from), day(to), new TreeMap<>(Map.of(Sex.KVINNA, count)));
  }

  private static CorrectInsats correct(CorrectableField field, Object to, @Nullable Long corrects) {
    return new CorrectInsats(I, new Change(field, to, null), corrects, "Skrivfel");
  }

  private static WithdrawInsatsEntry withdraw(long corrects) {
    return new WithdrawInsatsEntry(I, corrects, "Fel");
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
