package se.sparbar.command.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Change;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCorrected;
import se.sparbar.ids.SurveyId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectSurvey(SurveyId survey, Change change, @Nullable Long corrects, String reason)
    implements SurveyCommand {

  @Override
  public List<SurveyEvent> decide(Entries<SurveyEvent> state, AroundInsats around) {
    return SurveyRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new SurveyCorrected(survey, version, correction, around.today(), reason));
  }
}
