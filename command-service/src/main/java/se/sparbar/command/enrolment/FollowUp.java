package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.ids.EnrolmentId;

/// Uppföljning 6, 12 or 24 months after avslut.
///
/// @param income may be left out where nobody was reached
public record FollowUp(
    EnrolmentId enrolment,
    int months,
    FollowUpOutcome outcome,
    @Nullable SortedSet<IncomeSource> income,
    @Nullable Occupation occupation,
    LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    SortedSet<IncomeSource> sources = income == null ? new TreeSet<>() : income;
    return EventRules.decide(
        state, around, new FollowedUp(enrolment, months, outcome, sources, occupation, on));
  }
}
