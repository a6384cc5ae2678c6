package se.sparbar.command.imports;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.sparbar.command.http.Described;
import se.sparbar.command.http.Examples;
import se.sparbar.command.http.WriteProblems;
import se.sparbar.command.text.Texts;
import se.sparbar.openapi.Document;
import se.sparbar.openapi.Operation;
import se.sparbar.openapi.Schemas;

/// What the OpenAPI document says of imports.
@Component
final class ImportApi implements Described {
  private static final String JSON = "application/json";
  private static final String AN_IMPORT = "9d2f7c41-5b0e-4d3a-8f6c-7a1b2c3d4e5f";
  private static final String A_WORKBOOK = "inskrivningar-2023.xlsx";
  private static final String A_FILE =
      """
      insats;kommun;deltagare;inskriven;kon;fodelsear;avslutad;avslutsanledning
      SE-Höglandet;0604;A-17;2023-02-01;KVINNA;1999;2023-11-30;STUDIER
      """;

  private final String tag = Texts.of("tag.imports");

  @Override
  public void describe(Document document, Schemas answers) {
    document.tag(tag, Texts.of("tag.imports.description"));
    document.operation("post", ImportHttp.PATH, run(answers));
    document.operation("get", ImportHttp.PATH + "/{id}", follow(answers));
    document.operation("post", ImportHttp.PATH + "/{id}/undo", undo(answers));
  }

  private Operation run(Schemas answers) {
    Map<String, Object> text = answers.of(String.class);
    Map<String, Object> report = answers.of(Report.class);
    Operation operation =
        operation("import")
            .inQuery("dryRun", false, answers.of(boolean.class), Texts.of("parameter.dryRun"), true)
            .inQuery("profile", false, text, Texts.of("parameter.profile"), "sus")
            .parameter("IdempotencyKey")
            .body("text/csv", text, A_FILE)
            .body(ImportHttp.XLSX, Map.of(), A_WORKBOOK)
            .answer(200, Texts.of("answer.trial"), JSON, report, Examples.of("Trial"))
            .answer(201, Texts.of("answer.imported"), JSON, report, Examples.of("Import"))
            .header(
                201,
                "Location",
                Texts.of("answer.created.location"),
                ImportHttp.PATH + "/" + AN_IMPORT);
    return WriteProblems.all(operation);
  }

  private Operation follow(Schemas answers) {
    return operation("followImport")
        .inPath("id", answers.of(UUID.class), Texts.of("parameter.import"), AN_IMPORT)
        .answer(
            200,
            Texts.of("answer.following"),
            JSON,
            answers.of(Following.class),
            Examples.of("Following"))
        .answer(404, "NotFound")
        .answer(406, "NotAcceptable")
        .answer(503, "Unavailable");
  }

  private Operation undo(Schemas answers) {
    Operation operation =
        operation("undoImport")
            .inPath("id", answers.of(UUID.class), Texts.of("parameter.id"), AN_IMPORT)
            .parameter("IdempotencyKey")
            .answer(
                201,
                Texts.of("answer.undone"),
                JSON,
                answers.of(Undone.class),
                Examples.of("Undone"));
    return WriteProblems.all(operation);
  }

  private Operation operation(String id) {
    return new Operation(id, tag, Texts.of(id + ".summary"), Texts.of(id + ".description"));
  }
}
