package se.sparbar.command.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.embedded.Access;

class DocumentsOnPostgresTest {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final LogDatabase database = new LogDatabase();

  private final Documents documents = new DocumentsOnPostgres(database.pool());

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void a_file_is_kept_once_under_its_digest_and_the_reader_finds_it() throws SQLException {
    assertThat(documents.keep("abc".getBytes(UTF_8), "text/plain")).isEqualTo(OF_ABC);
    assertThat(documents.keep("abc".getBytes(UTF_8), "text/plain")).isEqualTo(OF_ABC);

    try (Connection reader = database.databases().logReader().connect();
        Statement select = reader.createStatement();
        ResultSet row =
            select.executeQuery(
                "SELECT content FROM document WHERE encode(digest, 'hex') = '" + OF_ABC + "'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getBytes(1)).isEqualTo("abc".getBytes(UTF_8));
      assertThat(row.next()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE document SET content = 'x'",
        "DELETE FROM document",
        "TRUNCATE document",
        "SET session_replication_role = replica; DELETE FROM document"
      })
  void nobody_changes_or_removes_one(String change) {
    assertRefused(database.databases().logAdmin(), change, "append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE document SET content = 'x'",
        "INSERT INTO document VALUES (sha256('x'), 'text/plain', 'x')"
      })
  void the_reader_may_only_read(String change) {
    assertRefused(database.databases().logReader(), change, "permission denied");
  }

  @Test
  void a_file_that_is_not_what_it_is_called_is_refused() {
    assertRefused(
        database.databases().log(),
        "INSERT INTO document VALUES (sha256('x'), 'text/plain', 'y')",
        "content_is_what_it_is_called");
  }

  private static void assertRefused(Access as, String sql, String why) {
    assertThatThrownBy(() -> LogDatabase.execute(as, sql)).hasMessageContaining(why);
  }
}
