package se.sparbar.command.report;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Kommun;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ReportId;

/// Coachrapporten lämnas in: what the SE-coacher of a kommun answer, for a year or a half at most.
///
/// @param on the day on which it was handed in; today where it is not said
public record SubmitCoachReport(
    ReportId report,
    InsatsId insats,
    Kommun kommun,
    LocalDate from,
    LocalDate to,
    SortedMap<CoachQuestion, String> answers,
    @Nullable LocalDate on)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(Entries<ReportEvent> state, AroundInsats around) {
    LocalDate day = on == null ? around.today() : on;
    return ReportRules.HOLD.record(
        state, around, new CoachReportSubmitted(report, insats, kommun, from, to, answers, day));
  }
}
