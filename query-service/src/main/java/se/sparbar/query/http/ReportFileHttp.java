package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.files.CsvProfile;
import se.sparbar.query.files.FileForm;
import se.sparbar.query.files.ReportDocument;
import se.sparbar.query.files.ReportReading;

/// The same report as a file: which one is said by `Accept`, or by the ending of the address. Open
/// data is no such file, for only what was adopted is handed out.
@RestController
class ReportFileHttp {
  private final Facts facts;
  private final Positions positions;

  ReportFileHttp(Facts facts, Positions positions) {
    this.facts = facts;
    this.positions = positions;
  }

  @GetMapping(
      path = ReportHttp.PATH,
      produces = {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/pdf",
        "text/csv"
      })
  ResponseEntity<byte[]> accepted(
      @PathVariable("period") String written,
      @RequestParam MultiValueMap<String, String> query,
      @RequestHeader(HttpHeaders.ACCEPT) String accept) {
    return file(written, wanted(accept), query);
  }

  @GetMapping(ReportHttp.PATH + ".xlsx")
  ResponseEntity<byte[]> xlsx(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    return file(written, FileForm.XLSX, query);
  }

  @GetMapping(ReportHttp.PATH + ".docx")
  ResponseEntity<byte[]> docx(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    return file(written, FileForm.DOCX, query);
  }

  @GetMapping(ReportHttp.PATH + ".pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    return file(written, FileForm.PDF, query);
  }

  @GetMapping(ReportHttp.PATH + ".csv")
  ResponseEntity<byte[]> csv(
      @PathVariable("period") String written, @RequestParam MultiValueMap<String, String> query) {
    return file(written, FileForm.CSV, query);
  }

  @GetMapping(ReportHttp.PATH + ".zip")
  ResponseEntity<byte[]> zip(@PathVariable("period") String written) {
    throw new NotFound("problem.open-data.detail", written);
  }

  private static FileForm wanted(String accept) {
    return MediaType.parseMediaTypes(accept).stream()
        .sorted((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()))
        .flatMap(type ->
            FileForm.OF_A_REPORT.stream()
                .filter(form -> type.includes(MediaType.parseMediaType(form.mediaType()))))
        .findFirst()
        .orElseThrow();
  }

  private ResponseEntity<byte[]> file(
      String written, FileForm form, MultiValueMap<String, String> query) {
    ReportAsked asked = ReportAsked.of(written, query, facts, positions);
    CsvProfile profile = profile(asked.parameters());
    ReportDocument document =
        ReportReading.read(asked.period(), asked.question(), asked.given(), asked.reached(), facts);
    byte[] bytes = form.write(document, profile);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(form.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document, form))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(bytes);
  }

  private static String disposition(ReportDocument document, FileForm form) {
    return ContentDisposition.attachment()
        .filename(document.name() + "." + form.ending())
        .build()
        .toString();
  }

  private static CsvProfile profile(Parameters parameters) {
    @Nullable String given = parameters.one(ReportAsked.PROFILE);
    List<CsvProfile> found =
        Arrays.stream(CsvProfile.values())
            .filter(profile -> profile.id().equals(given == null ? "excel" : given))
            .toList();
    if (found.isEmpty()) {
      String known =
          Arrays.stream(CsvProfile.values()).map(CsvProfile::id).collect(Collectors.joining(", "));
      parameters.wrong(
          ReportAsked.PROFILE,
          "INVALID_PROFILE",
          text("error.profile", known, String.valueOf(given)));
    }
    return parameters.then(found::getFirst);
  }
}
