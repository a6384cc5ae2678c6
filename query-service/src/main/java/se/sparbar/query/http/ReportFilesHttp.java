package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.adoption.ReportFile;
import se.sparbar.query.adoption.ReportFiles;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.http.AnswerJson.AsOfJson;
import se.sparbar.query.http.AnswerJson.PeriodJson;

/// All files of a förbund's report at once, as known at one position: what is frozen when the
/// report is adopted.
@RestController
class ReportFilesHttp {
  static final Set<String> KNOWN = new LinkedHashSet<>(List.of(Asked.FORBUND, Asked.AS_OF));

  private final Facts facts;
  private final Positions positions;

  ReportFilesHttp(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  record ReportFilesJson(
      String report, PeriodJson period, AsOfJson asOf, List<ContentJson> documents) {}

  /// @param content the bytes in Base64
  record ContentJson(String name, String mediaType, String content) {
    static ContentJson of(ReportFile file) {
      return new ContentJson(
          file.name(), file.mediaType(), Base64.getEncoder().encodeToString(file.content()));
    }
  }

  @GetMapping(ReportHttp.PATH + "/documents")
  ReportFilesJson documents(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    ReportAsked asked = ReportAsked.of(written, query, KNOWN, facts, positions);
    @Nullable String forbund = asked.parameters().one(Asked.FORBUND);
    if (forbund == null) {
      asked.parameters().wrong(Asked.FORBUND, "REQUIRED", text("error.required", Asked.FORBUND));
    }
    return asked.parameters().then(() -> made(asked, String.valueOf(forbund)));
  }

  private ReportFilesJson made(ReportAsked asked, String forbund) {
    List<ReportFile> files =
        ReportFiles.of(
            asked.period(), forbund, asked.question(), asked.given(), asked.reached(), facts);
    return new ReportFilesJson(
        asked.period().toString(),
        PeriodJson.of(asked.period().period()),
        AsOfJson.of(asked.given(), asked.reached()),
        files.stream().map(ContentJson::of).toList());
  }
}
