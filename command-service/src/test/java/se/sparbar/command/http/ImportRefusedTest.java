package se.sparbar.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.http.Importing.HEADER;
import static se.sparbar.command.http.Importing.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.sparbar.command.http.Server.Answer;
import tools.jackson.databind.JsonNode;

/// What is wrong with a file, and that nothing of it was done.
class ImportRefusedTest {
  private final Server server = Server.shared();
  private final Importing file = new Importing(server);
  private final String number = file.number();

  @Test
  void a_trial_says_per_row_what_it_would_do_and_does_nothing() {
    long head = server.log().head();
    Answer trial = file.trial(HEADER + file.full(number) + file.bare(number + "b", "2023-02-30"));

    assertThat(trial.status()).isEqualTo(200);
    JsonNode items = trial.body().path("items");
    assertThat(texts(items.get(0).path("actions")))
        .containsExactly(
            "REGISTER_PARTICIPANT",
            "START_ENROLMENT",
            "ASSESS_START",
            "ASSESS_AVSLUT",
            "RECORD_AVSLUT",
            "START_EFTERSTOD");
    assertThat(items.get(1).path("row").intValue()).isEqualTo(3);
    JsonNode error = trial.body().path("errors").get(0);
    assertThat(error.path("field").stringValue()).isEqualTo("inskriven");
    assertThat(error.path("code").stringValue()).isEqualTo("NOT_A_LOCALDATE");
    assertThat(trial.body().path("counts").path("enrolments").intValue()).isEqualTo(1);
    assertThat(server.log().head()).isEqualTo(head);
  }

  @Test
  void one_bad_row_among_1000_stops_them_all_and_is_named() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 1000; i++) {
      csv.append(file.bare(number + i, i == 500 ? "2030-01-01" : "2023-02-01"));
    }
    long head = server.log().head();
    Answer answer = file.run(csv.toString());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().path("errors")).hasSize(1);
    JsonNode error = answer.body().path("errors").get(0);
    assertThat(error.path("row").intValue()).isEqualTo(501);
    assertThat(error.path("field").stringValue()).isEqualTo("inskriven");
    assertThat(error.path("code").stringValue()).isEqualTo("IN_THE_FUTURE");
    assertThat(server.log().head()).isEqualTo(head);
  }

  @Test
  void a_personnummer_is_refused_and_neither_repeated_nor_kept() {
    Answer answer = file.run(HEADER + file.bare("19900119-9802", "2023-02-01"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errorCodes()).containsExactly("PERSONNUMMER");
    assertThat(answer.response().body()).doesNotContain("9802");
  }

  @Test
  void an_avslut_that_the_exit_assessment_contradicts_needs_a_reason_in_its_own_column() {
    String csv =
        "insats;kommun;deltagare;kon;inskriven;avslutad;avslutsanledning;sysselsattning_avslut;"
            + "motivering\n"
            + file.insats()
            + ";0604;"
            + number
            + ";MAN;2023-02-01;2023-11-30;ARBETE_UTAN_STOD;PRAKTIK;%s\n";

    Answer refused = file.run(csv.formatted(""));
    assertThat(refused.errorCodes()).containsExactly("WARNING_EXIT_ASSESSMENT_DIFFERS");
    assertThat(refused.errorFields()).containsExactly("motivering");
    assertThat(file.run(csv.formatted("Börjar i januari")).status()).isEqualTo(201);
  }

  @Test
  void every_cell_that_is_wrong_is_named() {
    Answer answer =
        file.run(
            HEADER
                + "Finns ej;99;;KVINNOR;99;;2023-2-1;A_KASSA|X;;2023-11-30;;;;;2024-01-01;extra\n"
                + "Finns ej;0604;x;MAN;;;2023-02-01;;;;;;;;\n"
                + file.insats()
                + ";0687;x;MAN;;;2023-02-01;;;;;;;;\n");

    assertThat(answer.status()).isEqualTo(422);
    List<String> errors = new ArrayList<>();
    answer
        .body()
        .path("errors")
        .forEach(e ->
            errors.add(
                e.path("row").intValue()
                    + " "
                    + e.path("field").stringValue()
                    + " "
                    + e.path("code").stringValue()));
    assertThat(errors)
        .containsExactlyInAnyOrder(
            "2  ROW_TOO_LONG",
            "2 kommun NOT_A_KOMMUN",
            "2 deltagare CELL_EMPTY",
            "2 kon UNKNOWN_CODE",
            "2 fodelsear NOT_A_YEAR",
            "2 inskriven NOT_A_LOCALDATE",
            "2 forsorjning_start UNKNOWN_CODE",
            "2 avslutsanledning CELL_NEEDED",
            "2 efterstod_fran CELL_NEEDED",
            "3 insats INSATS_NAME_UNKNOWN",
            "4 kommun KOMMUN_OUTSIDE_INSATS");
  }

  @Test
  void a_file_of_another_form_is_told_apart() {
    assertThat(file.run("").errorCodes()).containsExactly("FILE_EMPTY");
    assertThat(file.run(HEADER).errorCodes()).containsExactly("FILE_WITHOUT_ROWS");
    assertThat(file.run(HEADER + "\"half\n").errorCodes()).containsExactly("FILE_NOT_CSV");
    assertThat(file.run("insats;kommun;kommun;namn\nx;y;z;w\n").errorCodes())
        .containsExactlyInAnyOrder(
            "COLUMN_TWICE", "COLUMN_UNKNOWN", "COLUMN_MISSING", "COLUMN_MISSING", "COLUMN_MISSING");
    assertThat(server.postCsv("/api/v1/imports?dryRun=kanske", HEADER.getBytes(UTF_8)).status())
        .isEqualTo(400);
    assertThat(server.post("/api/v1/imports", "{}").status()).isEqualTo(415);
  }

  @Test
  void more_rows_than_fit_are_refused_with_how_many_do() {
    Answer answer = file.run(HEADER + file.bare("A", "2023-02-01").repeat(100_001));

    assertThat(answer.errorCodes()).containsExactly("FILE_TOO_LONG");
    assertThat(answer.body().path("detail").stringValue()).contains("100000");
  }
}
