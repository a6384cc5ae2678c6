package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENT_EXISTS;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Referrer;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Remiss: somebody asks that the participant enters the insats. It begins the stream in which the
/// enrolment goes on, if there will be one.
public record ReceiveReferral(
    EnrolmentId enrolment,
    ParticipantId participant,
    InsatsId insats,
    Kommun kommun,
    Referrer referrer,
    LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Days.happened("on", on, around.today());
    Admission.referral(around, "on", on);
    Huvudman huvudman = Admission.huvudman(around, "kommun", kommun, on);
    return switch (state) {
      case Enrolment.Begun _, Enrolment.Voided _ -> throw new Rejected(ENROLMENT_EXISTS);
      case Enrolment.NotStarted _ ->
          EventRules.decide(
              state,
              around,
              new ReferralReceived(enrolment, participant, insats, kommun, huvudman, referrer, on));
    };
  }
}
