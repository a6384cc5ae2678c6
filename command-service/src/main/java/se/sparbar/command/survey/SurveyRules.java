package se.sparbar.command.survey;

import static se.sparbar.command.survey.SurveyRule.ANSWERED_OVER_INVITED;
import static se.sparbar.command.survey.SurveyRule.COUNTED_BEFORE_SURVEY;
import static se.sparbar.command.survey.SurveyRule.COUNTS_NOT_SIX;
import static se.sparbar.command.survey.SurveyRule.COUNT_NEGATIVE;
import static se.sparbar.command.survey.SurveyRule.QUESTION_OVER_ANSWERED;
import static se.sparbar.command.survey.SurveyRule.QUESTION_UNKNOWN;
import static se.sparbar.command.survey.SurveyRule.SURVEY_UNKNOWN;
import static se.sparbar.command.survey.SurveyRule.SURVEY_WITHOUT_COUNTS;

import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCorrected;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyOpened;

/// What a round of the survey must be (rule 13).
final class SurveyRules implements EntryRules<SurveyEvent, AroundInsats> {
  static final SurveyRules HOLD = new SurveyRules();

  private static final int QUESTIONS = 7;
  private static final int STEPS = 6;

  private SurveyRules() {}

  @Override
  public Class<SurveyOpened> beginning() {
    return SurveyOpened.class;
  }

  @Override
  public Rule unknown() {
    return SURVEY_UNKNOWN;
  }

  @Override
  public void itself(SurveyEvent event, AroundInsats around) {
    switch (event) {
      case SurveyOpened e -> {
        around.known();
        Text.line("name", e.name());
        Days.planned("from", e.from(), around.today());
        Days.planned("to", e.to(), around.today());
        Days.inOrder("to", e.from(), e.to());
      }
      case SurveyCounted e -> {
        Days.happened("on", e.on(), around.today());
        answers(e);
      }
      case SurveyCorrected _, SurveyEntryWithdrawn _ -> {}
    }
  }

  private static void answers(SurveyCounted counted) {
    if (counted.answered() < 0 || counted.invited() < 0) {
      throw new Rejected(COUNT_NEGATIVE).at(counted.answered() < 0 ? "answered" : "invited");
    }
    if (counted.answered() > counted.invited()) {
      throw new Rejected(ANSWERED_OVER_INVITED, counted.answered(), counted.invited())
          .at("answered");
    }
    if (counted.counts().isEmpty()) {
      throw new Rejected(SURVEY_WITHOUT_COUNTS).at("counts");
    }
    counted.counts().forEach((question, steps) -> question(question, steps, counted.answered()));
  }

  private static void question(int question, List<Integer> steps, int answered) {
    if (question < 1 || question > QUESTIONS) {
      throw new Rejected(QUESTION_UNKNOWN, question, QUESTIONS).at("counts");
    }
    if (steps.size() != STEPS) {
      throw new Rejected(COUNTS_NOT_SIX, question, steps.size()).at("counts");
    }
    if (steps.stream().anyMatch(count -> count < 0)) {
      throw new Rejected(COUNT_NEGATIVE).at("counts");
    }
    long sum = steps.stream().mapToLong(Integer::longValue).sum();
    if (sum > answered) {
      throw new Rejected(QUESTION_OVER_ANSWERED, question, sum, answered).at("counts");
    }
  }

  @Override
  public void together(Entries<SurveyEvent> next, AroundInsats around) {
    next.all(SurveyOpened.class)
        .values()
        .forEach(opened ->
            next.all(SurveyCounted.class)
                .values()
                .forEach(counted -> {
                  if (counted.on().isBefore(opened.from())) {
                    throw new Rejected(COUNTED_BEFORE_SURVEY, counted.on(), opened.from()).at("on");
                  }
                }));
  }
}
