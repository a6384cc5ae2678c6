package se.sparbar.command.survey;

import se.sparbar.command.rule.Rule;

/// Rules that a command about a round of the survey can break.
public enum SurveyRule implements Rule {
  SURVEY_UNKNOWN(Kind.UNKNOWN),
  SURVEY_WITHOUT_COUNTS(Kind.INPUT),
  QUESTION_UNKNOWN(Kind.INPUT),
  COUNTS_NOT_SIX(Kind.INPUT),
  COUNT_NEGATIVE(Kind.INPUT),
  QUESTION_OVER_ANSWERED(Kind.INPUT),
  ANSWERED_OVER_INVITED(Kind.INPUT),
  COUNTED_BEFORE_SURVEY(Kind.CONFLICT);

  private final Kind kind;

  SurveyRule(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
