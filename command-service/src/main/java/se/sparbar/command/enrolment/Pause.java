package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.PauseReason;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.ids.EnrolmentId;

/// Paus: the enrolment rests. One that is over already can be given with the first day back.
public record Pause(
    EnrolmentId enrolment, PauseReason reason, LocalDate from, @Nullable LocalDate resumedOn)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    Paused paused = new Paused(enrolment, reason, from);
    return resumedOn == null
        ? EventRules.decide(state, around, paused)
        : EventRules.decide(
            state, around, paused, new Resumed(enrolment, state.version() + 1, resumedOn));
  }
}
