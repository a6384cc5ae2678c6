package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.embedded.Access;

class AppendOnlyTest {
  private static final String UPDATE = "UPDATE event SET actor = 'x'";
  private static final String DELETE = "DELETE FROM event";
  private static final String TRUNCATE = "TRUNCATE event";
  private static final String NEVER = "UPDATE event SET actor = 'x' WHERE false";

  private static final LogDatabase database = new LogDatabase();

  @BeforeAll
  static void fill() {
    database.log().append(Batches.next(Batches.enrolment(), 0, 3));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {UPDATE, DELETE, TRUNCATE, NEVER})
  void the_service_may_only_append(String change) {
    assertRefused(database.databases().log(), change, "permission denied");
  }

  @ParameterizedTest
  @ValueSource(strings = {UPDATE, DELETE, TRUNCATE, NEVER})
  void the_owner_may_only_append(String change) {
    assertRefused(database.databases().logOwner(), change, "append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {UPDATE, DELETE, TRUNCATE, "SET session_replication_role = replica; " + DELETE})
  void even_the_superuser_is_stopped_while_the_triggers_stand(String change) {
    assertRefused(database.databases().logAdmin(), change, "append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        UPDATE,
        DELETE,
        TRUNCATE,
        "INSERT INTO event SELECT * FROM event",
        "SELECT * FROM command",
        "SELECT * FROM name"
      })
  void the_reader_may_only_read_events(String change) {
    assertRefused(database.databases().logReader(), change, "permission denied");
  }

  @Test
  void a_row_that_leaves_a_gap_is_refused() {
    String copy =
        "INSERT INTO event SELECT 9, gen_random_uuid(), 'x-1', 1, type, version, huvudman, subject,"
            + " occurred_on, recorded_at, actor, command_id, payload, metadata, hash FROM event"
            + " WHERE position = 1";
    assertRefused(database.databases().log(), copy, "gap");
  }

  private static void assertRefused(Access as, String sql, String why) {
    assertThatThrownBy(() -> LogDatabase.execute(as, sql)).hasMessageContaining(why);
  }
}
