package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.ids.EnrolmentId;

/// Remissen beviljas: there will be a place.
public record AcceptReferral(EnrolmentId enrolment, LocalDate on) implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    ReferralRules.open(Way.of(state.begun().life()).declined());
    return EventRules.decide(state, around, new ReferralAccepted(enrolment, on));
  }
}
