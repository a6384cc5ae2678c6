package se.sparbar.query.http;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Kommun;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ReportId;
import se.sparbar.query.http.AffairFile.Told;
import se.sparbar.query.http.Histories.HistoryJson;

/// What the coaches of a kommun have answered for the redovisning. They are posted to `/reports`,
/// but read here: `/reports/{year}` is the year's figures.
@RestController
@RequestMapping("/api/v1/coach-reports")
class CoachReportHttp {
  private static final Resource<CoachReportJson> REPORTS =
      new Resource<>(
          ReportId::new,
          CoachReportSubmitted.class,
          Set.of(),
          Resource.chosenBy(Asked.INSATS, Asked.KOMMUN, Asked.FROM, Asked.TO),
          "problem.coach-report-unknown.detail",
          CoachReportJson::of);

  static final SortedSet<String> KNOWN = REPORTS.parameters();

  private final AffairFiles files;
  private final Histories histories;

  CoachReportHttp(AffairFiles files, Histories histories) {
    this.files = files;
    this.histories = histories;
  }

  /// A report as it was submitted last.
  record CoachReportJson(
      ReportId id,
      InsatsId insats,
      Kommun kommun,
      LocalDate from,
      LocalDate to,
      SortedMap<CoachQuestion, String> answers,
      LocalDate on,
      RecordedJson recorded) {
    static CoachReportJson of(AffairFile file) {
      Told<CoachReportSubmitted> told = file.the(CoachReportSubmitted.class);
      CoachReportSubmitted e = told.event();
      return new CoachReportJson(
          e.report(),
          e.insats(),
          e.kommun(),
          e.from(),
          e.to(),
          e.answers(),
          e.on(),
          told.recorded());
    }
  }

  @GetMapping
  Page<CoachReportJson> list(@RequestParam MultiValueMap<String, String> query) {
    return files.list(REPORTS, query);
  }

  @GetMapping("/{id}")
  CoachReportJson one(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
    return files.one(REPORTS, id, query);
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(REPORTS.id(), id, REPORTS.unknown());
  }
}
