package se.sparbar.command.survey;

import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyEntryWithdrawn;
import se.sparbar.ids.SurveyId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawSurveyEntry(SurveyId survey, long corrects, String reason)
    implements SurveyCommand {

  @Override
  public List<SurveyEvent> decide(Entries<SurveyEvent> state, AroundInsats around) {
    return SurveyRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new SurveyEntryWithdrawn(survey, corrects, around.today(), reason));
  }
}
