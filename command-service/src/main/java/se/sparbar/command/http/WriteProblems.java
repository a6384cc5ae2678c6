package se.sparbar.command.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.sparbar.command.desk.Stale;
import se.sparbar.command.enrolment.EnrolmentRule;
import se.sparbar.command.log.LogUnavailable.Reason;
import se.sparbar.command.text.FieldError;
import se.sparbar.command.text.Texts;
import se.sparbar.openapi.Document;
import se.sparbar.openapi.Operation;
import se.sparbar.openapi.Schemas;
import tools.jackson.databind.json.JsonMapper;

/// Every way in which a request to write is refused, with an example made as the real ones are.
public final class WriteProblems {
  private static final String PLACE =
      "/api/v1/enrolments/4f1c9a52-3d6e-4b7a-8c0d-2e5f6a7b8c9d/avslut";
  private static final JsonMapper JSON = new JsonMapper();

  private WriteProblems() {}

  /// The answers that an operation can refuse with.
  public static Operation all(Operation operation) {
    return operation
        .answer(400, "InvalidInput")
        .answer(404, "NotFound")
        .answer(406, "NotAcceptable")
        .answer(409, "RuleBroken")
        .answer(412, "VersionChanged")
        .answer(413, "TooLarge")
        .answer(415, "UnsupportedMediaType")
        .answer(422, "KeyReused")
        .answer(503, "Unavailable");
  }

  static void describe(Document document, Schemas answers) {
    Map<String, Object> schema = answers.of(Problem.class);
    examples()
        .forEach((component, problem) ->
            document.problem(
                component,
                Texts.of("answer." + problem.status()),
                schema,
                JSON.convertValue(problem.at(PLACE), Map.class)));
  }

  private static Map<String, Problem> examples() {
    FieldError missing = FieldError.of("on", "REQUIRED", "on");
    LocalDate day = LocalDate.of(2023, 11, 30);
    String unknown = EnrolmentRule.ENROLMENT_UNKNOWN.name();
    String ended = EnrolmentRule.ALREADY_ENDED.name();
    return Map.of(
        "InvalidInput",
        Problem.of(400, "invalid-input", "INVALID_INPUT", missing.message(), List.of(missing)),
        "NotFound",
        Problem.of(404, "not-found", unknown, Texts.of(unknown), null),
        "NotAcceptable",
        Problem.of(406, "http", "HTTP_406", Texts.of("detail.http.406"), null),
        "RuleBroken",
        Problem.of(409, "rule-broken", ended, Texts.of(ended, day), null),
        "VersionChanged",
        changed(day),
        "TooLarge",
        Problem.of(413, "too-large", "TOO_LARGE", Texts.of("detail.too-large", 64), null),
        "UnsupportedMediaType",
        Problem.of(415, "http", "HTTP_415", Texts.of("detail.http.415"), null),
        "KeyReused",
        Problem.of(
            422, "key-reused", "IDEMPOTENCY_KEY_REUSED", Texts.of("detail.key-reused"), null),
        "Unavailable",
        Problem.of(
            503,
            "unavailable",
            "LOG_" + Reason.DATABASE_AWAY,
            Texts.of("detail.unavailable." + Reason.DATABASE_AWAY),
            null));
  }

  private static Problem changed(LocalDate day) {
    return new Problem(
        "urn:sparbar:problem:version-changed",
        Texts.of("problem.version-changed"),
        412,
        Texts.of("detail.version-changed", 1, 2),
        "",
        "VERSION_CHANGED",
        null,
        2L,
        List.of(new Stale.Since(2, "avslut-recorded", day)));
  }
}
