package se.sparbar.command.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Answerer;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.EnrolmentId;

/// Whatever is asked in whatever order, what was accepted holds together. How many histories is
/// said by `-Dsparbar.lives`.
class RandomHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("sparbar.lives", 1_000);
  private static final int STEPS = 50;

  @Test
  void no_rule_is_got_round_by_order_and_every_command_has_its_day() {
    Set<Class<?>> accepted = new HashSet<>();
    for (long seed = 0; seed < HISTORIES; seed++) {
      accepted.addAll(new History(seed).lived());
    }

    assertThat(accepted).containsExactlyInAnyOrder(EnrolmentCommand.class.getPermittedSubclasses());
  }

  /// One person's three enrolments.
  private static final class History {
    private final long seed;
    private final RandomCommands commands;
    private final Map<EnrolmentId, List<EnrolmentEvent>> log = new HashMap<>();
    private final Map<EnrolmentId, Enrolment> states = new HashMap<>();

    History(long seed) {
      this.seed = seed;
      this.commands = new RandomCommands(new Random(seed));
    }

    /// @return the commands that were accepted
    Set<Class<?>> lived() {
      Set<Class<?>> accepted = new HashSet<>();
      for (int step = 0; step < STEPS; step++) {
        EnrolmentId id = commands.enrolment();
        EnrolmentCommand command = commands.next(id, state(id));
        if (carriedOut(command)) {
          accepted.add(command.getClass());
          holdsTogether(step, command);
        }
      }
      return accepted;
    }

    private boolean carriedOut(EnrolmentCommand command) {
      EnrolmentId id = command.enrolment();
      Enrolment state = state(id);
      try {
        for (EnrolmentEvent event : command.decide(state, around(id))) {
          state = state.evolve(event);
          log.computeIfAbsent(id, _ -> new ArrayList<>()).add(event);
        }
      } catch (Rejected refused) {
        assertThatThrownBy(() -> command.decide(state(id), around(id)))
            .as("refused again, for the same reason")
            .isInstanceOf(Rejected.class)
            .hasMessage(refused.getMessage());
        return false;
      }
      states.put(id, state);
      return true;
    }

    private void holdsTogether(int step, EnrolmentCommand command) {
      try {
        HoldsTogether.check(states.values());
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ", step " + step + ": " + command, e);
      }
      EnrolmentId id = command.enrolment();
      assertThat(Given.state(log.getOrDefault(id, List.of()))).isEqualTo(state(id));
    }

    private Enrolment state(EnrolmentId id) {
      return states.getOrDefault(id, new Enrolment.NotStarted());
    }

    private EnrolmentSurroundings around(EnrolmentId id) {
      List<Enrolment> others =
          states.entrySet().stream()
              .filter(other -> !other.getKey().equals(id))
              .map(Map.Entry::getValue)
              .toList();
      return new EnrolmentSurroundings(
          Given.TODAY,
          new Insats.NotStarted().evolve(Words.insatsStarted()),
          new Participant.Unknown().evolve(Words.registered()),
          others,
          MeasureProgressionTest.instruments(Answerer.DELTAGARE));
    }
  }
}
