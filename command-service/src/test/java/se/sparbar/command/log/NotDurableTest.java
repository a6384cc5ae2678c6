package se.sparbar.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.sparbar.command.log.Batches.fresh;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.embedded.PostgresServer;

/// The log writes to no database that may lose what it acknowledged.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NotDurableTest {
  private static final String SYNCHRONOUS_COMMIT =
      "DO $$ BEGIN EXECUTE format('ALTER DATABASE %%I SET synchronous_commit = %s',"
          + " current_database()); END $$";

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
  void a_database_that_may_lose_commits_is_refused_in_swedish(String off)
      throws IOException, SQLException {
    try (var server = PostgresServer.startCareless(off);
        var database = new LogDatabase(server.databases())) {
      assertThatExceptionOfType(NotDurable.class)
          .isThrownBy(database::log)
          .withMessageContaining("Databasen kan förlora det den har kvitterat")
          .withMessageContaining("inställningen " + off);
      assertThat(database.query("SELECT count(*) FROM event")).containsExactly("0");
    }
  }

  @Test
  void a_writer_whose_database_has_become_so_writes_no_more_until_it_is_durable_again() {
    try (var database = new LogDatabase()) {
      LogOnPostgres log = database.log(InstantSource.system(), Duration.ofMillis(300));
      log.append(fresh());

      database.tamper(SYNCHRONOUS_COMMIT.formatted("off"));
      database.endWriterSessions();
      while (log.state() != WriterState.REFUSED) {
        Thread.onSpinWait();
      }
      assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> log.append(fresh()));
      assertThat(log.head()).isEqualTo(1);

      database.tamper(SYNCHRONOUS_COMMIT.formatted("on"));
      while (log.state() != WriterState.LEADING) {
        Thread.onSpinWait();
      }
      assertThat(log.append(fresh()).firstPosition()).isEqualTo(2);
    }
  }
}
