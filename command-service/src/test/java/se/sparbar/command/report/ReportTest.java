package se.sparbar.command.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.report.ReportRule.REPORT_BEFORE_PERIOD;
import static se.sparbar.command.report.ReportRule.REPORT_OUTSIDE_KOMMUNER;
import static se.sparbar.command.report.ReportRule.REPORT_PERIOD_TOO_LONG;
import static se.sparbar.command.report.ReportRule.REPORT_UNKNOWN;
import static se.sparbar.command.report.ReportRule.REPORT_WITHOUT_ANSWERS;
import static se.sparbar.command.rule.CommonRule.ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.PERSONNUMMER;
import static se.sparbar.command.rule.CommonRule.TEXT_TOO_LONG;
import static se.sparbar.command.rule.CommonRule.TOO_LONG_AGO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Kommun;
import se.sparbar.command.entry.EntryRule;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.InsatsGiven;
import se.sparbar.command.insats.InsatsRule;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.ReportId;

class ReportTest {
  private static final ReportId ID = new ReportId(new UUID(1, 1));
  private static final LocalDate TODAY = InsatsGiven.TODAY;
  private static final LocalDate FROM = LocalDate.parse("2023-01-01");
  private static final LocalDate TO = LocalDate.parse("2023-12-31");

  private static final GivenEntries<ReportEvent, AroundInsats> NOTHING =
      new GivenEntries<>(List.of(), InsatsGiven.around());
  private static final GivenEntries<ReportEvent, AroundInsats> SUBMITTED =
      NOTHING.after(submit(InsatsGiven.ANEBY, TO, "Två nya coacher", null));

  @Test
  void a_report_is_handed_in_today_unless_another_day_is_said() {
    NOTHING
        .when(submit(InsatsGiven.ANEBY, TO, "Två nya coacher", null))
        .then(
            new CoachReportSubmitted(
                ID,
                InsatsGiven.ID,
                InsatsGiven.ANEBY,
                FROM,
                TO,
                new TreeMap<>(Map.of(CoachQuestion.PERSONALFORANDRINGAR, "Två nya coacher")),
                TODAY));
    NOTHING.when(submit(InsatsGiven.ANEBY, TO, "Text", FROM)).accepted();
    NOTHING
        .when(submit(InsatsGiven.ANEBY, TO, "Text", FROM.minusDays(1)))
        .rejected(REPORT_BEFORE_PERIOD);
    NOTHING.when(submit(InsatsGiven.ANEBY, TO, "Text", TODAY.plusDays(1))).rejected(IN_THE_FUTURE);
  }

  @Test
  void it_is_about_a_year_at_most_and_a_kommun_of_the_insats() {
    NOTHING
        .when(submit(InsatsGiven.ANEBY, TO.plusDays(1), "Text", null))
        .rejected(REPORT_PERIOD_TOO_LONG);
    NOTHING
        .when(submit(InsatsGiven.ANEBY, FROM.minusDays(1), "Text", null))
        .rejected(ENDS_BEFORE_IT_BEGINS);
    NOTHING.when(submit(new Kommun("0686"), TO, "Text", null)).rejected(REPORT_OUTSIDE_KOMMUNER);
    new GivenEntries<ReportEvent, AroundInsats>(List.of(), InsatsGiven.aroundNone())
        .when(submit(InsatsGiven.ANEBY, TO, "Text", null))
        .rejected(InsatsRule.INSATS_UNKNOWN);
  }

  @Test
  void something_is_answered_within_4000_characters_and_without_a_person() {
    NOTHING.when(submit(InsatsGiven.ANEBY, TO, "a".repeat(4000), null)).accepted();
    NOTHING.when(submit(InsatsGiven.ANEBY, TO, "a".repeat(4001), null)).rejected(TEXT_TOO_LONG);
    NOTHING.when(submit(InsatsGiven.ANEBY, TO, "19900101-0017", null)).rejected(PERSONNUMMER);
    NOTHING
        .when(
            new SubmitCoachReport(
                ID, InsatsGiven.ID, InsatsGiven.ANEBY, FROM, TO, new TreeMap<>(), null))
        .rejected(REPORT_WITHOUT_ANSWERS);
  }

  @Test
  void it_is_corrected_by_the_same_rules_taken_back_and_put_back() {
    SUBMITTED
        .when(correct(CorrectableField.REPORT_TO, TO.plusDays(1)))
        .rejected(REPORT_PERIOD_TOO_LONG);
    SUBMITTED.when(correct(CorrectableField.REPORT_TO, LocalDate.parse("2023-06-30"))).accepted();
    SUBMITTED
        .when(correct(CorrectableField.REPORT_ANSWERS, new TreeMap<CoachQuestion, String>()))
        .rejected(REPORT_WITHOUT_ANSWERS);
    GivenEntries<ReportEvent, AroundInsats> gone =
        SUBMITTED.after(new WithdrawReportEntry(ID, 1, "Fel"));
    gone.when(correct(CorrectableField.REPORT_TO, FROM)).rejected(EntryRule.BEGINNING_WITHDRAWN);
    gone.after(new WithdrawReportEntry(ID, 2, "Rätt ändå"))
        .when(correct(CorrectableField.REPORT_TO, FROM))
        .accepted();
    NOTHING.when(new WithdrawReportEntry(ID, 1, "Fel")).rejected(REPORT_UNKNOWN);
  }

  @Test
  void it_is_about_a_time_that_can_be_remembered() {
    LocalDate dawn = LocalDate.parse("1989-12-31");
    NOTHING
        .when(
            new SubmitCoachReport(
                ID,
                InsatsGiven.ID,
                InsatsGiven.ANEBY,
                dawn,
                dawn,
                new TreeMap<>(Map.of(CoachQuestion.OVRIGT, "Text")),
                null))
        .rejected(TOO_LONG_AGO);
  }

  @Test
  void its_stream_is_about_the_insats_that_it_reports_of() {
    SubmitCoachReport submit = submit(InsatsGiven.ANEBY, TO, "Text", null);
    assertThat(submit.stream()).isEqualTo(ID);
    assertThat(submit.about(NOTHING.state())).contains(InsatsGiven.ID);
    WithdrawReportEntry withdraw = new WithdrawReportEntry(ID, 1, "Fel");
    assertThat(withdraw.about(SUBMITTED.state())).contains(InsatsGiven.ID);
    assertThat(withdraw.about(NOTHING.state())).isEmpty();
  }

  private static SubmitCoachReport submit(
      Kommun kommun, LocalDate to, String text, @Nullable LocalDate on) {
    return new SubmitCoachReport(
        ID,
        InsatsGiven.ID,
        kommun,
        FROM,
        to,
        new TreeMap<>(Map.of(CoachQuestion.PERSONALFORANDRINGAR, text)),
        on);
  }

  private static CorrectReport correct(CorrectableField field, Object to) {
    return new CorrectReport(ID, new Change(field, to, null), null, "Skrivfel");
  }
}
