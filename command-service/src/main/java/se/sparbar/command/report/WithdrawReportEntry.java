package se.sparbar.command.report;

import java.util.List;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;
import se.sparbar.ids.ReportId;

/// En uppgift tas tillbaka, by its version; naming a withdrawal puts back what it took.
public record WithdrawReportEntry(ReportId report, long corrects, String reason)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(Entries<ReportEvent> state, AroundInsats around) {
    return ReportRules.HOLD.withdraw(
        state,
        around,
        corrects,
        reason,
        new ReportEntryWithdrawn(report, corrects, around.today(), reason));
  }
}
