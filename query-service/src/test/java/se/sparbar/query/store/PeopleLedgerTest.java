package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.oracle.RandomHistories;

class PeopleLedgerTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_rows_are_the_same_be_people_folded_together_or_one_after_the_other(long seed) {
    List<Recorded> log = RandomHistories.of(seed);
    YearStarts years = new YearStarts();
    Made together = new Made();
    PeopleLedger everybody = new PeopleLedger(years, together);
    Made apart = new Made();
    try (EventsByPerson people = new EventsByPerson()) {
      for (Recorded recorded : log) {
        if (years.reaches(recorded)) {
          years.enter(recorded.recordedOn().getYear(), recorded.position());
        }
        assertThat(everybody.evolve(recorded)).isEqualTo(people.add(recorded));
      }
      everybody.end();
      people.end();
      for (int part = 0; part < people.parts(); part++) {
        for (List<Recorded> person : people.part(part)) {
          PeopleLedger ledger = new PeopleLedger(years, apart);
          person.forEach(ledger::evolve);
          ledger.end();
        }
      }
    }

    assertThat(apart.rows)
        .hasSizeGreaterThan(50)
        .containsExactlyInAnyOrderElementsOf(together.rows);
  }

  private record Row(int year, Fact value, long from, long until) {}

  /// What a ledger makes that began with nothing.
  private static final class Made implements FactRows {
    private final List<Row> rows = new ArrayList<>();

    @Override
    public void fact(int year, Fact value, long from, long until) {
      rows.add(new Row(year, value, from, until));
    }

    @Override
    public void factEnds(int year, Fact value, long until) {
      throw new IllegalStateException("nothing was stored");
    }
  }
}
