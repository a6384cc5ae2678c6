package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;

/// Coach: who meets the participant from this day.
public record AssignCoach(EnrolmentId enrolment, CoachId coach, LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    return EventRules.decide(state, around, new CoachAssigned(enrolment, coach, on));
  }
}
