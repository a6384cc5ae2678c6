package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.ids.EnrolmentId;

/// I kö: accepted, and waiting for a place.
public record Queue(EnrolmentId enrolment, LocalDate on) implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    ReferralRules.open(Way.of(state.begun().life()).closed());
    return EventRules.decide(state, around, new Queued(enrolment, on));
  }
}
