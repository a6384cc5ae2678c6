package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.ids.EnrolmentId;

/// Remissen avslås.
public record DeclineReferral(EnrolmentId enrolment, NotStartedReason reason, LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return EventRules.decide(state, around, new ReferralDeclined(enrolment, reason, on));
  }
}
