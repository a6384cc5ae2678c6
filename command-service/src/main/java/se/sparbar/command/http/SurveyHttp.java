package se.sparbar.command.http;

import static se.sparbar.command.survey.SurveyRule.SURVEY_UNKNOWN;

import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.command.survey.CorrectSurvey;
import se.sparbar.command.survey.CountSurvey;
import se.sparbar.command.survey.OpenSurvey;
import se.sparbar.command.survey.SurveyCommand;
import se.sparbar.command.survey.WithdrawSurveyEntry;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.SurveyId;

/// `/api/v1/survey-rounds`.
final class SurveyHttp {
  static final Resource<SurveyId, SurveyCommand> SURVEYS =
      Resource.of(
              "survey-rounds",
              SurveyCommand.class,
              new Subject<>("survey", SurveyId::new, SURVEY_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(OpenSurvey.class)
          .post("counts", CountSurvey.class)
          .post(
              "corrections",
              CorrectSurvey.class,
              new CorrectionBody<>(SurveyEvent.class, CorrectSurvey.class, CorrectSurvey::new))
          .post("withdrawals", WithdrawSurveyEntry.class);

  private SurveyHttp() {}
}
