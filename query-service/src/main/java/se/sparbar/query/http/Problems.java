package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.sparbar.query.figures.Positions.NotReached;
import se.sparbar.query.log.Log;

/// Every refusal as `application/problem+json` (RFC 9457), in Swedish.
@RestControllerAdvice
class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidRequest e, HttpServletRequest request) {
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, "problem.invalid", text("problem.invalid.detail"), request);
    problem.setProperty("errors", e.errors());
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notFound(NotFound e, HttpServletRequest request) {
    return answer(problem(HttpStatus.NOT_FOUND, "problem.not-found", e.detail(), request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> noSuchPath(NoResourceFoundException e, HttpServletRequest request) {
    String detail = text("problem.path-unknown.detail", request.getRequestURI());
    return answer(problem(HttpStatus.NOT_FOUND, "problem.not-found", detail, request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> beyond(NotReached e, HttpServletRequest request) {
    String detail =
        text("problem.beyond.detail", Long.toString(e.position()), Long.toString(e.head()));
    return answer(problem(HttpStatus.NOT_FOUND, "problem.beyond", detail, request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooSlow(MinPosition.TooSlow e, HttpServletRequest request) {
    return later("problem.not-reached", 1, request, String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> logAway(Log.Unavailable e, HttpServletRequest request) {
    LOG.warn("{}", e.getMessage(), e);
    return later("problem.log-away", 2, request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> otherHalf(ApiDocsHttp.OtherHalfAway e, HttpServletRequest request) {
    LOG.warn("{}", e.getMessage(), e);
    return later("problem.other-half", 1, request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> method(
      HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
    String @Nullable [] supported = e.getSupportedMethods();
    String detail =
        text(
            "problem.method.detail",
            e.getMethod(),
            supported == null ? "GET" : String.join(", ", Arrays.asList(supported)));
    return answer(problem(HttpStatus.METHOD_NOT_ALLOWED, "problem.method", detail, request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeException e, HttpServletRequest request) {
    HttpStatus status = HttpStatus.valueOf(e.getStatusCode().value());
    return answer(
        problem(status, "problem.media-type", text("problem.media-type.detail"), request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException e, HttpServletRequest request) {
    return answer(
        problem(
            HttpStatus.BAD_REQUEST,
            "problem.unreadable",
            text("problem.unreadable.detail"),
            request));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception e, HttpServletRequest request) {
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return answer(
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "problem.internal",
            text("problem.internal.detail"),
            request));
  }

  private static ProblemDetail problem(
      HttpStatus status, String key, String detail, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:sparbar:" + key.replace('.', ':')));
    problem.setTitle(text(key));
    problem.setInstance(URI.create(request.getRequestURI()));
    return problem;
  }

  /// What may well be answered when it is asked again, after some seconds.
  private static ResponseEntity<ProblemDetail> later(
      String key, int seconds, HttpServletRequest request, Object... values) {
    ProblemDetail problem =
        problem(HttpStatus.SERVICE_UNAVAILABLE, key, text(key + ".detail", values), request);
    return ResponseEntity.status(problem.getStatus())
        .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
