package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.sparbar.envelope.HashChain;
import se.sparbar.envelope.Stored;

class HashChainOfTheLogTest {
  private static final List<String> CHANGES =
      List.of(
          "actor = 'x'",
          "huvudman = NULL",
          "subject = NULL",
          "stream = 'x'",
          "stream_version = 7",
          "type = 'x'",
          "version = 2",
          "occurred_on = occurred_on + 1",
          "recorded_at = recorded_at + interval '1 microsecond'",
          "command_id = 'x'",
          "event_id = gen_random_uuid()",
          "metadata = convert_to('{\"a\":\"b\"}', 'UTF8')",
          "payload = payload || ' '::bytea");

  @Test
  void a_change_behind_the_triggers_breaks_the_chain_where_it_was_made() {
    try (var database = new LogDatabase()) {
      LogOnPostgres log = database.log();
      for (String _ : CHANGES) {
        log.append(Batches.fresh());
      }
      assertThat(broken(log)).isEmpty();
      database.tamper("ALTER TABLE event DISABLE TRIGGER ALL");
      for (int i = 0; i < CHANGES.size(); i++) {
        database.tamper("UPDATE event SET " + CHANGES.get(i) + " WHERE position = " + (i + 1));
        assertThat(broken(log)).as(CHANGES.get(i)).hasSize(i + 1).contains(i + 1L);
      }
    }
  }

  @Test
  void a_row_taken_away_behind_the_triggers_breaks_the_chain() {
    try (var database = new LogDatabase()) {
      LogOnPostgres log = database.log();
      log.append(Batches.next(Batches.enrolment(), 0, 3));
      database.tamper(
          "ALTER TABLE event DISABLE TRIGGER ALL; DELETE FROM event WHERE position = 2");
      assertThat(broken(log)).containsExactly(3L);
    }
  }

  /// The positions whose row does not fit the hash stored before it.
  private static List<Long> broken(EventLog log) {
    byte[][] previous = {HashChain.start()};
    return log.after(0, 100).stream()
        .filter(row -> {
          boolean holds = HashChain.holds(previous[0], row);
          previous[0] = row.hash();
          return !holds;
        })
        .map(Stored::position)
        .toList();
  }
}
