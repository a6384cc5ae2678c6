package se.sparbar.command.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

class InsatsTest {
  private static final LocalDate TODAY = day("2024-06-01");
  private static final InsatsId I = new InsatsId(new UUID(3, 1));
  private static final InsatsId ELSEWHERE = new InsatsId(new UUID(3, 2));
  private static final CoachId COACH = new CoachId(new UUID(4, 1));
  private static final Kommun ANEBY = new Kommun("0604");
  private static final Kommun EKSJO = new Kommun("0686");
  private static final InsatsStarted STARTED =
      new InsatsStarted(
          I,
          "SE-Höglandet",
          new Forbund("Höglandets samordningsförbund"),
          InsatsKind.INDIVIDINRIKTAD,
          Measure.PERSONER,
          runs(ANEBY, EKSJO),
          day("2012-01-01"));

  private final List<InsatsEvent> history = new ArrayList<>();
  private final List<StaffingSet> staffing = new ArrayList<>();

  @Test
  void an_insats_is_run_by_its_kommuner_unless_another_is_named() {
    then(start("SE-Höglandet", null, ANEBY, EKSJO), STARTED);
    assertThat(decide(start("SE-Höglandet", Map.of(EKSJO, new Huvudman("Eksjö AB")), ANEBY, EKSJO)))
        .singleElement()
        .isInstanceOfSatisfying(
            InsatsStarted.class,
            started ->
                assertThat(started.kommuner())
                    .containsEntry(ANEBY, new Huvudman("0604"))
                    .containsEntry(EKSJO, new Huvudman("Eksjö AB")));
  }

  @Test
  void an_insats_has_a_name_kommuner_that_exist_and_a_huvudman_only_for_those() {
    thenRejected(start(" ", null, ANEBY), CommonRule.TEXT_MISSING);
    thenRejected(start("19900119-9802", null, ANEBY), CommonRule.PERSONNUMMER);
    thenRejected(start("SE", null), InsatsRule.INSATS_NEEDS_KOMMUN);
    thenRejected(start("SE", null, new Kommun("0605")), CommonRule.KOMMUN_UNKNOWN);
    thenRejected(
        start("SE", Map.of(EKSJO, new Huvudman("x")), ANEBY), InsatsRule.HUVUDMAN_OUTSIDE_KOMMUNER);
  }

  @Test
  void an_insats_may_be_planned_five_years_ahead() {
    assertThat(decide(startOn("2029-06-01"))).hasSize(1);
    thenRejected(startOn("2029-06-02"), CommonRule.TOO_FAR_AHEAD);
    assertThat(decide(startOn("1990-01-01"))).hasSize(1);
    thenRejected(startOn("1989-12-31"), CommonRule.TOO_LONG_AGO);
  }

  @Test
  void a_name_that_is_taken_is_refused() {
    history.add(STARTED);
    thenRejected(start("SE-Höglandet", null, ANEBY), InsatsRule.INSATS_EXISTS);
  }

  @Test
  void what_a_revision_leaves_out_stays() {
    history.add(STARTED);
    then(
        new ReviseInsats(I, "SE", null, null, day("2024-01-01")),
        new InsatsRevised(I, "SE", runs(ANEBY, EKSJO), day("2024-01-01")));
    then(
        new ReviseInsats(I, null, set(ANEBY), null, day("2024-01-01")),
        new InsatsRevised(I, "SE-Höglandet", runs(ANEBY), day("2024-01-01")));
    thenRejected(
        new ReviseInsats(I, null, set(ANEBY, EKSJO), null, day("2024-01-01")),
        InsatsRule.REVISION_CHANGES_NOTHING);
  }

  @Test
  void revisions_follow_one_another_until_the_end() {
    history.add(STARTED);
    thenRejected(
        new ReviseInsats(I, "SE", null, null, day("2011-12-31")),
        InsatsRule.REVISION_BEFORE_LATEST);
    history.add(new InsatsEnded(I, day("2024-12-31")));
    assertThat(decide(new ReviseInsats(I, "SE", null, null, day("2024-12-31")))).hasSize(1);
    thenRejected(
        new ReviseInsats(I, "SE", null, null, day("2025-01-01")), InsatsRule.REVISION_AFTER_END);
  }

  @Test
  void an_insats_ends_on_its_first_day_at_the_earliest_and_its_end_can_be_moved() {
    history.add(STARTED);
    then(new EndInsats(I, day("2012-01-01")), new InsatsEnded(I, day("2012-01-01")));
    thenRejected(new EndInsats(I, day("2011-12-31")), InsatsRule.END_BEFORE_START);
    history.add(new InsatsEnded(I, day("2024-12-31")));
    thenRejected(new EndInsats(I, day("2024-12-31")), InsatsRule.ENDED_THAT_DAY);
    then(new EndInsats(I, day("2025-06-30")), new InsatsEnded(I, day("2025-06-30")));
  }

  @Test
  void nothing_is_said_of_an_insats_that_is_not_there() {
    thenRejected(new EndInsats(I, day("2024-01-01")), InsatsRule.INSATS_UNKNOWN);
    thenRejected(goal("to-work", 35, "2024-01-01"), InsatsRule.INSATS_UNKNOWN);
    thenRejected(staff(I, 50, "2024-01-01", null), InsatsRule.INSATS_UNKNOWN);
  }

  @Test
  void a_goal_is_a_whole_per_cent_of_a_share() {
    history.add(STARTED);
    then(
        goal("to-work-or-studies", 35, "2012-01-01"),
        new GoalSet(I, "to-work-or-studies", 35, GoalUnit.PERCENT, day("2012-01-01")));
    assertThat(decide(goal("to-work", 1, "2024-01-01"))).hasSize(1);
    assertThat(decide(goal("to-work-studies-or-jobseeking", 100, "2024-01-01"))).hasSize(1);
    thenRejected(goal("to-work", 0, "2024-01-01"), InsatsRule.GOAL_OUT_OF_RANGE);
    thenRejected(goal("to-work", 101, "2024-01-01"), InsatsRule.GOAL_OUT_OF_RANGE);
    thenRejected(goal("participants", 35, "2024-01-01"), InsatsRule.FIGURE_WITHOUT_GOAL);
    thenRejected(goal("to-work", 35, "2011-12-31"), InsatsRule.GOAL_OUTSIDE_INSATS);
  }

  @Test
  void one_coach_works_at_most_full_time_over_all_insatser() {
    history.add(STARTED);
    staffing.add(new StaffingSet(ELSEWHERE, ANEBY, COACH, 60, day("2023-01-01"), null));

    assertThat(decide(staff(I, 40, "2024-01-01", null))).hasSize(1);
    thenRejected(staff(I, 41, "2024-01-01", null), InsatsRule.STAFFING_OVER_FULL_TIME);
  }

  @Test
  void the_day_on_which_shares_meet_is_what_counts() {
    history.add(STARTED);
    staffing.add(
        new StaffingSet(ELSEWHERE, ANEBY, COACH, 60, day("2023-01-01"), day("2023-12-31")));

    assertThat(decide(staff(I, 100, "2024-01-01", null))).hasSize(1);
    thenRejected(staff(I, 100, "2023-12-31", null), InsatsRule.STAFFING_OVER_FULL_TIME);
    assertThat(decide(staff(I, 100, "2022-06-01", "2022-12-31"))).hasSize(1);
    thenRejected(staff(I, 100, "2022-06-01", "2023-01-01"), InsatsRule.STAFFING_OVER_FULL_TIME);
  }

  @Test
  void a_new_share_takes_the_place_of_the_old_one_in_the_same_place() {
    history.add(STARTED);
    staffing.add(new StaffingSet(I, ANEBY, COACH, 80, day("2023-01-01"), null));

    assertThat(decide(staff(I, 100, "2023-06-01", null))).hasSize(1);
    assertThat(decide(staff(I, 0, "2023-06-01", null))).hasSize(1);
  }

  @Test
  void staffing_is_from_0_to_100_per_cent_in_a_kommun_of_the_insats() {
    history.add(STARTED);
    assertThat(decide(staff(I, 100, "2012-01-01", null))).hasSize(1);
    thenRejected(staff(I, -1, "2024-01-01", null), InsatsRule.STAFFING_OUT_OF_RANGE);
    thenRejected(staff(I, 101, "2024-01-01", null), InsatsRule.STAFFING_OUT_OF_RANGE);
    thenRejected(staff(I, 50, "2011-12-31", null), InsatsRule.STAFFING_OUTSIDE_INSATS);
    thenRejected(staff(I, 50, "2024-01-02", "2024-01-01"), CommonRule.ENDS_BEFORE_IT_BEGINS);
    thenRejected(
        new SetStaffing(I, new Kommun("0687"), COACH, 50, day("2024-01-01"), null),
        InsatsRule.STAFFING_OUTSIDE_KOMMUNER);
  }

  private List<InsatsEvent> decide(InsatsCommand command) {
    Insats state = new Insats.NotStarted();
    for (InsatsEvent event : history) {
      state = state.evolve(event);
    }
    List<InsatsEvent> events = command.decide(state, new InsatsSurroundings(TODAY, staffing));
    for (InsatsEvent event : events) {
      state = state.evolve(event);
    }
    assertThat(state.version()).isEqualTo(history.size() + events.size());
    return events;
  }

  private void then(InsatsCommand command, InsatsEvent... expected) {
    assertThat(decide(command)).containsExactly(expected);
  }

  private void thenRejected(InsatsCommand command, Rule rule) {
    assertThatThrownBy(() -> decide(command))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.rule()).isEqualTo(rule));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static SortedSet<Kommun> set(Kommun... kommuner) {
    return new TreeSet<>(List.of(kommuner));
  }

  private static SortedMap<Kommun, Huvudman> runs(Kommun... kommuner) {
    SortedMap<Kommun, Huvudman> runs = new TreeMap<>();
    for (Kommun kommun : kommuner) {
      runs.put(kommun, new Huvudman(kommun.code()));
    }
    return runs;
  }

  private static StartInsats start(
      String name, @Nullable Map<Kommun, Huvudman> huvudman, Kommun... kommuner) {
    return new StartInsats(
        I,
        name,
        new Forbund("Höglandets samordningsförbund"),
        InsatsKind.INDIVIDINRIKTAD,
        Measure.PERSONER,
        set(kommuner),
        huvudman == null ? null : new TreeMap<>(huvudman),
        day("2012-01-01"));
  }

  private static StartInsats startOn(String on) {
    return new StartInsats(
        I,
        "SE",
        new Forbund("F"),
        InsatsKind.INDIVIDINRIKTAD,
        Measure.PERSONER,
        set(ANEBY),
        null,
        day(on));
  }

  private static SetGoal goal(String figure, int percent, String from) {
    return new SetGoal(I, figure, percent, day(from));
  }

  private static SetStaffing staff(InsatsId insats, int percent, String from, @Nullable String to) {
    return new SetStaffing(insats, ANEBY, COACH, percent, day(from), to == null ? null : day(to));
  }
}
