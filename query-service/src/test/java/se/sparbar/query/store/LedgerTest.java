package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.DossiersInMemory;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.oracle.RandomHistories;

class LedgerTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10})
  void the_rows_are_the_same_however_few_dossiers_lie_at_hand(int atHand) {
    for (long seed = 1; seed <= 5; seed++) {
      List<Recorded> log = RandomHistories.of(seed);
      Told plain = new Told();
      YearStarts years = new YearStarts();
      try (Ledger ledger = new Ledger(years, plain, new DossiersInMemory())) {
        fold(log, years, ledger);
      }
      Told packed = new Told();
      YearStarts same = new YearStarts();
      try (Ledger ledger = Ledger.ofEverybody(same, packed, atHand)) {
        fold(log, same, ledger);
      }

      assertThat(packed.rows)
          .hasSizeGreaterThan(10)
          .containsExactlyInAnyOrderElementsOf(plain.rows);
    }
  }

  private static void fold(List<Recorded> log, YearStarts years, Ledger ledger) {
    for (Recorded recorded : log) {
      if (years.reaches(recorded)) {
        years.enter(recorded.recordedOn().getYear(), recorded.position());
      }
      ledger.evolve(recorded);
    }
    ledger.end();
  }

  private record Row(int year, Object value, long from, long until) {}

  /// What a ledger tells that began with nothing.
  private static final class Told implements Rows {
    private final List<Row> rows = new ArrayList<>();

    @Override
    public void fact(int year, Fact value, long from, long until) {
      rows.add(new Row(year, value, from, until));
    }

    @Override
    public void factEnds(int year, Fact value, long until) {
      throw new IllegalStateException("nothing was stored");
    }

    @Override
    public void insats(InsatsFacts value, long from, long until) {}

    @Override
    public void insatsEnds(InsatsId insats, long until) {}

    @Override
    public void entry(Entry value, long from, long until) {}

    @Override
    public void entryEnds(String stream, long version, long until) {}

    @Override
    public void note(Recorded recorded) {}
  }
}
