package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.openapi.Document;
import se.sparbar.openapi.Operation;
import se.sparbar.openapi.Schemas;
import se.sparbar.query.http.InvalidRequest.Wrong;
import se.sparbar.query.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/// Every way in which a question is refused.
final class ReadProblems {
  private static final String PLACE = "/api/v1/figures/to-work-or-studies";
  private static final JsonMapper JSON = new JsonMapper();

  private ReadProblems() {}

  /// A refusal as it is written.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReadProblem(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      @Nullable List<Wrong> errors) {

    static ReadProblem of(int status, String key, String detail, @Nullable List<Wrong> errors) {
      String type = "urn:sparbar:" + key.replace('.', ':');
      return new ReadProblem(type, Texts.text(key), status, detail, PLACE, errors);
    }
  }

  static Operation all(Operation operation) {
    return operation
        .answer(400, "InvalidQuestion")
        .answer(404, "NotKnown")
        .answer(406, "NotWritten")
        .answer(503, "NotReached");
  }

  static void describe(Document document, Schemas schemas) {
    Map<String, Object> schema = schemas.of(ReadProblem.class);
    Wrong wrong = new Wrong(Asked.FROM, Texts.text("error.required", Asked.FROM), "REQUIRED");
    examples(wrong)
        .forEach((component, problem) ->
            document.problem(
                component,
                Texts.text("answer." + problem.status()),
                schema,
                JSON.convertValue(problem, Map.class)));
  }

  private static Map<String, ReadProblem> examples(Wrong wrong) {
    return Map.of(
        "InvalidQuestion",
        ReadProblem.of(
            400, "problem.invalid", Texts.text("problem.invalid.detail"), List.of(wrong)),
        "NotKnown",
        ReadProblem.of(
            404, "problem.not-found", Texts.text("problem.figure-unknown.detail", "x"), null),
        "NotWritten",
        ReadProblem.of(406, "problem.media-type", Texts.text("problem.media-type.detail"), null),
        "NotReached",
        ReadProblem.of(
            503, "problem.not-reached", Texts.text("problem.not-reached.detail", "4711"), null));
  }
}
