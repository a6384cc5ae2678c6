package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;

/// Rule 7, told a second way: whoever leaves for work or studies while the exit assessment says
/// otherwise has a reason for it, with whichever of the two came last.
final class ReasonsHold {
  private static final Set<IncomeSource> WAGES =
      Set.of(IncomeSource.LON_UTAN_STOD, IncomeSource.LON_MED_STOD);

  private final Stood stood = new Stood();

  static void check(List<Recorded> log) {
    ReasonsHold holds = new ReasonsHold();
    log.forEach(holds::next);
  }

  private void next(Recorded recorded) {
    switch (recorded.event()) {
      case AvslutRecorded e when e.reasonForMismatch() == null ->
          goTogether(e, last(recorded.stream(), Assessed.class));
      case Assessed e when e.reasonForMismatch() == null ->
          goTogether(last(recorded.stream(), AvslutRecorded.class), e);
      case DomainEvent _ -> {}
    }
    stood.evolve(recorded);
  }

  /// At exit a later assessment takes the place of the earlier.
  private <E> @Nullable E last(String stream, Class<E> kind) {
    return stood.of(stream, kind).stream()
        .filter(event ->
            !(event instanceof Assessed assessed) || assessed.point() == AssessmentPoint.AVSLUT)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private static void goTogether(@Nullable AvslutRecorded avslut, @Nullable Assessed assessed) {
    if (avslut != null && assessed != null && assessed.point() == AssessmentPoint.AVSLUT) {
      assertThat(contradicts(avslut.reason(), assessed))
          .as("rule 7: %s beside %s", avslut, assessed)
          .isFalse();
    }
  }

  private static boolean contradicts(AvslutReason reason, Assessed assessed) {
    Occupation does = assessed.occupation() == null ? Occupation.OKANT : assessed.occupation();
    boolean unknown = does.equals(Occupation.OKANT);
    boolean noWages =
        Collections.disjoint(assessed.income(), WAGES)
            && !assessed.income().contains(IncomeSource.OKAND);
    return switch (reason.avslutClass()) {
      case ARBETE -> unknown ? noWages : !does.equals(Occupation.ARBETAR);
      case STUDIER -> !unknown && !does.equals(Occupation.STUDERAR);
      case ARBETSSOKANDE, ANNAT -> false;
    };
  }
}
