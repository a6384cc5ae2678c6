package se.sparbar.command.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.command.desk.Order;
import se.sparbar.command.http.Answers;
import se.sparbar.command.http.Body;
import se.sparbar.command.http.Conditions;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.imports.file.Form;
import se.sparbar.command.log.LogUnavailable;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.Codes;

/// `/api/v1/imports`.
@RestController
@RequestMapping(path = ImportHttp.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
final class ImportHttp {
  static final String PATH = "/api/v1/imports";

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /// Room for the largest number of rows.
  private static final int LARGEST = 32 * 1024 * 1024;

  /// So many files are in memory at once at most.
  private static final int UPLOADS = 4;

  private final Semaphore uploads = new Semaphore(UPLOADS);
  private final Imports imports;
  private final Undo undo;
  private final Codes codes;

  ImportHttp(Imports imports, Undo undo, Codes codes) {
    this.codes = codes;
    this.imports = imports;
    this.undo = undo;
  }

  @PostMapping(consumes = {"text/csv", XLSX})
  ResponseEntity<Report> run(
      @RequestParam(required = false) @Nullable String dryRun,
      @RequestParam(required = false) @Nullable String profile,
      HttpServletRequest request)
      throws IOException {
    boolean isTrial = isTrial(dryRun);
    Profile reading = Profile.named(profile, codes);
    if (!uploads.tryAcquire()) {
      throw new LogUnavailable(LogUnavailable.Reason.OVERLOADED, null);
    }
    try {
      byte[] bytes = Body.atMost(request, LARGEST);
      Upload file = new Upload(bytes, form(request), reading);
      return run(file, Conditions.of(request, bytes), isTrial);
    } finally {
      uploads.release();
    }
  }

  private ResponseEntity<Report> run(Upload file, Order order, boolean isTrial) {
    if (isTrial) {
      return ResponseEntity.ok(imports.trial(file, order));
    }
    Report report = imports.run(file, order);
    return ResponseEntity.created(URI.create(PATH + "/" + report.id())).body(report);
  }

  private static Form form(HttpServletRequest request) {
    MediaType type = MediaType.parseMediaType(request.getContentType());
    return type.isCompatibleWith(MediaType.parseMediaType(XLSX)) ? Form.XLSX : Form.CSV;
  }

  @GetMapping("/{id}")
  Following follow(@PathVariable String id) {
    UUID run = Answers.id(id, Function.identity(), ImportRule.IMPORT_UNKNOWN);
    return imports.following(run).orElseThrow(() -> new Rejected(ImportRule.IMPORT_UNKNOWN));
  }

  @PostMapping("/{id}/undo")
  ResponseEntity<Undone> undo(@PathVariable String id, HttpServletRequest request)
      throws IOException {
    byte[] body = Body.atMost(request, 1024);
    UUID batch = Answers.id(id, Function.identity(), ImportRule.IMPORT_UNKNOWN);
    return ResponseEntity.created(URI.create(PATH + "/" + batch))
        .body(undo.undo(batch, Conditions.of(request, body)));
  }

  private static boolean isTrial(@Nullable String dryRun) {
    return switch (dryRun) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      case String _ -> throw Invalid.of("dryRun", "NOT_A_BOOLEAN");
    };
  }
}
