package se.sparbar.query.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.figures.Dimension;

/// Puts questions to the SQL in `oracle.sql` and the files that follow it, which know the figures'
/// definitions and the raw events, and none of the program.
public final class Oracle {
  /// What the oracle says of one figure: digests of the finest cells and of the asked breakdown,
  /// and what the whole says, where it has an opinion.
  public record Opinion(@Nullable String fine, @Nullable String coarse, @Nullable String says) {}

  private static final Opinion NOTHING = new Opinion(null, null, null);

  private static final List<String> FILES =
      List.of("oracle.sql", "steps.sql", "affairs.sql", "answers.sql");

  private final Connection connection;

  public Oracle(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET jit = off; SET synchronous_commit = off; SET work_mem = '64MB'");
      statement.execute("SET temp_buffers = '256MB'");
      statement.execute(text("tables.sql"));
    }
    connection.commit();
  }

  /// The opinions on all questions, by their numbers and the figures' ids.
  public Map<Integer, Map<String, Opinion>> ask(
      Map<Integer, List<Recorded>> histories, Collection<Asked> questions) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE raw_event, at_point, ask");
      for (Map.Entry<Integer, List<Recorded>> history : histories.entrySet()) {
        load(history.getKey(), history.getValue());
      }
      put(questions);
      for (String file : FILES) {
        for (String step : text(file).split("\n--\n", -1)) {
          statement.execute(step);
        }
      }
      Map<Integer, Map<String, Opinion>> opinions = opinions(statement);
      connection.commit();
      return opinions;
    }
  }

  public static Opinion none() {
    return NOTHING;
  }

  private static Map<Integer, Map<String, Opinion>> opinions(Statement statement)
      throws SQLException {
    Map<Integer, Map<String, Opinion>> opinions = new HashMap<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            SELECT q, figure, fine.digest, coarse.digest, said.says
            FROM fine FULL JOIN coarse USING (q, figure) FULL JOIN said USING (q, figure)\
            """)) {
      while (rows.next()) {
        opinions
            .computeIfAbsent(rows.getInt(1), _ -> new HashMap<>())
            .put(
                rows.getString(2),
                new Opinion(rows.getString(3), rows.getString(4), rows.getString(5)));
      }
    }
    return opinions;
  }

  private void load(int history, List<Recorded> events) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO raw_event VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)")) {
      for (Recorded event : events) {
        insert.setInt(1, history);
        insert.setLong(2, event.position());
        insert.setString(3, event.stream());
        insert.setLong(4, event.streamVersion());
        insert.setString(5, Catalogue.of(event.event()).type());
        insert.setObject(6, event.subject());
        insert.setString(7, new String(EventJson.write(event.event()), StandardCharsets.UTF_8));
        insert.setTimestamp(8, Timestamp.from(event.recordedAt()));
        insert.setBoolean(9, event.metadata().containsKey("afterAdoption"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void put(Collection<Asked> questions) throws SQLException {
    Map<List<Long>, Integer> points = new LinkedHashMap<>();
    try (PreparedStatement point =
            connection.prepareStatement("INSERT INTO at_point VALUES (?, ?, ?)");
        PreparedStatement ask =
            connection.prepareStatement("INSERT INTO ask VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (Asked asked : questions) {
        List<Long> key = List.of((long) asked.history(), asked.position());
        if (!points.containsKey(key)) {
          points.put(key, points.size());
          point.setInt(1, points.size() - 1);
          point.setInt(2, asked.history());
          point.setLong(3, asked.position());
          point.addBatch();
        }
        add(ask, asked, Objects.requireNonNull(points.get(key)));
      }
      point.executeBatch();
      ask.executeBatch();
    }
  }

  private void add(PreparedStatement ask, Asked asked, int point) throws SQLException {
    var question = asked.question();
    ask.setInt(1, asked.number());
    ask.setInt(2, point);
    ask.setDate(3, Date.valueOf(question.from()));
    ask.setDate(4, Date.valueOf(question.to()));
    Object[] insatser = question.insatser().stream().map(InsatsId::value).toArray();
    ask.setArray(5, insatser.length == 0 ? null : connection.createArrayOf("uuid", insatser));
    Object[] kommuner = question.kommuner().stream().map(Kommun::code).toArray();
    ask.setArray(6, kommuner.length == 0 ? null : connection.createArrayOf("text", kommuner));
    Object[] dims = question.by().stream().map(Dimension::id).toArray();
    ask.setArray(7, connection.createArrayOf("text", dims));
    ask.addBatch();
  }

  private static String text(String file) {
    try (InputStream in = Objects.requireNonNull(Oracle.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
