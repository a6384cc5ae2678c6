package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.command.rule.Days;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.ids.EnrolmentId;

/// Efterstöd börjar: support once work or studies have begun. One that is over already can be given
/// with its last day.
public record StartEfterstod(
    EnrolmentId enrolment,
    EfterstodPhase phase,
    EfterstodRecipient recipient,
    LocalDate from,
    @Nullable LocalDate to)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    Days.happened("from", from, around.today());
    EfterstodStarted started = new EfterstodStarted(enrolment, phase, recipient, from);
    if (to == null) {
      return Coherence.of(state, around, started);
    }
    Days.inOrder("to", from, to);
    EndEfterstod.checkLastDay("to", state.standing(), phase, to, around.today());
    return Coherence.of(
        state, around, started, new EfterstodEnded(enrolment, state.version() + 1, to));
  }
}
