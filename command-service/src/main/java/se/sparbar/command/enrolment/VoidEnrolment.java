package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ALREADY_VOIDED;

import java.util.List;
import se.sparbar.command.enrolment.Enrolment.Begun;
import se.sparbar.command.enrolment.Enrolment.NotStarted;
import se.sparbar.command.enrolment.Enrolment.Voided;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.ids.EnrolmentId;

/// Felregistrering: the enrolment never happened and is in no figure from now on. Figures as of
/// earlier still hold it.
public record VoidEnrolment(EnrolmentId enrolment, String reason) implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return switch (state) {
      case Voided voided -> throw new Rejected(ALREADY_VOIDED, voided.on());
      case NotStarted _, Begun _ -> {
        state.begun();
        Text.reason("reason", reason);
        yield List.of(new EnrolmentVoided(enrolment, around.today(), reason));
      }
    };
  }
}
