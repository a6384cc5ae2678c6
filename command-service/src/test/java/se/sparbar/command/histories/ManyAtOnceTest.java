package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.sparbar.command.desk.Office;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Receipt;
import se.sparbar.command.desk.Stale;
import se.sparbar.command.log.LogDatabase;
import se.sparbar.command.log.LogOnPostgres;
import se.sparbar.command.log.NamesOnPostgres;
import se.sparbar.command.rule.Rejected;
import se.sparbar.envelope.Stored;

/// Several people at once ask things of the same few streams, on the real log, and some of them
/// twice: no rule is got round, and each request has one effect.
@Timeout(300)
class ManyAtOnceTest {
  private static final int PEOPLE = 8;
  private static final int REQUESTS = 60;
  private static final int WORLDS = 5;
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2024-06-01T10:00:00Z"));

  private record Answered(Order order, Receipt receipt) {}

  private final Map<String, Answered> answers = new ConcurrentHashMap<>();
  private final AtomicLong keys = new AtomicLong();

  @ParameterizedTest
  @EnumSource
  void no_rule_is_got_round_by_asking_at_once_or_twice(Focus focus) throws Exception {
    for (int world = 0; world < WORLDS; world++) {
      try (LogDatabase database = new LogDatabase()) {
        LogOnPostgres log = database.log(NOON);
        Office office =
            new Office(log, new NamesOnPostgres(database.pool(), UUID::randomUUID), NOON);
        answers.clear();
        live(focus, world, office);
        List<Stored> rows = log.after(0, Integer.MAX_VALUE);
        eachRequestHasOneEffect(rows);
        Rules.hold(rows.stream().map(Stored::decode).toList(), office);
      }
    }
  }

  private void live(Focus focus, int world, Office office) throws Exception {
    focus.beginning(new Dice(new Random(world))).forEach(command -> office.carryOut(command, by()));
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int person = 0; person < PEOPLE; person++) {
        Random random = new Random(1000L * world + person);
        all.add(people.submit(() -> ask(focus, random, office, people)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private Object ask(Focus focus, Random random, Office office, ExecutorService people)
      throws Exception {
    Dice dice = new Dice(random);
    for (int i = 0; i < REQUESTS; i++) {
      Object command = focus.next(dice, random, office);
      Order order = by();
      if (dice.oneIn(3)) {
        twice(() -> answer(command, order, office), people);
      } else {
        answer(command, order, office);
      }
    }
    return "done";
  }

  private static void twice(Callable<Optional<Receipt>> asking, ExecutorService people)
      throws Exception {
    Future<Optional<Receipt>> one = people.submit(asking);
    Future<Optional<Receipt>> other = people.submit(asking);
    if (one.get().isPresent() && other.get().isPresent()) {
      assertThat(one.get()).isEqualTo(other.get());
    }
  }

  private Optional<Receipt> answer(Object command, Order order, Office office) {
    try {
      Receipt receipt = office.carryOut(command, order);
      answers.put(order.actor(), new Answered(order, receipt));
      return Optional.of(receipt);
    } catch (Rejected | Stale _) {
      return Optional.empty();
    }
  }

  /// A sender of its own for each request, so that its events are known by who sent them.
  private Order by() {
    String key = "request-" + keys.incrementAndGet();
    return new Order(key, new Order.Idempotency(key, key), null, Map.of());
  }

  private void eachRequestHasOneEffect(List<Stored> rows) {
    Map<String, List<Stored>> effects = rows.stream().collect(Collectors.groupingBy(Stored::actor));
    effects
        .values()
        .forEach(
            events -> assertThat(events.stream().map(Stored::commandId).distinct()).hasSize(1));
    answers.forEach((sender, answered) ->
        assertThat(effects.getOrDefault(sender, List.of()))
            .last()
            .satisfies(row -> {
              assertThat(row.position()).isEqualTo(answered.receipt().position());
              assertThat(row.streamVersion()).isEqualTo(answered.receipt().version());
            }));
    assertThat(Set.copyOf(effects.keySet())).containsAll(answers.keySet());
  }
}
