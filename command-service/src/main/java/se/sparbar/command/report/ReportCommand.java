package se.sparbar.command.report;

import java.util.Optional;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ReportId;
import se.sparbar.ids.StreamId;

/// What can be done to a coach report.
public sealed interface ReportCommand extends EntryCommand<ReportEvent, AroundInsats>
    permits SubmitCoachReport, CorrectReport, WithdrawReportEntry {
  ReportId report();

  @Override
  default StreamId stream() {
    return report();
  }

  /// The insats that the stream is about.
  default Optional<InsatsId> about(Entries<ReportEvent> state) {
    return this instanceof SubmitCoachReport first
        ? Optional.of(first.insats())
        : state.all(CoachReportSubmitted.class).values().stream()
            .findFirst()
            .map(CoachReportSubmitted::insats);
  }
}
