package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.ids.EnrolmentId;

/// Möte with the participant.
///
/// @param parties who took part beside the participant and the coach; may be left out where nobody
///   did
public record HoldMeeting(
    EnrolmentId enrolment,
    MeetingKind kind,
    Mode mode,
    @Nullable SortedSet<Party> parties,
    LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    SortedSet<Party> others = parties == null ? new TreeSet<>() : parties;
    return EventRules.decide(state, around, new MeetingHeld(enrolment, kind, mode, others, on));
  }
}
