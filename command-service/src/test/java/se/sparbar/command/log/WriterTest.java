package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.sparbar.command.log.Batches.fresh;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.sparbar.command.log.LogUnavailable.Reason;
import se.sparbar.envelope.HashChain;
import se.sparbar.envelope.Stored;

class WriterTest {
  private final LogDatabase database = new LogDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void it_goes_on_after_its_session_was_ended_and_nothing_is_lost_or_doubled() throws Exception {
    LogOnPostgres log = database.log();
    var acknowledged = new ConcurrentLinkedQueue<UUID>();
    var ending = new AtomicBoolean(true);
    List<Object> outcomes =
        AtOnce.run(
            9,
            i ->
                () -> {
                  if (i == 8) {
                    for (int n = 0; n < 10; n++) {
                      acknowledged.add(append(log));
                      database.endWriterSessions();
                    }
                    ending.set(false);
                  }
                  while (ending.get()) {
                    acknowledged.add(append(log));
                  }
                  return "done";
                });
    assertThat(outcomes).containsOnly("done");
    assertWhole(log, List.copyOf(acknowledged));
  }

  @Test
  void a_second_instance_stands_by_and_says_so() {
    LogOnPostgres first = database.log();
    first.append(fresh());
    LogOnPostgres second = database.log();
    assertThatExceptionOfType(LogUnavailable.class)
        .isThrownBy(() -> second.append(fresh()))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.STANDBY));
    assertThat(second.state()).isEqualTo(WriterState.STANDBY);
    assertThat(second.head()).isEqualTo(1);
  }

  @Test
  void the_second_takes_over_when_the_first_leaves() {
    LogOnPostgres first = database.log();
    first.append(fresh());
    LogOnPostgres second = database.log();
    first.close();
    assertThat(appendWhenLeading(second).firstPosition()).isEqualTo(2);
    assertThatThrownBy(() -> first.append(fresh())).isInstanceOf(LogUnavailable.class);
  }

  @Test
  void two_instances_that_take_the_lease_from_each_other_lose_and_double_nothing()
      throws Exception {
    List<LogOnPostgres> instances = List.of(database.log(), database.log());
    var acknowledged = new ConcurrentLinkedQueue<UUID>();
    var ending = new AtomicBoolean(true);
    List<Object> outcomes =
        AtOnce.run(
            9,
            i ->
                () -> {
                  LogOnPostgres log = instances.get(i % 2);
                  if (i == 8) {
                    for (int n = 0; n < 10; n++) {
                      long seen = log.head();
                      database.endWriterSessions();
                      while (log.head() < seen + 20) {
                        Thread.onSpinWait();
                      }
                    }
                    ending.set(false);
                  }
                  while (ending.get()) {
                    tryAppend(log, acknowledged);
                  }
                  return "done";
                });
    assertThat(outcomes).containsOnly("done");
    assertWhole(instances.getFirst(), List.copyOf(acknowledged));
  }

  @Test
  void a_caller_hears_when_the_database_does_not_answer_in_time() {
    LogOnPostgres log = database.log(InstantSource.system(), Duration.ofMillis(200));
    log.append(fresh());
    database.tamper(
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT 0', current_database());"
            + " END $$");
    database.endWriterSessions();
    assertThatExceptionOfType(LogUnavailable.class)
        .isThrownBy(() -> log.append(fresh()))
        .satisfies(refusal ->
            assertThat(refusal.reason()).isIn(Reason.DATABASE_AWAY, Reason.UNKNOWN_OUTCOME));
    database.tamper(
        "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT -1', current_database());"
            + " END $$");
    appendWhenLeading(log);
  }

  private static UUID append(LogOnPostgres log) {
    Batch batch = fresh();
    log.append(batch);
    return batch.events().getFirst().eventId();
  }

  /// Appends or is told that it was not appended; anything else ends the test.
  private static void tryAppend(LogOnPostgres log, ConcurrentLinkedQueue<UUID> acknowledged) {
    try {
      acknowledged.add(append(log));
    } catch (LogUnavailable e) {
      assertThat(e.reason()).isEqualTo(Reason.STANDBY);
      Thread.onSpinWait();
    }
  }

  private static Appended appendWhenLeading(LogOnPostgres log) {
    while (true) {
      try {
        return log.append(fresh());
      } catch (LogUnavailable e) {
        Thread.onSpinWait();
      }
    }
  }

  /// Gapless, chained, every acknowledged event there, and each once.
  private static void assertWhole(LogOnPostgres log, List<UUID> acknowledged) {
    List<Stored> rows = new ArrayList<>(new Pages(log, 0, 1000).stream().toList());
    byte[] previous = HashChain.start();
    Set<UUID> ids = new HashSet<>();
    for (Stored row : rows) {
      assertThat(row.position()).isEqualTo(ids.size() + 1);
      assertThat(HashChain.holds(previous, row)).isTrue();
      assertThat(ids.add(row.eventId())).isTrue();
      previous = row.hash();
    }
    assertThat(ids).containsAll(acknowledged);
    assertThat(acknowledged).isNotEmpty();
  }
}
