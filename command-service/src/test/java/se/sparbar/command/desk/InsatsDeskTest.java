package se.sparbar.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.insats.CorrectInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.command.log.LogInMemory;
import se.sparbar.command.log.NamesInMemory;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.events.CorrectableField;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

@Timeout(60)
class InsatsDeskTest {
  private static final Instant NOON = Instant.parse("2024-06-01T10:00:00Z");
  private static final Kommun ANEBY = new Kommun("0604");
  private static final CoachId KIM = new CoachId(new UUID(4, 1));
  private static final CoachId ALEX = new CoachId(new UUID(4, 2));
  private static final LocalDate FIRST = LocalDate.parse("2023-01-01");

  private final Office office =
      new Office(new LogInMemory(NOON), new NamesInMemory(), InstantSource.fixed(NOON));
  private InsatsId one = new InsatsId(new UUID(3, 1));
  private InsatsId other = new InsatsId(new UUID(3, 2));

  @BeforeEach
  void start() {
    one = new InsatsId(start(one, "Den ena").id());
    other = new InsatsId(start(other, "Den andra").id());
    send(new SetStaffing(other, ANEBY, KIM, 50, FIRST, null));
  }

  /// Rule 12: before its turn the rättelse means nobody's bemanning, or somebody else's.
  @Test
  void a_rattelse_is_held_against_the_coach_whom_it_means_when_its_turn_comes() throws Exception {
    assertThat(whileItWaits(new SetStaffing(one, ANEBY, KIM, 50, FIRST, null)))
        .isEqualTo(Set.of(InsatsRule.STAFFING_OVER_FULL_TIME));
  }

  @Test
  void and_goes_through_where_it_is_within_full_time() throws Exception {
    assertThat(whileItWaits(new SetStaffing(one, ANEBY, ALEX, 50, FIRST, null))).isEmpty();
  }

  /// @return the rules that a rättelse to full time breaks, which came before another's bemanning
  private Set<Rule> whileItWaits(InsatsCommand bemanning) throws Exception {
    var full =
        new CorrectInsats(
            one, new Change(CorrectableField.STAFFING_PERCENT, 100, null), null, "Heltid");
    FutureTask<Set<Rule>> asking = new FutureTask<>(() -> broken(full));
    Thread asker = Thread.ofPlatform().daemon().unstarted(asking);
    try (Turn _ = office.turns().take(List.of(one.value()), List.of())) {
      asker.start();
      while (asker.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      send(bemanning);
    }
    return asking.get();
  }

  private Set<Rule> broken(InsatsCommand command) {
    try {
      send(command);
      return Set.of();
    } catch (Rejected rejected) {
      return Set.of(rejected.rule());
    }
  }

  private Receipt start(InsatsId id, String name) {
    return send(
        new StartInsats(
            id,
            name,
            new Forbund("Höglandet"),
            InsatsKind.INDIVIDINRIKTAD,
            Measure.PERSONER,
            new TreeSet<>(Set.of(ANEBY)),
            null,
            FIRST));
  }

  private Receipt send(InsatsCommand command) {
    return office.carryOut(command, new Order("coach", null, null, Map.of()));
  }
}
