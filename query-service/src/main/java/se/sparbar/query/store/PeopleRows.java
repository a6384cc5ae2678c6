package se.sparbar.query.store;

import java.util.function.Consumer;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;

/// The rows that one of those who fold people makes, gathered until they are worth sending.
final class PeopleRows {
  private final FactRuns cases;
  private final FactRuns steps;
  private final Consumer<RowBytes> sendDossiers;
  private final RowBytes dossiers = new RowBytes();
  private final ByteOut known = new ByteOut();

  /// @param dossiers sends rows of that table
  PeopleRows(FactCopy cases, FactCopy steps, Consumer<RowBytes> dossiers) {
    this.cases = new FactRuns(cases);
    this.steps = new FactRuns(steps);
    this.sendDossiers = dossiers;
  }

  /// Takes all of a person: what has been known of them, and what is kept to go on with.
  void person(Histories histories, Dossiers kept) {
    histories.forEach(this::history);
    kept.forEach(this::dossier);
  }

  private void history(Histories.Row row, HistoryOut history) {
    known.clear();
    history.write(known);
    (row.table() == FactTable.CASES ? cases : steps).add(row, known, history.starts());
  }

  private void dossier(Dossier dossier) {
    RowForm.dossier(dossiers, dossier);
    if (dossiers.size() > RebuiltRows.PIECE) {
      sendDossiers.accept(dossiers);
    }
  }

  /// All of them are on their way.
  void finish() {
    cases.finish();
    steps.finish();
    sendDossiers.accept(dossiers);
  }
}
