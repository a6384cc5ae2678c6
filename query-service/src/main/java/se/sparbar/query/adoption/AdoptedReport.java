package se.sparbar.query.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.Document;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.ids.AdoptionId;
import se.sparbar.query.report.ReportPeriod;

/// A report as it was adopted, and amended since.
///
/// @param versions in their order, from 1; at least one
public record AdoptedReport(
    AdoptionId id, Forbund forbund, LocalDate from, LocalDate to, List<Version> versions) {
  public AdoptedReport {
    versions = List.copyOf(versions);
  }

  /// One version of it.
  ///
  /// @param basis the position that everything in it was computed from
  /// @param decidedOn the day of the decision
  /// @param reason why it was amended; null for the first
  /// @param position of the event in the log
  public record Version(
      int version,
      long basis,
      LocalDate decidedOn,
      @Nullable String reason,
      long position,
      Instant recordedAt,
      String actor,
      List<Document> documents) {
    public Optional<Document> document(String name) {
      return documents.stream().filter(d -> d.name().equals(name)).findFirst();
    }
  }

  /// @param stream the events of an adopted report, in their order
  static AdoptedReport of(List<Stored> stream) {
    List<Recorded> events = stream.stream().map(Stored::decode).toList();
    ReportAdopted adopted = (ReportAdopted) events.getFirst().event();
    List<Version> versions = new ArrayList<>();
    events.forEach(event -> versions.add(version(event)));
    return new AdoptedReport(
        adopted.adoption(), adopted.forbund(), adopted.from(), adopted.to(), versions);
  }

  private static Version version(Recorded recorded) {
    AdoptionEvent event = (AdoptionEvent) recorded.event();
    return new Version(
        Math.toIntExact(recorded.streamVersion()),
        event.basis(),
        event.occurredOn(),
        event instanceof ReportAmended amended ? amended.reason() : null,
        recorded.position(),
        recorded.recordedAt(),
        recorded.actor(),
        event.documents());
  }

  public Version latest() {
    return versions.getLast();
  }

  public ReportPeriod period() {
    return new ReportPeriod(from.getYear(), to.getMonthValue() == 6);
  }
}
