package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;

/// The days on which something can happen in an enrolment.
///
/// @param afterwards efterstöd after the avslut
record Window(LocalDate startOn, @Nullable LocalDate avslutOn, List<Stay> afterwards) {

  static Window of(Standing standing) {
    return new Window(
        standing.life().start().on(),
        standing.avslutOn(),
        standing.life().efterstod().values().stream()
            .filter(support -> support.phase() == EfterstodPhase.EFTER_AVSLUT)
            .map(support -> support.stay(null))
            .toList());
  }

  /// From start to avslut.
  void within(LocalDate on, Rule beforeStart, Rule afterAvslut) {
    if (on.isBefore(startOn)) {
      throw new Rejected(beforeStart, on, startOn);
    }
    if (avslutOn != null && on.isAfter(avslutOn)) {
      throw new Rejected(afterAvslut, on, avslutOn);
    }
  }

  /// From start to avslut, or while efterstöd goes on after it.
  void withinOrAfterwards(LocalDate on, Rule beforeStart, Rule afterAvslut) {
    if (afterwards.stream().noneMatch(stay -> stay.holds(on))) {
      within(on, beforeStart, afterAvslut);
    }
  }
}
