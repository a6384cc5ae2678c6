package se.sparbar.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
  void a_commit_is_durable(String setting) throws Exception {
    Access log = PostgresServer.shared().databases().log();
    assertThat(query(log, "SELECT current_setting('" + setting + "')")).containsExactly("on");
  }

  @Test
  void it_is_postgresql_18() throws Exception {
    Access log = PostgresServer.shared().databases().log();
    assertThat(query(log, "SHOW server_version").getFirst()).startsWith("18.");
  }

  @Test
  void fresh_databases_know_nothing_of_each_other() throws Exception {
    Databases one = PostgresServer.shared().freshDatabases();
    Databases other = PostgresServer.shared().freshDatabases();
    execute(one.facts(), "CREATE TABLE fact (a int)");
    execute(other.facts(), "CREATE TABLE fact (a int)");
    assertThat(query(other.facts(), "SELECT a FROM fact")).isEmpty();
  }

  @Test
  void the_log_belongs_to_its_owner_and_nobody_else_may_change_its_schema() {
    Databases databases = PostgresServer.shared().freshDatabases();
    for (Access access : List.of(databases.log(), databases.logReader())) {
      assertThatThrownBy(() -> execute(access, "CREATE TABLE event (a int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_role_does_what_the_migration_grants_it_and_no_more() throws Exception {
    Databases databases = PostgresServer.shared().freshDatabases();
    execute(databases.logOwner(), "CREATE TABLE event (a int)");
    assertThatThrownBy(() -> query(databases.logReader(), "SELECT a FROM event"))
        .hasMessageContaining("permission denied");
    execute(databases.logOwner(), "GRANT SELECT ON event TO sparbar_reader");
    assertThat(query(databases.logReader(), "SELECT a FROM event")).isEmpty();
    assertThatThrownBy(() -> execute(databases.logReader(), "INSERT INTO event VALUES (1)"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_parties_stay_out_of_each_others_databases() {
    Databases databases = PostgresServer.shared().freshDatabases();
    var factsRoleInLog = new Access(databases.log().url(), databases.facts().user(), "");
    var logRoleInFacts = new Access(databases.facts().url(), databases.log().user(), "");
    for (Access access : List.of(factsRoleInLog, logRoleInFacts)) {
      assertThatThrownBy(access::connect).hasMessageContaining("permission denied");
    }
  }

  @Test
  void data_stays_over_a_restart(@TempDir Path home) throws Exception {
    try (var server = PostgresServer.start(home)) {
      execute(server.databases().facts(), "CREATE TABLE kept AS SELECT 'fact' AS a");
    }
    try (var server = PostgresServer.start(home)) {
      assertThat(query(server.databases().facts(), "SELECT a FROM kept")).containsExactly("fact");
    }
  }

  @Test
  void a_directory_in_use_is_refused(@TempDir Path home) throws Exception {
    try (var server = PostgresServer.start(home)) {
      assertThat(server.port()).isPositive();
      assertThatThrownBy(() -> PostgresServer.start(home)).isInstanceOf(DirectoryLock.InUse.class);
    }
  }

  @Test
  void after_a_crash_it_answers_at_the_same_address_with_what_was_committed() throws Exception {
    try (var server = PostgresServer.startTemporary()) {
      Access facts = server.databases().facts();
      execute(facts, "CREATE TABLE kept AS SELECT 'fact' AS a");
      server.crash();
      assertThatThrownBy(facts::connect).isInstanceOf(SQLException.class);
      server.comeBack();
      assertThat(query(facts, "SELECT a FROM kept")).containsExactly("fact");
    }
  }

  @Test
  void a_careless_one_is_careless() throws Exception {
    try (var server = PostgresServer.startCareless("fsync")) {
      assertThat(query(server.databases().log(), "SHOW fsync")).containsExactly("off");
      assertThat(query(server.databases().log(), "SHOW full_page_writes")).containsExactly("on");
    }
  }

  private static void execute(Access access, String sql) throws SQLException {
    try (Connection connection = access.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(Access access, String sql) throws SQLException {
    try (Connection connection = access.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
