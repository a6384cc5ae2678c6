package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.entry.Meant;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.ids.EnrolmentId;

/// Rättelse: one field of one earlier event, and why (rule 5). The event before stays as it was.
/// The reason also answers for a mismatch between avslut and exit assessment that it makes.
///
/// @param corrects the version of the event, or of an earlier correction of it; may be left out
///   where only one event has the field
public record CorrectEnrolment(
    EnrolmentId enrolment, Change change, @Nullable Long corrects, String reason)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Life life = state.begun().life();
    Text.reason("reason", reason);
    Meant<EnrolmentEvent> told = Meant.of(candidates(life), life.corrections(), corrects);
    Correction correction = correction(told, around);
    EnrolmentEvent rewritten = (EnrolmentEvent) correction.rewrite(told.event());
    try {
      EventRules.check(rewritten, state, around);
    } catch (Rejected e) {
      throw e.at("to");
    }
    return Coherence.of(
        state,
        around,
        new Corrected(enrolment, told.version(), correction, around.today(), reason));
  }

  /// The events that have the field; of the assessments and uppföljningar those that no later one
  /// has replaced.
  private NavigableMap<Long, ? extends EnrolmentEvent> candidates(Life life) {
    Class<?> event = change.field().event();
    if (!EnrolmentEvent.class.isAssignableFrom(event)) {
      return new TreeMap<>();
    }
    NavigableMap<Long, ? extends EnrolmentEvent> all =
        life.all(event.asSubclass(EnrolmentEvent.class));
    if (event == Assessed.class) {
      all.keySet().retainAll(life.assessments().stream().map(Answers::version).toList());
    }
    if (event == FollowedUp.class) {
      all.keySet().retainAll(life.followUps().keySet());
    }
    return all;
  }

  private Correction correction(Meant<EnrolmentEvent> told, EnrolmentSurroundings around) {
    @Nullable Object present = told.present(change);
    if (present instanceof Kommun from && change.to() instanceof Kommun to) {
      LocalDate on = told.event().occurredOn();
      Huvudman huvudman = Admission.huvudman(around, "to", to, on);
      return Correction.of(change.field(), from, to, huvudman);
    }
    return Correction.of(change.field(), present, change.to());
  }
}
