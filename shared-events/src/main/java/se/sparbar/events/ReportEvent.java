package se.sparbar.events;

import java.time.LocalDate;
import java.util.SortedMap;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Kommun;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ReportId;
import se.sparbar.ids.StreamId;

/// Coachrapport: what the SE-coacher of a kommun answer for the delårs- or årsredovisning.
public sealed interface ReportEvent extends DomainEvent {
  ReportId report();

  @Override
  default StreamId stream() {
    return report();
  }

  /// Rapporten lämnas in, for the days from `from` to `to`; a later one in the same stream replaces
  /// the earlier.
  record CoachReportSubmitted(
      ReportId report,
      InsatsId insats,
      Kommun kommun,
      LocalDate from,
      LocalDate to,
      SortedMap<CoachQuestion, String> answers,
      LocalDate on)
      implements ReportEvent {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rättelse: one field of one earlier event, and why.
  record ReportCorrected(
      ReportId report, long corrects, Correction change, LocalDate on, String reason)
      implements ReportEvent, Rewriting {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }

  /// Rapporten tas tillbaka: the event at version `corrects` never happened; one that names a
  /// withdrawal restores what that took away.
  record ReportEntryWithdrawn(ReportId report, long corrects, LocalDate on, String reason)
      implements ReportEvent, Withdrawing {
    @Override
    public LocalDate occurredOn() {
      return on;
    }
  }
}
