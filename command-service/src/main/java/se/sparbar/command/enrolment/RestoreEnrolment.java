package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENT_UNKNOWN;
import static se.sparbar.command.enrolment.EnrolmentRule.NOT_VOIDED;

import java.util.List;
import se.sparbar.command.enrolment.Enrolment.Begun;
import se.sparbar.command.enrolment.Enrolment.NotStarted;
import se.sparbar.command.enrolment.Enrolment.Voided;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.ids.EnrolmentId;

/// A voided void restores: the enrolment counts again, as it stood, unless another has taken its
/// place meanwhile.
public record RestoreEnrolment(EnrolmentId enrolment, String reason) implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return switch (state) {
      case NotStarted _ -> throw new Rejected(ENROLMENT_UNKNOWN);
      case Begun _ -> throw new Rejected(NOT_VOIDED);
      case Voided voided -> {
        Text.reason("reason", reason);
        yield Coherence.of(
            state,
            around,
            new EnrolmentRestored(enrolment, voided.version(), around.today(), reason));
      }
    };
  }
}
