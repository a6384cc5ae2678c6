package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.ids.EnrolmentId;

/// Ur kön, without a start.
public record LeaveQueue(EnrolmentId enrolment, NotStartedReason reason, LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return EventRules.decide(state, around, new QueueLeft(enrolment, reason, on));
  }
}
