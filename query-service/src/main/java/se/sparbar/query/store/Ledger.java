package se.sparbar.query.store;

import java.util.Collection;
import java.util.Map;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;

/// Folds a batch of events into the rows that it makes and ends.
final class Ledger {
  private final StoredRows rows;
  private final PeopleLedger people;
  private final AffairsLedger affairs;

  Ledger(YearStarts years, StoredRows rows) {
    this.rows = rows;
    this.people = new PeopleLedger(years, rows);
    this.affairs = new AffairsLedger(rows);
  }

  /// Goes on with what is stored of people, all of each person.
  void resume(Collection<Dossier> dossiers) {
    people.resume(dossiers);
  }

  void resume(String stream, Standing<DomainEvent> standing) {
    affairs.resume(stream, standing);
  }

  void evolve(Recorded recorded) {
    if (!people.evolve(recorded)) {
      affairs.evolve(recorded);
    }
    rows.note(recorded);
  }

  /// Ends the account: what is known still becomes rows too.
  void end() {
    people.end();
    affairs.close();
  }

  Dossiers dossiers() {
    return people.dossiers();
  }

  /// The streams about no person that it met.
  Map<String, Standing<DomainEvent>> affairs() {
    return affairs.streams();
  }
}
