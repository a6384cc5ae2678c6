package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.ids.EnrolmentId;

/// Praktik, arbetsträning, anställning or studier begin. One that is over already can be given with
/// its last day.
public record StartActivity(
    EnrolmentId enrolment, ActivityKind kind, LocalDate from, @Nullable LocalDate to)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    ActivityStarted started = new ActivityStarted(enrolment, kind, from);
    return to == null
        ? EventRules.decide(state, around, started)
        : EventRules.decide(
            state, around, started, new ActivityEnded(enrolment, state.version() + 1, to));
  }
}
