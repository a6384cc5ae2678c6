package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.ids.EnrolmentId;

/// Remissen dras tillbaka, before or after it was accepted; from the queue there is a way of its
/// own.
public record WithdrawReferral(EnrolmentId enrolment, NotStartedReason reason, LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return EventRules.decide(state, around, new ReferralWithdrawn(enrolment, reason, on));
  }
}
