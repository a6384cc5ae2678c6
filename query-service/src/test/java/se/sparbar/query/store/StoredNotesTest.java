package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.figures.EventNote;
import se.sparbar.query.oracle.RandomHistories;

@NullMarked
class StoredNotesTest {
  @AutoClose private static final FreshFacts FRESH = FreshFacts.on(PostgresServer.shared());

  private final List<Recorded> log = RandomHistories.of(7);
  @AutoClose private final Connection connection = connection();
  private final StoredNotes notes = new StoredNotes(connection);

  private static Connection connection() {
    try {
      return FRESH.database.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void empty() throws SQLException {
    FRESH.empty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, NoteRows.MOST, NoteRows.MOST + 1, 100_000})
  void every_event_has_the_note_that_belongs_to_it_however_many_came_together(int together)
      throws SQLException {
    takeIn(together);

    Map<Long, EventNote> expected = new HashMap<>();
    log.forEach(recorded -> expected.put(recorded.position(), note(recorded)));
    assertThat(notes.at(expected.keySet())).isEqualTo(expected);
    assertThat(notes.at(Set.of(3L, 30L, 31L)))
        .isEqualTo(Map.of(3L, expected.get(3L), 30L, expected.get(30L), 31L, expected.get(31L)));
    assertThat(notes.at(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, NoteRows.MOST})
  void the_last_note_until_a_position_or_a_time_is_found(int together) throws SQLException {
    takeIn(together);

    for (Recorded recorded : log) {
      assertThat(notes.upTo(recorded.position())).isEqualTo(note(recorded));
      assertThat(notes.before(recorded.recordedAt())).isEqualTo(before(recorded.recordedAt()));
    }
    assertThat(notes.upTo(0)).isNull();
    assertThat(notes.upTo(Long.MAX_VALUE)).isEqualTo(note(log.getLast()));
    assertThat(notes.before(Instant.parse("2999-01-01T00:00:00Z"))).isEqualTo(note(log.getLast()));
  }

  @Test
  void the_digest_is_of_what_the_notes_say_and_not_of_how_they_lie() throws SQLException {
    Set<String> digests = new HashSet<>();
    for (int together : List.of(1, 7, 1_000)) {
      FRESH.empty();
      takeIn(together);
      digests.add(notes.digest(80));
    }
    assertThat(digests).hasSize(1).allMatch(digest -> digest.startsWith("80 "));

    seemToBeEachOther(first());
    assertThat(digests).doesNotContain(notes.digest(80));
  }

  private List<EventNote> first() throws SQLException {
    List<EventNote> first = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT told FROM notes WHERE first_position = 1")) {
      Tables.each(select, row -> first.addAll(NoteBytes.read(new ByteIn(row.getBytes(1)))));
    }
    return first;
  }

  /// The first of some events and the next of another type.
  private void seemToBeEachOther(List<EventNote> told) throws SQLException {
    EventNote one = told.getFirst();
    int place = 1;
    while (told.get(place).type().equals(one.type())) {
      place++;
    }
    EventNote other = told.get(place);
    told.set(0, new EventNote(1, one.recordedAt(), other.type(), one.cause()));
    told.set(place, new EventNote(other.position(), other.recordedAt(), one.type(), other.cause()));
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE notes SET told = ? WHERE first_position = 1")) {
      update.setBytes(1, NoteBytes.write(told));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void notes_lie_many_to_a_row() throws SQLException {
    takeIn(log.size());

    try (var rows = connection.prepareStatement("SELECT count(*) FROM notes").executeQuery()) {
      rows.next();
      assertThat(rows.getInt(1)).isLessThan(log.size() / 10);
    }
  }

  private void takeIn(int together) throws SQLException {
    Projection projection = new Projection(FRESH.database);
    for (int from = 0; from < log.size(); from += together) {
      projection.apply(log.subList(from, Math.min(log.size(), from + together)));
    }
  }

  private @Nullable EventNote before(Instant until) {
    return log.stream()
        .filter(recorded -> recorded.recordedAt().isBefore(until))
        .reduce((_, later) -> later)
        .map(StoredNotesTest::note)
        .orElse(null);
  }

  private static EventNote note(Recorded recorded) {
    return new EventNote(
        recorded.position(),
        recorded.recordedAt(),
        Catalogue.of(recorded.event()).type(),
        Cause.of(recorded));
  }
}
