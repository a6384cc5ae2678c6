package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ENROLMENT_EXISTS;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Inskrivning: the participant starts in the insats.
public record StartEnrolment(
    EnrolmentId enrolment,
    ParticipantId participant,
    InsatsId insats,
    Kommun kommun,
    LocalDate startOn)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Days.happened("startOn", startOn, around.today());
    Admission.start(around, "startOn", startOn);
    Huvudman huvudman = Admission.huvudman(around, "kommun", kommun, startOn);
    Admission.own(around, "kommun", huvudman);
    return switch (state) {
      case Enrolment.Begun _, Enrolment.Voided _ -> throw new Rejected(ENROLMENT_EXISTS);
      case Enrolment.NotStarted _ ->
          Coherence.of(
              state,
              around,
              new EnrolmentStarted(enrolment, participant, insats, kommun, huvudman, startOn));
    };
  }
}
