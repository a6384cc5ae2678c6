package se.sparbar.command.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.rule.CommonRule.ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;
import static se.sparbar.command.survey.SurveyRule.ANSWERED_OVER_INVITED;
import static se.sparbar.command.survey.SurveyRule.COUNTED_BEFORE_SURVEY;
import static se.sparbar.command.survey.SurveyRule.COUNTS_NOT_SIX;
import static se.sparbar.command.survey.SurveyRule.COUNT_NEGATIVE;
import static se.sparbar.command.survey.SurveyRule.QUESTION_OVER_ANSWERED;
import static se.sparbar.command.survey.SurveyRule.QUESTION_UNKNOWN;
import static se.sparbar.command.survey.SurveyRule.SURVEY_UNKNOWN;
import static se.sparbar.command.survey.SurveyRule.SURVEY_WITHOUT_COUNTS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.InsatsGiven;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.CommonRule;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.SurveyId;

class SurveyTest {
  private static final SurveyId ID = new SurveyId(new UUID(1, 1));
  private static final LocalDate TODAY = InsatsGiven.TODAY;
  private static final LocalDate FROM = LocalDate.parse("2024-03-01");
  private static final SurveyOpened OPENED =
      new SurveyOpened(ID, InsatsGiven.ID, "Våren", FROM, FROM.plusDays(30));

  private static final GivenEntries<SurveyEvent, AroundInsats> NOTHING =
      new GivenEntries<>(List.of(), InsatsGiven.around());
  private static final GivenEntries<SurveyEvent, AroundInsats> ROUND = NOTHING.given(OPENED);

  @Test
  void a_round_is_opened_in_an_insats_that_exists() {
    NOTHING.when(open(FROM, FROM.plusDays(30))).then(OPENED);
    new GivenEntries<SurveyEvent, AroundInsats>(List.of(), InsatsGiven.aroundNone())
        .when(open(FROM, FROM))
        .rejected(InsatsRule.INSATS_UNKNOWN);
    NOTHING.when(open(FROM, FROM)).accepted();
    NOTHING.when(open(FROM, FROM.minusDays(1))).rejected(ENDS_BEFORE_IT_BEGINS);
  }

  @Test
  void a_round_is_planned_for_a_year_ahead_at_most() {
    NOTHING.when(open(TODAY, TODAY.plusYears(1))).accepted();
    NOTHING.when(open(TODAY, TODAY.plusYears(1).plusDays(1))).rejected(TOO_FAR_AHEAD);
    NOTHING.when(open(TODAY.plusYears(1).plusDays(1), TODAY.plusYears(2))).rejected(TOO_FAR_AHEAD);
  }

  @Test
  void answers_are_counted_when_there_can_be_any() {
    ROUND.when(count(10, 6, six(6))).then(new SurveyCounted(ID, 10, 6, one(six(6)), FROM));
    ROUND.when(new CountSurvey(ID, 10, 6, one(six(6)), TODAY)).accepted();
    ROUND
        .when(new CountSurvey(ID, 10, 6, one(six(6)), FROM.minusDays(1)))
        .rejected(COUNTED_BEFORE_SURVEY);
    ROUND.when(new CountSurvey(ID, 10, 6, one(six(6)), TODAY.plusDays(1))).rejected(IN_THE_FUTURE);
    NOTHING.when(count(10, 6, six(6))).rejected(SURVEY_UNKNOWN);
  }

  @Test
  void no_question_has_more_answers_than_the_round_and_no_round_more_than_invited() {
    ROUND.when(count(10, 10, six(10))).accepted();
    ROUND.when(count(10, 10, six(9))).accepted();
    ROUND.when(count(10, 10, six(11))).rejected(QUESTION_OVER_ANSWERED);
    ROUND.when(count(10, 11, six(11))).rejected(ANSWERED_OVER_INVITED);
    ROUND.when(count(0, 0, six(0))).accepted();
    ROUND.when(count(0, -1, six(0))).rejected(COUNT_NEGATIVE);
    ROUND
        .when(count(10, 10, List.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 2, 0, 0, 0)))
        .rejected(QUESTION_OVER_ANSWERED);
  }

  @Test
  void a_question_has_six_counts_of_which_none_is_negative() {
    ROUND.when(count(10, 10, Collections.nCopies(5, 1))).rejected(COUNTS_NOT_SIX);
    ROUND.when(count(10, 10, Collections.nCopies(7, 1))).rejected(COUNTS_NOT_SIX);
    ROUND.when(count(10, 10, List.of(2, -1, 0, 0, 0, 0))).rejected(COUNT_NEGATIVE);
    ROUND.when(new CountSurvey(ID, 1, 1, new TreeMap<>(), FROM)).rejected(SURVEY_WITHOUT_COUNTS);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8})
  void other_questions_there_are_not(int question) {
    ROUND
        .when(new CountSurvey(ID, 1, 1, new TreeMap<>(Map.of(question, six(1))), FROM))
        .rejected(QUESTION_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void the_questions_are_seven(int question) {
    ROUND.when(new CountSurvey(ID, 1, 1, new TreeMap<>(Map.of(question, six(1))), FROM)).accepted();
  }

  @Test
  void a_correction_is_held_against_the_same_rules() {
    GivenEntries<SurveyEvent, AroundInsats> counted = ROUND.after(count(10, 6, six(6)));
    counted.when(correct(CorrectableField.INVITED, 6)).accepted();
    counted.when(correct(CorrectableField.INVITED, 5)).rejected(ANSWERED_OVER_INVITED);
    counted.when(correct(CorrectableField.ANSWERED, 5)).rejected(QUESTION_OVER_ANSWERED);
    counted.when(correct(CorrectableField.COUNTS, one(six(7)))).rejected(QUESTION_OVER_ANSWERED);
    counted
        .when(correct(CorrectableField.SURVEY_FROM, FROM.plusDays(1)))
        .rejected(COUNTED_BEFORE_SURVEY);
    counted
        .when(correct(CorrectableField.SURVEY_TO, FROM.minusDays(1)))
        .rejected(ENDS_BEFORE_IT_BEGINS);
    counted
        .after(count(10, 7, six(7)))
        .when(correct(CorrectableField.INVITED, 9))
        .rejected(EntryRule.CORRECTION_AMBIGUOUS);
  }

  @Test
  void a_count_is_taken_back_and_put_back() {
    GivenEntries<SurveyEvent, AroundInsats> counted = ROUND.after(count(10, 6, six(6)));
    counted.when(new WithdrawSurveyEntry(ID, 1, "Fel")).rejected(EntryRule.BEGINNING_NEEDED);
    counted
        .after(new WithdrawSurveyEntry(ID, 2, "Fel"))
        .when(new WithdrawSurveyEntry(ID, 3, "Fel igen"))
        .accepted();
  }

  @Test
  void a_round_has_a_name_and_lies_in_no_distant_past() {
    NOTHING
        .when(new OpenSurvey(ID, InsatsGiven.ID, " ", FROM, FROM))
        .rejected(CommonRule.TEXT_MISSING);
    NOTHING.when(open(LocalDate.parse("1989-12-31"), FROM)).rejected(CommonRule.TOO_LONG_AGO);
    NOTHING.when(open(LocalDate.parse("1990-01-01"), FROM)).accepted();
  }

  @Test
  void a_number_less_than_nought_is_pointed_at() {
    assertThat(ROUND.when(count(0, -1, six(0))).rejected(COUNT_NEGATIVE).field())
        .isEqualTo("answered");
    assertThat(ROUND.when(count(-1, 0, six(0))).rejected(COUNT_NEGATIVE).field())
        .isEqualTo("invited");
  }

  @Test
  void its_stream_is_about_the_insats_in_which_it_was_opened() {
    assertThat(open(FROM, FROM).stream()).isEqualTo(ID);
    assertThat(open(FROM, FROM).about(NOTHING.state())).contains(InsatsGiven.ID);
    assertThat(count(1, 1, six(1)).about(ROUND.state())).contains(InsatsGiven.ID);
    assertThat(count(1, 1, six(1)).about(NOTHING.state())).isEmpty();
  }

  private static OpenSurvey open(LocalDate from, LocalDate to) {
    return new OpenSurvey(ID, InsatsGiven.ID, "Våren", from, to);
  }

  private static CountSurvey count(int invited, int answered, List<Integer> counts) {
    return new CountSurvey(ID, invited, answered, one(counts), FROM);
  }

  private static SortedMap<Integer, List<Integer>> one(List<Integer> counts) {
    return new TreeMap<>(Map.of(1, counts));
  }

  /// Six counts of that sum.
  private static List<Integer> six(int sum) {
    return List.of(sum, 0, 0, 0, 0, 0);
  }

  private static CorrectSurvey correct(CorrectableField field, Object to) {
    return new CorrectSurvey(ID, new Change(field, to, null), null, "Skrivfel");
  }
}
