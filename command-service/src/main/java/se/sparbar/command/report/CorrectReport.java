package se.sparbar.command.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Change;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.ReportCorrected;
import se.sparbar.ids.ReportId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectReport(ReportId report, Change change, @Nullable Long corrects, String reason)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(Entries<ReportEvent> state, AroundInsats around) {
    return ReportRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new ReportCorrected(report, version, correction, around.today(), reason));
  }
}
