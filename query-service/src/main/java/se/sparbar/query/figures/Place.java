package se.sparbar.query.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Placed;

/// All that a breakdown can ask of what is counted on a day.
record Place(
    @Nullable Sex sex,
    @Nullable Kommun kommun,
    @Nullable InsatsId insats,
    @Nullable AgeBand ageBand,
    @Nullable Huvudman huvudman) {

  static Place of(Placed what, LocalDate on) {
    return new Place(
        what.sex(), what.kommunOn(on), what.insats(), what.ageBand(), what.huvudmanOn(on));
  }
}
