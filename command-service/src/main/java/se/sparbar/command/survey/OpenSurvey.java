package se.sparbar.command.survey;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.SurveyId;

/// Enkätomgången öppnas, or is planned for the coming year.
public record OpenSurvey(
    SurveyId survey, InsatsId insats, String name, LocalDate from, LocalDate to)
    implements SurveyCommand {

  @Override
  public List<SurveyEvent> decide(Entries<SurveyEvent> state, AroundInsats around) {
    return SurveyRules.HOLD.record(state, around, new SurveyOpened(survey, insats, name, from, to));
  }
}
