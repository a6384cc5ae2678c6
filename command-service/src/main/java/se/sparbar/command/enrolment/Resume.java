package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.PAUSE_NOT_OPEN;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.ids.EnrolmentId;

/// Pausen slutar: the participant is back.
///
/// @param on the first day back
public record Resume(EnrolmentId enrolment, LocalDate on) implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Part.Rest open =
        state.standing().life().pauses().stream()
            .filter(pause -> pause.resumedOn() == null)
            .findFirst()
            .orElseThrow(() -> new Rejected(PAUSE_NOT_OPEN));
    return EventRules.decide(state, around, new Resumed(enrolment, open.version(), on));
  }
}
