package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Forbund;
import se.sparbar.events.AdoptionEvent.Document;
import se.sparbar.ids.AdoptionId;
import se.sparbar.query.adoption.AdoptedReport;
import se.sparbar.query.adoption.AdoptedReport.Version;
import se.sparbar.query.adoption.AdoptedReports;
import se.sparbar.query.adoption.Drift;
import se.sparbar.query.adoption.FrozenReport;
import se.sparbar.query.adoption.ReportFile;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;
import se.sparbar.query.http.Histories.HistoryJson;

/// Reports as they were adopted: their versions, their exact files, and how the figures have moved
/// since.
@RestController
@RequestMapping(AdoptedReportHttp.PATH)
class AdoptedReportHttp {
  static final String PATH = "/api/v1/adopted-reports";
  static final Set<String> KNOWN =
      new LinkedHashSet<>(List.of(Asked.VERSION, Asked.BY, Asked.AS_OF));

  private static final Duration FOR_EVER = Duration.ofDays(365);

  private final AdoptedReports adopted;
  private final Histories histories;
  private final Facts facts;
  private final Positions positions;

  AdoptedReportHttp(AdoptedReports adopted, Histories histories, Facts facts, Positions positions) {
    this.adopted = adopted;
    this.histories = histories;
    this.facts = facts;
    this.positions = positions;
  }

  /// An adopted report; its versions stand beside each other for ever.
  record AdoptedJson(
      AdoptionId id,
      Forbund forbund,
      String report,
      LocalDate from,
      LocalDate to,
      List<VersionJson> versions) {
    static AdoptedJson of(AdoptedReport report) {
      return new AdoptedJson(
          report.id(),
          report.forbund(),
          report.period().toString(),
          report.from(),
          report.to(),
          report.versions().stream().map(version -> VersionJson.of(report, version)).toList());
    }
  }

  /// One version of it.
  ///
  /// @param basis the position in the log that everything in it was computed from
  /// @param position of the event that adopted it
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VersionJson(
      int version,
      LocalDate on,
      @Nullable String reason,
      long basis,
      long position,
      Instant recordedAt,
      List<FileJson> documents) {
    static VersionJson of(AdoptedReport report, Version v) {
      String path = "%s/%s/versions/%d/".formatted(PATH, report.id().value(), v.version());
      return new VersionJson(
          v.version(),
          v.decidedOn(),
          v.reason(),
          v.basis(),
          v.position(),
          v.recordedAt(),
          v.documents().stream().map(file -> FileJson.of(path, file)).toList());
    }
  }

  /// A file, and where its exact bytes are.
  record FileJson(String name, String mediaType, long size, String sha256, String href) {
    static FileJson of(String path, Document file) {
      return new FileJson(
          file.name(), file.mediaType(), file.size(), file.sha256(), path + file.name());
    }
  }

  @GetMapping
  Page<AdoptedJson> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(adopted.ids(), query).map(id -> AdoptedJson.of(adopted.read(id)));
  }

  @GetMapping("/{id}")
  AdoptedJson one(@PathVariable String id) {
    return AdoptedJson.of(report(id));
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(AdoptionId::new, id, "problem.adopted-unknown.detail");
  }

  @GetMapping(path = "/{id}/versions/{version}/{file}", produces = MediaType.ALL_VALUE)
  ResponseEntity<byte[]> file(
      @PathVariable String id, @PathVariable String version, @PathVariable String file) {
    AdoptedReport report = report(id);
    Version wanted = version(report, version);
    Document document =
        wanted
            .document(file)
            .orElseThrow(() -> new NotFound("problem.adopted-file-unknown.detail", file));
    ReportFile kept = adopted.file(wanted, file).orElseThrow();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(kept.mediaType()))
        .eTag(document.sha256())
        .cacheControl(CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(report, wanted, file))
        .body(kept.content());
  }

  /// `arsredovisning-2023-faststalld-1.pdf`.
  private static String disposition(AdoptedReport report, Version version, String file) {
    String kind = report.period().firstHalf() ? "delarsredovisning" : "arsredovisning";
    String name =
        "%s-%s-faststalld-%d-%s".formatted(kind, report.period(), version.version(), file);
    return ContentDisposition.attachment().filename(name).build().toString();
  }

  @GetMapping("/{id}/drift")
  DriftJson drift(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, KNOWN);
    Asked asked = new Asked(parameters);
    List<Dimension> by = asked.by();
    AsOf asOf = asked.asOf(Asked.AS_OF);
    Reached now = parameters.then(() -> positions.resolve(asOf));
    AdoptedReport report = report(id);
    Version version = wanted(report, parameters);
    if (now.position() < version.basis()) {
      parameters.wrong(
          Asked.AS_OF,
          "BEFORE_ADOPTED",
          text("error.before-adopted", Long.toString(version.basis())));
    }
    FrozenReport frozen = adopted.report(version);
    Optional<List<Dimension>> parts = frozen.brokenDown(by);
    if (parts.isEmpty()) {
      parameters.wrong(Asked.BY, "NOT_FROZEN", text("error.not-frozen"));
    }
    return parameters.then(() ->
        drift(report, version, frozen, parts.orElseThrow(), parameters.one(Asked.AS_OF), now));
  }

  private DriftJson drift(
      AdoptedReport report,
      Version version,
      FrozenReport frozen,
      List<Dimension> by,
      @Nullable String given,
      Reached now) {
    return new DriftJson(
        report.id(),
        version.version(),
        report.forbund(),
        report.period().toString(),
        new PeriodJson(report.from(), report.to()),
        new AsOfJson(null, frozen.position(), frozen.recordedAt()),
        AsOfJson.of(given, now),
        Drift.of(frozen, by, facts, now.position()).stream().map(DriftJson.Figure::of).toList());
  }

  private static Version wanted(AdoptedReport report, Parameters parameters) {
    @Nullable String number = parameters.one(Asked.VERSION);
    return number == null ? report.latest() : version(report, number);
  }

  private AdoptedReport report(String id) {
    return adopted.find(id).orElseThrow(() -> new NotFound("problem.adopted-unknown.detail", id));
  }

  private static Version version(AdoptedReport report, String version) {
    return report.versions().stream()
        .filter(v -> Integer.toString(v.version()).equals(version))
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.adopted-version-unknown.detail", version));
  }
}
