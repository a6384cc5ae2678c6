package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;

/// Where a step belongs, and in which years it can be asked for.
@NullMarked
class StepTest {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
  private static final EnrolmentId E = new EnrolmentId(new UUID(3, 3));
  private static final Where WHERE =
      new Where(
          new ParticipantId(new UUID(2, 1)),
          Told.SE,
          Sex.KVINNA,
          AgeBand.AGE_18_24,
          new Kommun("0604"),
          new Huvudman("Aneby kommun"));

  private static final List<Step> STEPS =
      List.of(
          new Step.Meeting(
              E, 7, WHERE, MeetingKind.DELTAGARMOTE, Mode.PLATS, Collections.emptySortedSet(), DAY),
          new Step.Measurement(
              E, 7, WHERE, new InstrumentId(new UUID(9, 1)), 1, new TreeMap<>(), null, DAY),
          new Step.Referral(E, 7, WHERE, Referrer.FK, DAY, null, null, null, null, null),
          new Step.Late(E, 7, WHERE, "paused", DAY, new Lateness(DAY.plusDays(40), false)),
          new Step.FollowUp(E, WHERE, AvslutClass.ARBETE, DAY, new TreeMap<>(Map.of()), null));

  @Test
  void a_step_belongs_where_it_was_taken() {
    assertThat(STEPS)
        .allSatisfy(step -> {
          assertThat(step.participant()).isEqualTo(WHERE.participant());
          assertThat(step.insats()).isEqualTo(Told.SE);
          assertThat(step.sex()).isEqualTo(Sex.KVINNA);
          assertThat(step.ageBand()).isEqualTo(AgeBand.AGE_18_24);
          assertThat(step.kommunOn(DAY.plusYears(1))).isEqualTo(new Kommun("0604"));
          assertThat(step.huvudmanOn(DAY)).isEqualTo(new Huvudman("Aneby kommun"));
          assertThat(step.forbund()).isNull();
          assertThat(step.firstDay()).isEqualTo(DAY);
        });
  }

  @Test
  void steps_are_told_apart_by_kinds_whose_numbers_never_change() {
    assertThat(STEPS)
        .extracting(Fact::key)
        .containsExactly(
            new Fact.Key(E, 1, 7),
            new Fact.Key(E, 2, 7),
            new Fact.Key(E, 3, 7),
            new Fact.Key(E, 4, 7),
            new Fact.Key(E, 5, 0));
  }

  @Test
  void a_step_of_one_day_is_asked_for_in_its_year_and_a_follow_up_for_two_more() {
    assertThat(years(STEPS.get(0), 2030)).containsExactly(2023);
    assertThat(years(STEPS.get(1), 2030)).containsExactly(2023);
    assertThat(years(STEPS.get(3), 2030)).containsExactly(2023);
    assertThat(years(STEPS.get(4), 2030)).containsExactly(2023, 2024, 2025);
    assertThat(years(STEPS.get(4), 2024)).containsExactly(2023, 2024);
  }

  @Test
  void what_is_open_is_asked_for_in_every_year_until_that_of_the_log() {
    assertThat(years(STEPS.get(2), 2025)).containsExactly(2023, 2024, 2025);
  }

  @Test
  void a_remiss_that_led_to_a_start_is_over_then_whatever_else_was_recorded() {
    LocalDate started = DAY.plusDays(9);
    Step.Referral r =
        new Step.Referral(E, 7, WHERE, Referrer.FK, DAY, DAY, started, DAY.plusDays(3), null, null);

    assertThat(r.lastDay()).isEqualTo(started);
  }

  private static int[] years(Step step, int logYear) {
    return IntStream.rangeClosed(step.firstDay().getYear(), FactYears.last(step, logYear))
        .toArray();
  }
}
