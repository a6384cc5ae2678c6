package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_NOT_OPEN;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_STOPPED_AT_AVSLUT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.ids.EnrolmentId;

/// Efterstöd slutar.
///
/// @param started the version at which it began; may be left out where only one goes on
public record EndEfterstod(EnrolmentId enrolment, LocalDate on, @Nullable Long started)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Standing standing = state.standing();
    Support support =
        started == null ? goingOn(standing) : Supports.at(standing, "started", started);
    if (support.end() != null) {
      throw new Rejected(EFTERSTOD_NOT_OPEN).at("started");
    }
    checkLastDay("on", standing, support.phase(), on, around.today());
    return Coherence.of(state, around, new EfterstodEnded(enrolment, support.version(), on));
  }

  /// Efterstöd under inskrivning has stopped by itself at the avslut, so it comes second.
  private static Support goingOn(Standing standing) {
    List<Support> unended =
        Supports.of(standing).stream().filter(support -> support.end() == null).toList();
    List<Support> goingOn =
        unended.stream()
            .filter(support ->
                support.phase() == EfterstodPhase.EFTER_AVSLUT || standing.avslutOn() == null)
            .toList();
    List<Support> candidates = goingOn.isEmpty() ? unended : goingOn;
    if (candidates.isEmpty()) {
      throw new Rejected(EFTERSTOD_NOT_OPEN);
    }
    return Supports.only(candidates, "started");
  }

  static void checkLastDay(
      String field, Standing standing, EfterstodPhase phase, LocalDate on, LocalDate today) {
    Days.happened(field, on, today);
    @Nullable LocalDate avslutOn = standing.avslutOn();
    switch (phase) {
      case UNDER_INSKRIVNING -> {
        if (avslutOn != null && on.isAfter(avslutOn)) {
          throw new Rejected(EFTERSTOD_STOPPED_AT_AVSLUT, on, avslutOn).at(field);
        }
      }
      case EFTER_AVSLUT -> {}
    }
  }
}
