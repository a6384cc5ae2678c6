package se.sparbar.query.adoption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.ids.AdoptionId;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.log.Documents;
import se.sparbar.query.log.Log;
import se.sparbar.query.report.ReportPeriod;

/// Every report that was adopted. Which there are is a fact; what they say is read where they are
/// kept, and nothing of it is computed.
@Component
public class AdoptedReports {
  private static final Set<String> TYPES = Set.of("report-adopted");

  private final Facts facts;
  private final Positions positions;
  private final Log log;
  private final Documents documents;

  AdoptedReports(Facts facts, Positions positions, Log log, Documents documents) {
    this.facts = facts;
    this.positions = positions;
    this.log = log;
    this.documents = documents;
  }

  /// By period, the latest first, and förbund.
  public List<AdoptionId> ids() {
    return adopted().stream().map(ReportAdopted::adoption).toList();
  }

  /// Those of a period, by förbund.
  public List<AdoptedReport> of(ReportPeriod period) {
    return adopted().stream()
        .filter(e -> e.from().equals(period.period().from()) && e.to().equals(period.period().to()))
        .map(e -> read(e.adoption()))
        .toList();
  }

  private List<ReportAdopted> adopted() {
    long now = positions.now();
    return facts.entries(TYPES, now).stream()
        .map(entry -> (ReportAdopted) entry.event())
        .sorted(
            Comparator.comparing(ReportAdopted::to)
                .thenComparing(ReportAdopted::from)
                .reversed()
                .thenComparing(e -> e.forbund().name()))
        .toList();
  }

  public Optional<AdoptedReport> find(String id) {
    return ids().stream()
        .filter(one -> one.value().toString().equals(id))
        .findFirst()
        .map(this::read);
  }

  public AdoptedReport read(AdoptionId id) {
    return AdoptedReport.of(log.stream(id.stream()));
  }

  /// The exact bytes of a file that was adopted.
  public Optional<ReportFile> file(AdoptedReport.Version version, String name) {
    return version
        .document(name)
        .flatMap(d ->
            documents.read(d.sha256()).map(bytes -> new ReportFile(name, d.mediaType(), bytes)));
  }

  /// The figures and texts of a version, as they were adopted.
  public FrozenReport report(AdoptedReport.Version version) {
    return file(version, ReportFiles.DATA)
        .map(file -> FrozenJson.read(file.content()))
        .orElseThrow(() ->
            new IllegalStateException(
                "the figures of position " + version.position() + " are gone"));
  }
}
