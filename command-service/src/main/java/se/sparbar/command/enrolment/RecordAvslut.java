package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ALREADY_ENDED;
import static se.sparbar.command.enrolment.EnrolmentRule.AVSLUT_NEEDS_TEXT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.command.enrolment.Enrolment.Ended;
import se.sparbar.command.enrolment.Enrolment.Open;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.ids.EnrolmentId;

/// Avslut: the participant leaves the insats.
public record RecordAvslut(
    EnrolmentId enrolment, LocalDate on, AvslutReason reason, @Nullable String reasonForMismatch)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return switch (state.standing()) {
      case Ended ended -> throw new Rejected(ALREADY_ENDED, ended.avslutOn());
      case Open open -> {
        Days.happened("on", on, around.today());
        storable("reason", reason);
        Text.optionalReason("reasonForMismatch", reasonForMismatch);
        List<EnrolmentEvent> events =
            Coherence.of(
                state, around, new AvslutRecorded(enrolment, on, reason, reasonForMismatch));
        Mismatch.needsReason(reason, Mismatch.atExit(open.life()), reasonForMismatch);
        yield events;
      }
    };
  }

  /// "Andra skäl" is told apart by a text about the person, and that may not stand in clear.
  static void storable(String field, AvslutReason reason) {
    if (reason.equals(AvslutReason.ANNAT_SKAL)) {
      throw new Rejected(AVSLUT_NEEDS_TEXT).at(field);
    }
  }
}
