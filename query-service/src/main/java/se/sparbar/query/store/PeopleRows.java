package se.sparbar.query.store;

import java.util.function.Consumer;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Fact;

/// The rows that one of those who fold people makes, gathered until they are worth sending.
final class PeopleRows implements FactRows {
  private final FactRuns cases;
  private final FactRuns steps;
  private final Consumer<RowBytes> sendDossiers;
  private final RowBytes dossiers = new RowBytes();

  /// @param dossiers sends rows of that table
  PeopleRows(FactCopy cases, FactCopy steps, Consumer<RowBytes> dossiers) {
    this.cases = new FactRuns(cases);
    this.steps = new FactRuns(steps);
    this.sendDossiers = dossiers;
  }

  @Override
  public void fact(int year, Fact value, long from, long until) {
    (value instanceof Case ? cases : steps).add(year, value, from, until);
  }

  @Override
  public void factEnds(int year, Fact value, long until) {
    throw new IllegalStateException("nothing is stored when a rebuild begins");
  }

  void dossier(Dossier dossier) {
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
