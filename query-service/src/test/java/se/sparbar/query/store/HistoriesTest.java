package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Known;
import se.sparbar.query.facts.World;
import se.sparbar.query.oracle.RandomHistories;

class HistoriesTest {
  /// Keeps each version by itself, as it was told.
  private static final class Apart implements FactRows {
    private final Map<Histories.Row, List<Known>> rows = new HashMap<>();

    @Override
    public void fact(int year, Fact value, long from, long until) {
      Histories.Row row =
          new Histories.Row(FactTable.of(value), year, value.insats(), value.enrolment());
      rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(new Known(value, from, until));
    }

    @Override
    public void factEnds(int year, Fact value, long until) {
      throw new IllegalStateException("nothing was stored");
    }
  }

  private static void fold(List<Recorded> log, FactRows rows) {
    YearStarts years = new YearStarts();
    PeopleLedger ledger = new PeopleLedger(years, rows);
    for (Recorded recorded : log) {
      if (years.reaches(recorded)) {
        years.enter(recorded.recordedOn().getYear(), recorded.position());
      }
      ledger.evolve(recorded);
    }
    ledger.end();
  }

  static Map<Histories.Row, byte[]> histories(List<Recorded> log) {
    Histories histories = new Histories();
    fold(log, histories);
    Map<Histories.Row, byte[]> bytes = new HashMap<>();
    histories.forEach((row, history) -> bytes.put(row, history.toBytes()));
    return bytes;
  }

  static List<Known> versions(Histories.Row row, byte[] bytes, long after, long upTo) {
    List<Known> versions = new ArrayList<>();
    new HistoryIn(new ByteIn(bytes))
        .versions(
            row.table(),
            row.enrolment(),
            row.insats(),
            after,
            upTo,
            (fact, from, until) -> versions.add(new Known(fact, from, until)));
    return versions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_row_tells_every_version_and_where_it_was_known(long seed) {
    List<Recorded> log = RandomHistories.of(seed);
    Apart apart = new Apart();
    fold(log, apart);

    Map<Histories.Row, byte[]> rows = histories(log);

    assertThat(rows.keySet()).hasSizeGreaterThan(10).isEqualTo(apart.rows.keySet());
    Random random = new Random(seed);
    rows.forEach((row, bytes) -> {
      List<Known> expected = apart.rows.getOrDefault(row, List.of());
      assertThat(versions(row, bytes, 0, Long.MAX_VALUE))
          .containsExactlyInAnyOrderElementsOf(expected);
      long after = random.nextInt(log.size());
      long upTo = after + random.nextInt(log.size());
      assertThat(versions(row, bytes, after, upTo))
          .containsExactlyInAnyOrderElementsOf(
              expected.stream().filter(k -> k.from() <= upTo && k.until() > after).toList());
    });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void what_was_known_up_to_a_position_is_how_a_row_begins(long seed) {
    List<Recorded> log = RandomHistories.of(seed);
    int at = log.size() / 2;
    Map<Histories.Row, byte[]> before = histories(log.subList(0, at));

    Map<Histories.Row, byte[]> begins = new HashMap<>();
    histories(log)
        .forEach((row, bytes) -> {
          int end = new HistoryIn(new ByteIn(bytes)).end(at);
          if (end > 0) {
            begins.put(row, Arrays.copyOf(bytes, end));
          }
        });

    assertThat(begins.keySet()).hasSizeGreaterThan(5).isEqualTo(before.keySet());
    begins.forEach((row, bytes) -> assertThat(bytes).isEqualTo(before.get(row)));
  }

  private static final Case ANY = anyCase();

  static Case anyCase() {
    World world = new World();
    RandomHistories.of(1).forEach(world::evolve);
    return world.people().persons().stream()
        .flatMap(person -> person.cases().stream())
        .findFirst()
        .orElseThrow();
  }

  private static HistoryOut only(Histories histories) {
    List<HistoryOut> all = new ArrayList<>();
    histories.forEach((_, history) -> all.add(history));
    return all.size() == 1 ? all.getFirst() : new HistoryOut();
  }

  @Test
  void what_is_known_no_more_must_be_stored_unless_it_was_told_before() {
    Histories stored = new Histories();
    stored.factEnds(2022, ANY, 7);
    Histories told = new Histories();
    told.fact(2022, ANY, 5, Known.STILL);
    told.factEnds(2022, ANY, 7);

    assertThat(only(stored).goesOn()).isTrue();
    assertThat(only(told).goesOn()).isFalse();
  }

  @Test
  void what_is_taken_back_leaves_nothing() {
    Histories histories = new Histories();
    histories.fact(2022, ANY, 5, Known.STILL);
    histories.never(2022, ANY, 5);

    histories.forEach((row, _) -> assertThat(row).isNull());
    assertThat(only(histories).isEmpty()).isTrue();
  }

  @Test
  void what_follows_at_once_needs_no_end_between() {
    Histories ended = new Histories();
    ended.fact(2022, ANY, 5, 7);
    ended.fact(2022, ANY, 7, Known.STILL);
    Histories goingOn = new Histories();
    goingOn.fact(2022, ANY, 7, Known.STILL);
    goingOn.fact(2022, ANY, 5, Known.STILL);

    assertThat(only(ended).toBytes()).isEqualTo(only(goingOn).toBytes());
  }
}
