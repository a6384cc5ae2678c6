package se.sparbar.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.sparbar.command.desk.ReportMaker;
import se.sparbar.command.desk.Stale;
import se.sparbar.command.log.IdempotencyKeyReused;
import se.sparbar.command.log.LogUnavailable;
import se.sparbar.command.log.LogUnreadable;
import se.sparbar.command.log.VersionConflict;
import se.sparbar.command.rule.Personnummer;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.text.FieldError;
import se.sparbar.command.text.Texts;

/// Turns what went wrong into a [Problem].
@RestControllerAdvice
final class ProblemHttp {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemHttp.class);
  private static final String RETRY_AFTER_SECONDS = "2";

  @ExceptionHandler
  ResponseEntity<Problem> rejected(Rejected rejected, HttpServletRequest request) {
    String text = Texts.of(rejected);
    String code = rejected.rule().name();
    @Nullable List<FieldError> errors =
        rejected.field() == null ? null : List.of(FieldError.of(rejected.field(), rejected));
    return answer(
        switch (rejected.rule().kind()) {
          case INPUT -> Problem.of(400, "invalid-input", code, text, errors);
          case UNKNOWN -> Problem.of(404, "not-found", code, text, errors);
          case CONFLICT -> Problem.of(409, "rule-broken", code, text, errors);
          case WARNING -> Problem.of(409, "needs-reason", code, text, errors);
        },
        request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> invalid(Invalid invalid, HttpServletRequest request) {
    FieldError first = invalid.errors().getFirst();
    String detail =
        invalid.errors().size() == 1
            ? first.message()
            : Texts.of("detail.several-errors", invalid.errors().size());
    return answer(
        Problem.of(invalid.status(), "invalid-input", "INVALID_INPUT", detail, invalid.errors()),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> tooLarge(TooLarge tooLarge, HttpServletRequest request) {
    String detail = Texts.of("detail.too-large", tooLarge.largest() / 1024);
    return answer(Problem.of(413, "too-large", "TOO_LARGE", detail, null), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> stale(Stale stale, HttpServletRequest request) {
    String detail = Texts.of("detail.version-changed", stale.expected(), stale.actual());
    return answer(
        Problem.of(412, "version-changed", "VERSION_CHANGED", detail, null).since(stale), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> reused(IdempotencyKeyReused reused, HttpServletRequest request) {
    return answer(
        Problem.of(
            422, "key-reused", "IDEMPOTENCY_KEY_REUSED", Texts.of("detail.key-reused"), null),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unavailable(LogUnavailable unavailable, HttpServletRequest request) {
    LOG.warn("the log cannot be written", unavailable);
    String detail = Texts.of("detail.unavailable." + unavailable.reason());
    return later("LOG_" + unavailable.reason().name(), detail, request);
  }

  private static ResponseEntity<Problem> later(
      String code, String detail, HttpServletRequest request) {
    Problem problem = Problem.of(503, "unavailable", code, detail, null);
    return ResponseEntity.status(503)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.at(path(request)));
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(LogUnreadable unreadable, HttpServletRequest request) {
    LOG.warn("the log cannot be read", unreadable);
    return later("LOG_UNREADABLE", Texts.of("detail.unavailable.DATABASE_AWAY"), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> noReport(ReportMaker.Away away, HttpServletRequest request) {
    LOG.warn("a report cannot be made", away);
    return later("REPORT_UNAVAILABLE", Texts.of("detail.unavailable.report"), request);
  }

  /// Only another writing instance can come between: the log has refused, and nothing is lost.
  @ExceptionHandler({ConcurrencyException.class, VersionConflict.class})
  ResponseEntity<Problem> overtaken(RuntimeException conflict, HttpServletRequest request) {
    LOG.warn("overtaken by another instance", conflict);
    return later("LOG_OVERTAKEN", Texts.of("detail.unavailable.STANDBY"), request);
  }

  /// What Spring refuses before any of our code runs, and what nobody foresaw.
  @ExceptionHandler
  ResponseEntity<Problem> other(Exception unforeseen, HttpServletRequest request) {
    if (unforeseen instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
      int status = refusal.getStatusCode().value();
      String detail =
          Texts.has("detail.http." + status)
              ? Texts.of("detail.http." + status)
              : Texts.of("detail.http.400");
      return ResponseEntity.status(status)
          .headers(refusal.getHeaders())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(Problem.of(status, "http", "HTTP_" + status, detail, null).at(path(request)));
    }
    LOG.error("unforeseen", unforeseen);
    return answer(
        Problem.of(500, "unforeseen", "UNFORESEEN", Texts.of("detail.unforeseen"), null), request);
  }

  private static ResponseEntity<Problem> answer(Problem problem, HttpServletRequest request) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.at(path(request)));
  }

  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI();
    return Personnummer.isIn(path) ? "" : path;
  }
}
