package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.sparbar.codes.Kommun;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Case;

/// What is asked of a figure: which period, which part of the world, and broken down how.
///
/// @param insatser only these; all where empty
/// @param kommuner only what is counted in these; all where empty
public record Question(
    Period period, Set<InsatsId> insatser, Set<Kommun> kommuner, List<Dimension> by) {

  public static Question of(Period period) {
    return new Question(period, Set.of(), Set.of(), List.of());
  }

  public LocalDate from() {
    return period.from();
  }

  public LocalDate to() {
    return period.to();
  }

  /// Whether a case that is counted on a day belongs to the question.
  public boolean covers(Case c, LocalDate on) {
    return (insatser.isEmpty() || insatser.contains(c.insats()))
        && (kommuner.isEmpty() || kommuner.contains(c.kommunOn(on)));
  }
}
