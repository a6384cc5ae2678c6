package se.sparbar.command.survey;

import java.util.Optional;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;
import se.sparbar.ids.SurveyId;

/// What can be done to a round of the survey.
public sealed interface SurveyCommand extends EntryCommand<SurveyEvent, AroundInsats>
    permits OpenSurvey, CountSurvey, CorrectSurvey, WithdrawSurveyEntry {
  SurveyId survey();

  @Override
  default StreamId stream() {
    return survey();
  }

  /// The insats that the stream is about.
  default Optional<InsatsId> about(Entries<SurveyEvent> state) {
    return this instanceof OpenSurvey first
        ? Optional.of(first.insats())
        : state.all(SurveyOpened.class).values().stream().findFirst().map(SurveyOpened::insats);
  }
}
