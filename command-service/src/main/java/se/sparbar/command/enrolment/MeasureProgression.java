package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.sparbar.codes.Answerer;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InstrumentId;

/// Stegförflyttning: answers in one version of an instrument. A question may be left unanswered.
public record MeasureProgression(
    EnrolmentId enrolment,
    InstrumentId instrument,
    int instrumentVersion,
    Answerer answeredBy,
    SortedMap<String, Integer> answers,
    LocalDate on)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    state.standing();
    return EventRules.decide(
        state,
        around,
        new ProgressionMeasured(enrolment, instrument, instrumentVersion, answeredBy, answers, on));
  }
}
