package se.sparbar.command.insats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.sparbar.command.insats.InsatsGiven.ANEBY;
import static se.sparbar.command.insats.InsatsGiven.TODAY;
import static se.sparbar.command.rule.CommonRule.ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TEXT_UNREADABLE;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;
import static se.sparbar.command.rule.CommonRule.TOO_LONG_AGO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Sex;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// What is written of an insats, how far ahead it may lie, and what is recorded of it.
class InsatsBoundsTest {
  private static final InsatsId I = InsatsGiven.ID;
  private static final LocalDate FAR = TODAY.plusYears(5);
  private static final CoachId KIM = new CoachId(new UUID(4, 1));
  private static final Kommun EKSJO = new Kommun("0686");
  private static final Insats RUNS = new Insats.NotStarted().evolve(InsatsGiven.STARTED);
  private static final Insats ENDS = RUNS.evolve(new InsatsEnded(I, TODAY));
  private static final Insats REVISED = RUNS.evolve(revised("SE 2", "2020-01-01"));
  private static final Insats STAFFED =
      RUNS.evolve(new StaffingSet(I, ANEBY, KIM, 50, TODAY, null));

  static Stream<Arguments> decisions() {
    return Stream.of(
        Arguments.of(RUNS, new EndInsats(I, FAR), new EndInsats(I, FAR.plusDays(1))),
        Arguments.of(RUNS, rename("Ny", FAR), rename("Ny", FAR.plusDays(1))),
        Arguments.of(
            RUNS,
            new SetGoal(I, "to-work", 35, FAR),
            new SetGoal(I, "to-work", 35, FAR.plusDays(1))),
        Arguments.of(RUNS, staff(FAR), staff(FAR.plusDays(1))),
        Arguments.of(
            ENDS,
            correct(CorrectableField.INSATS_ENDED_ON, FAR),
            correct(CorrectableField.INSATS_ENDED_ON, FAR.plusDays(1))),
        Arguments.of(
            REVISED,
            correct(CorrectableField.INSATS_REVISED_ON, FAR),
            correct(CorrectableField.INSATS_REVISED_ON, FAR.plusDays(1))),
        Arguments.of(
            STAFFED,
            correct(CorrectableField.STAFFING_FROM, FAR),
            correct(CorrectableField.STAFFING_FROM, FAR.plusDays(1))));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void what_is_decided_lies_five_years_ahead_at_most(
      Insats state, InsatsCommand inTime, InsatsCommand tooFar) {
    assertThat(decide(state, inTime)).hasSize(1);
    refused(state, tooFar, TOO_FAR_AHEAD);
  }

  @Test
  void a_start_is_corrected_to_a_day_that_can_be_remembered() {
    refused(
        RUNS,
        correct(CorrectableField.INSATS_START_ON, LocalDate.parse("1989-12-31")),
        TOO_LONG_AGO);
  }

  @Test
  void a_forbund_and_a_huvudman_are_written_on_a_line() {
    refused(new Insats.NotStarted(), start("F\nG", Map.of()), TEXT_UNREADABLE);
    refused(
        new Insats.NotStarted(), start("F", Map.of(ANEBY, new Huvudman("A\nB"))), TEXT_UNREADABLE);
    refused(RUNS, correct(CorrectableField.INSATS_FORBUND, new Forbund("F\nG")), TEXT_UNREADABLE);
    refused(RUNS, rename(" ", TODAY), TEXT_MISSING);
  }

  @Test
  void a_kommun_that_stays_keeps_its_huvudman_and_one_that_comes_has_its_own() {
    Insats twice =
        new Insats.NotStarted()
            .evolve(
                new InsatsStarted(
                    I,
                    "SE",
                    new Forbund("F"),
                    InsatsKind.INDIVIDINRIKTAD,
                    Measure.PERSONER,
                    new TreeMap<>(Map.of(ANEBY, new Huvudman("Aneby AB"))),
                    LocalDate.parse("2012-01-01")));
    SortedMap<Kommun, Huvudman> runs =
        new TreeMap<>(Map.of(ANEBY, new Huvudman("Aneby AB"), EKSJO, new Huvudman("0686")));
    assertThat(
            decide(
                twice,
                new ReviseInsats(I, null, new TreeSet<>(List.of(ANEBY, EKSJO)), null, TODAY)))
        .containsExactly(new InsatsRevised(I, "SE", runs, TODAY));
  }

  @Test
  void what_is_set_and_booked_is_recorded_as_it_was_said() {
    assertThat(decide(RUNS, new SetPlaces(I, 2024, 20)))
        .containsExactly(new PlacesSet(I, 2024, 20));
    assertThat(decide(RUNS, new SetBudget(I, 2024, 20)))
        .containsExactly(new BudgetSet(I, 2024, 20));
    assertThat(decide(RUNS, new BookCost(I, CostKind.PERSONAL, -20, TODAY)))
        .containsExactly(new CostBooked(I, CostKind.PERSONAL, -20, TODAY));
  }

  @Test
  void heads_are_counted_over_days_in_order_and_where_the_insats_was_on_one_of_them() {
    Insats volume =
        new Insats.NotStarted()
            .evolve(
                new InsatsStarted(
                    I,
                    "Öppet",
                    new Forbund("F"),
                    InsatsKind.INDIVIDINRIKTAD,
                    Measure.VOLYM,
                    InsatsGiven.STARTED.kommuner(),
                    LocalDate.parse("2012-01-01")))
            .evolve(
                new InsatsRevised(
                    I,
                    "Öppet",
                    new TreeMap<>(Map.of(EKSJO, new Huvudman("0686"))),
                    LocalDate.parse("2024-03-01")));
    assertThat(decide(volume, heads(EKSJO, "2024-02-28", "2024-03-01", 1_000_000)))
        .singleElement()
        .isInstanceOf(HeadcountRecorded.class);
    assertThat(decide(volume, heads(ANEBY, "2024-02-28", "2024-03-01", 0))).hasSize(1);
    refused(
        volume, heads(EKSJO, "2024-02-28", "2024-02-29", 1), InsatsRule.HEADCOUNT_OUTSIDE_KOMMUNER);
    refused(volume, heads(EKSJO, "2024-03-02", "2024-03-01", 1), ENDS_BEFORE_IT_BEGINS);
    refused(
        volume,
        heads(EKSJO, "2024-03-01", "2024-03-01", 1_000_001),
        InsatsRule.HEADCOUNT_OUT_OF_RANGE);
  }

  @Test
  void a_threshold_out_of_range_is_pointed_at_where_it_was_said() {
    assertThat(refused(RUNS, new SetGoal(I, "to-work", 101, TODAY), InsatsRule.GOAL_OUT_OF_RANGE))
        .isEqualTo("thresholdPercent");
    assertThat(
            refused(
                RUNS,
                new SetGoal(I, "new", null, 0, GoalUnit.COUNT, TODAY),
                InsatsRule.GOAL_OUT_OF_RANGE))
        .isEqualTo("threshold");
    assertThat(
            refused(
                RUNS,
                new SetGoal(I, "to-work", 35, 35, GoalUnit.COUNT, TODAY),
                InsatsRule.GOAL_THRESHOLD_UNCLEAR))
        .isEqualTo("thresholdPercent");
    assertThat(
            refused(
                RUNS,
                new SetGoal(I, "to-work", null, null, GoalUnit.COUNT, TODAY),
                InsatsRule.GOAL_THRESHOLD_UNCLEAR))
        .isEqualTo("threshold");
  }

  @Test
  void a_kommun_that_is_none_of_the_insats_is_told_with_those_that_are() {
    Rejected refused =
        catchThrowableOfType(
            Rejected.class, () -> decide(RUNS, new SetStaffing(I, EKSJO, KIM, 50, TODAY, null)));

    assertThat(refused.values()).contains("0604 Aneby");
  }

  @Test
  void a_revision_is_not_moved_past_the_end() {
    Insats ended = REVISED.evolve(new InsatsEnded(I, TODAY));
    assertThat(decide(ended, correct(CorrectableField.INSATS_REVISED_ON, TODAY))).hasSize(1);
    refused(
        ended,
        correct(CorrectableField.INSATS_REVISED_ON, TODAY.plusDays(1)),
        InsatsRule.REVISION_AFTER_END);
  }

  @Test
  void the_same_is_started_for_the_one_that_has_the_name() {
    InsatsId other = new InsatsId(new UUID(3, 9));
    assertThat(start("F", Map.of()).as(other).insats()).isEqualTo(other);
    assertThat(start("F", Map.of()).as(other).as(I)).isEqualTo(start("F", Map.of()));
  }

  @Test
  void one_coachs_full_time_binds_no_other() {
    CoachId alex = new CoachId(new UUID(4, 2));
    Insats both = STAFFED.evolve(new StaffingSet(I, ANEBY, alex, 100, TODAY, null));
    Change more = new Change(CorrectableField.STAFFING_PERCENT, 100, null);

    assertThat(
            new CorrectInsats(I, more, 2L, "Fel")
                .decide(
                    both,
                    new InsatsSurroundings(
                        TODAY, List.of(new StaffingSet(I, ANEBY, KIM, 50, TODAY, null)))))
        .hasSize(1);
  }

  private static StartInsats start(String forbund, Map<Kommun, Huvudman> huvudman) {
    return new StartInsats(
        I,
        "SE",
        new Forbund(forbund),
        InsatsKind.INDIVIDINRIKTAD,
        Measure.PERSONER,
        new TreeSet<>(List.of(ANEBY)),
        new TreeMap<>(huvudman),
        TODAY);
  }

  private static ReviseInsats rename(String name, LocalDate on) {
    return new ReviseInsats(I, name, null, null, on);
  }

  private static InsatsRevised revised(String name, String on) {
    return new InsatsRevised(I, name, InsatsGiven.STARTED.kommuner(), LocalDate.parse(on));
  }

  private static SetStaffing staff(LocalDate from) {
    return new SetStaffing(I, ANEBY, KIM, 50, from, null);
  }

  private static RecordHeadcount heads(Kommun kommun, String from, String to, int count) {
    return new RecordHeadcount(
        I,
        kommun,
        LocalDate.parse(from),
        LocalDate.parse(to),
        new TreeMap<>(Map.of(Sex.KVINNA, count)));
  }

  private static CorrectInsats correct(CorrectableField field, Object to) {
    return new CorrectInsats(I, new Change(field, to, null), null, "Fel");
  }

  private static List<InsatsEvent> decide(Insats state, InsatsCommand command) {
    return command.decide(
        state,
        new InsatsSurroundings(
            TODAY, List.copyOf(state.entries().all(StaffingSet.class).values())));
  }

  /// @return the field that was pointed at
  private static String refused(Insats state, InsatsCommand command, Rule rule) {
    Rejected refused = catchThrowableOfType(Rejected.class, () -> decide(state, command));
    assertThat(refused.rule()).isEqualTo(rule);
    return String.valueOf(refused.field());
  }
}
