package se.sparbar.command.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.ids.SurveyId;

/// Svaren räknas; a later count replaces the earlier.
///
/// @param counts per question (1 to 7) how many chose each of the six steps
public record CountSurvey(
    SurveyId survey,
    int invited,
    int answered,
    SortedMap<Integer, List<Integer>> counts,
    LocalDate on)
    implements SurveyCommand {

  @Override
  public List<SurveyEvent> decide(Entries<SurveyEvent> state, AroundInsats around) {
    return SurveyRules.HOLD.record(
        state, around, new SurveyCounted(survey, invited, answered, counts, on));
  }
}
