package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.CORRECTION_AMBIGUOUS;
import static se.sparbar.command.enrolment.EnrolmentRule.CORRECTION_CHANGES_NOTHING;
import static se.sparbar.command.enrolment.EnrolmentRule.CORRECTION_FROM_DIFFERS;
import static se.sparbar.command.enrolment.EnrolmentRule.NOTHING_TO_CORRECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.Corrected;
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
    Map.Entry<Long, EnrolmentEvent> told = told(life);
    Correction correction = correction(told.getValue(), around);
    EnrolmentEvent rewritten = (EnrolmentEvent) correction.rewrite(told.getValue());
    try {
      Entries.check(rewritten, state, around);
    } catch (Rejected e) {
      throw e.at("to");
    }
    return Coherence.of(
        state, around, new Corrected(enrolment, told.getKey(), correction, around.today(), reason));
  }

  private Map.Entry<Long, EnrolmentEvent> told(Life life) {
    NavigableMap<Long, EnrolmentEvent> meant = new TreeMap<>(candidates(life));
    if (corrects != null) {
      meant.keySet().retainAll(List.of(life.corrections().getOrDefault(corrects, corrects)));
    }
    if (meant.isEmpty()) {
      throw new Rejected(NOTHING_TO_CORRECT).at(corrects == null ? "field" : "corrects");
    }
    if (meant.size() > 1) {
      String versions =
          meant.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
      throw new Rejected(CORRECTION_AMBIGUOUS, versions).at("corrects");
    }
    return meant.firstEntry();
  }

  /// The events that have the field; of the assessments those that no later one has replaced.
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
    return all;
  }

  private Correction correction(EnrolmentEvent told, EnrolmentSurroundings around) {
    CorrectableField field = change.field();
    @Nullable Object present = field.of(told);
    differs(present);
    if (present instanceof Kommun from && change.to() instanceof Kommun to) {
      LocalDate on = told.occurredOn();
      Huvudman huvudman = Admission.huvudman(around, "to", to, on);
      return Correction.of(field, from, to, huvudman);
    }
    return Correction.of(field, present, change.to());
  }

  private void differs(@Nullable Object present) {
    Object shown = present == null ? "–" : present;
    if (change.from() != null && !change.from().equals(present)) {
      throw new Rejected(CORRECTION_FROM_DIFFERS, shown).at("from");
    }
    if (change.to().equals(present)) {
      throw new Rejected(CORRECTION_CHANGES_NOTHING, shown).at("to");
    }
  }
}
