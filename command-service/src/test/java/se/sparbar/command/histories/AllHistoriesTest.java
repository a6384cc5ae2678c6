package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sparbar.command.desk.Office;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.desk.Stale;
import se.sparbar.command.http.Resource;
import se.sparbar.command.http.Resources;
import se.sparbar.command.log.LogInMemory;
import se.sparbar.command.log.NamesInMemory;
import se.sparbar.command.rule.Rejected;
import se.sparbar.envelope.Stored;

/// Whatever is asked of the desks in whatever order, and however often it is asked again, what was
/// recorded keeps the rules. How many histories is said by `-Dsparbar.lives`.
class AllHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("sparbar.lives", 1_000);
  private static final int STEPS = 50;
  private static final Instant NOON = Instant.parse("2024-06-01T10:00:00Z");

  private final LogInMemory log = new LogInMemory(NOON);
  private final NamesInMemory names = new NamesInMemory();
  private final Office office = new Office(log, names, InstantSource.fixed(NOON));

  private final Set<Class<?>> sent = new HashSet<>();
  private final Set<Class<?>> accepted = new HashSet<>();

  @ParameterizedTest
  @EnumSource
  void no_rule_is_got_round_by_order_or_retry_and_every_command_has_its_day(Focus focus) {
    for (long seed = 0; seed < HISTORIES; seed++) {
      try {
        history(focus, seed);
      } catch (AssertionError e) {
        throw new AssertionError(focus + ", seed " + seed + ": " + told(), e);
      }
    }
    assertThat(sent).containsAll(focus.commands().toList());
    assertThat(accepted).containsAll(focus.commands().toList());
  }

  @Test
  void no_stream_is_left_out() {
    assertThat(Arrays.stream(Focus.values()).flatMap(focus -> focus.families().stream()))
        .hasSameElementsAs(
            Resources.ALL.stream().<Class<?>>map(Resource::commands).distinct().toList());
  }

  private void history(Focus focus, long seed) {
    log.forget();
    names.forget();
    office.moved();
    Random random = new Random(seed);
    Dice dice = new Dice(random);
    focus.beginning(dice).forEach(command -> send(command, dice));
    for (int step = 0; step < STEPS; step++) {
      send(focus.next(dice, random, office), dice);
    }
    Rules.hold(log.after(0, Integer.MAX_VALUE).stream().map(Stored::decode).toList(), office);
  }

  private void send(Object command, Dice dice) {
    sent.add(command.getClass());
    long before = log.head();
    Order order =
        new Order(
            "coach", new Order.Idempotency("key-" + before, command.toString()), null, Map.of());
    try {
      if (dice.oneIn(20)) {
        assertThatThrownBy(() -> office.carryOut(command, seenLongAgo()))
            .isInstanceOfAny(Stale.class, Rejected.class);
        assertThat(log.head()).isEqualTo(before);
      }
      Receipt receipt = office.carryOut(command, order);
      accepted.add(command.getClass());
      recorded(receipt, before);
      if (dice.oneIn(5)) {
        assertThat(office.carryOut(command, order)).as("a retry").isEqualTo(receipt);
        assertThat(log.head()).isEqualTo(receipt.position());
      }
    } catch (Rejected refused) {
      assertThat(log.head()).as("nothing of what was refused").isEqualTo(before);
      assertThatThrownBy(() -> office.carryOut(command, order)).hasMessage(refused.getMessage());
    }
  }

  /// By somebody who knows the stream as no stream ever was.
  private static Order seenLongAgo() {
    return new Order("coach", null, 99L, Map.of());
  }

  private void recorded(Receipt receipt, long before) {
    List<Stored> fresh = log.after(before, Integer.MAX_VALUE);
    assertThat(fresh).isNotEmpty();
    assertThat(receipt.position()).isEqualTo(fresh.getLast().position());
    assertThat(receipt.version()).isEqualTo(fresh.getLast().streamVersion());
    assertThat(fresh).extracting(Stored::stream).allMatch(s -> s.endsWith(receipt.id().toString()));
  }

  private String told() {
    StringBuilder told = new StringBuilder();
    for (Stored row : log.after(0, Integer.MAX_VALUE)) {
      told.append('\n').append(row.streamVersion()).append(' ').append(row.decode().event());
    }
    return told.toString();
  }
}
