package se.sparbar.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Sex;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.ParticipantId;

class RegisterParticipantTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final ParticipantId P = new ParticipantId(new UUID(2, 1));

  @Test
  void a_person_is_known_by_the_huvudmans_own_number() {
    assertThat(
            register("0604", "A-17", 1999, null)
                .decide(new Participant.Unknown(), ParticipantSurroundings.on(TODAY)))
        .containsExactly(
            new ParticipantRegistered(P, new Huvudman("0604"), "A-17", Sex.KVINNA, 1999, TODAY));
  }

  @Test
  void the_age_is_15_to_70_on_the_day_of_registration_or_unknown() {
    decides(register("0604", "A-17", 2009, null));
    assertRejected(register("0604", "A-17", 2010, null), ParticipantRule.AGE_OUT_OF_RANGE);
    decides(register("0604", "A-17", 1954, null));
    assertRejected(register("0604", "A-17", 1953, null), ParticipantRule.AGE_OUT_OF_RANGE);
    assertRejected(
        register("0604", "A-17", Integer.MIN_VALUE, null), ParticipantRule.AGE_OUT_OF_RANGE);
    decides(register("0604", "A-17", null, null));
  }

  @Test
  void one_taken_up_long_ago_is_judged_by_the_age_then() {
    decides(register("0604", "A-17", 1945, LocalDate.parse("2012-03-01")));
  }

  @Test
  void nobody_is_registered_in_the_future() {
    decides(register("0604", "A-17", 1999, TODAY));
    assertRejected(register("0604", "A-17", 1999, TODAY.plusDays(1)), CommonRule.IN_THE_FUTURE);
  }

  @Test
  void a_birth_year_out_of_range_is_met_with_the_range() {
    assertThatThrownBy(() ->
            register("0604", "A-17", 1953, null)
                .decide(new Participant.Unknown(), ParticipantSurroundings.on(TODAY)))
        .isInstanceOfSatisfying(
            Rejected.class,
            refused -> assertThat(refused.values()).containsExactly(1953, 2024, 1954, 2009));
  }

  @Test
  void a_huvudman_is_written_on_a_line_and_the_same_is_asked_for_the_one_who_has_the_number() {
    assertRejected(register("A\nB", "A-17", 1999, null), CommonRule.TEXT_UNREADABLE);
    ParticipantId other = new ParticipantId(new UUID(2, 9));
    assertThat(register("0604", "A-17", 1999, null).as(other).participant()).isEqualTo(other);
    assertThat(register("0604", "A-17", 1999, null).as(P))
        .isEqualTo(register("0604", "A-17", 1999, null));
  }

  @Test
  void a_personnummer_is_no_local_number() {
    for (String number : new String[] {"9001199802", "19900119-9802", "900179-9809"}) {
      assertRejected(register("0604", number, 1999, null), CommonRule.PERSONNUMMER);
    }
  }

  @Test
  void a_number_that_is_taken_is_refused_with_the_one_who_has_it() {
    Participant taken =
        new Participant.Unknown()
            .evolve(
                new ParticipantRegistered(P, new Huvudman("0604"), "A-17", Sex.MAN, null, TODAY));

    assertThatThrownBy(() ->
            register("0604", "A-17", 1999, null).decide(taken, ParticipantSurroundings.on(TODAY)))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.rule()).isEqualTo(ParticipantRule.PARTICIPANT_EXISTS);
              assertThat(rejected.values()).contains(P.value());
            });
  }

  @Test
  void a_huvudman_that_looks_like_a_kommun_is_one() {
    decides(register("Höglandets kommunalförbund", "A-17", 1999, null));
    assertRejected(register("0605", "A-17", 1999, null), CommonRule.KOMMUN_UNKNOWN);
  }

  private static void decides(RegisterParticipant command) {
    assertThat(command.decide(new Participant.Unknown(), ParticipantSurroundings.on(TODAY)))
        .hasSize(1);
  }

  private static void assertRejected(RegisterParticipant command, Rule rule) {
    assertThatThrownBy(
            () -> command.decide(new Participant.Unknown(), ParticipantSurroundings.on(TODAY)))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.rule()).isEqualTo(rule));
  }

  private static RegisterParticipant register(
      String huvudman, String number, @Nullable Integer birthYear, @Nullable LocalDate on) {
    return new RegisterParticipant(P, new Huvudman(huvudman), number, Sex.KVINNA, birthYear, on);
  }
}
