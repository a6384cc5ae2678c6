package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.rule.Days;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.ids.EnrolmentId;

/// Byte av kommun within the insats: neither an exit nor a new start (rule 11). It may be recorded
/// late, between others or after the avslut, as long as the places follow one another.
public record Transfer(EnrolmentId enrolment, Kommun kommun, LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    Days.happened("on", on, around.today());
    Huvudman huvudman = Admission.huvudman(around, "kommun", kommun, on);
    return Coherence.of(state, around, new Transferred(enrolment, kommun, huvudman, on));
  }
}
