package se.sparbar.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.envelope.Stored;
import tools.jackson.databind.JsonNode;

class ImportTest {
  private static final String HEADER =
      "insats;kommun;deltagare;kon;fodelsear;remittent;inskriven;forsorjning_start;utbildning;"
          + "avslutad;avslutsanledning;forsorjning_avslut;sysselsattning_avslut;efterstod_fran;"
          + "efterstod_till\n";

  private final Server server = Server.shared();
  private final String insats = Story.unique("SE-Höglandet");
  private final String number = Story.unique("A");

  private final String insatsId;

  ImportTest() {
    Answer started = Story.insats(server, insats);
    assertThat(started.status()).isEqualTo(201);
    insatsId = started.id();
  }

  private String full(String localNumber) {
    return insats
        + ";0604;"
        + localNumber
        + ";KVINNA;1999;AF;2023-02-01;AKTIVITETSERSATTNING|FORSORJNINGSSTOD;GYMNASIUM;2023-11-30;"
        + "STUDIER;STUDIESTOD;STUDERAR;2023-12-01;2024-03-31\n";
  }

  private String bare(String localNumber, String startOn) {
    return insats + ";0604;" + localNumber + ";MAN;;;" + startOn + ";;;;;;;;\n";
  }

  @Test
  void a_row_is_a_whole_story_in_one_batch() {
    Answer answer = run(HEADER + full(number));

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo("/api/v1/imports/" + answer.id());
    List<Stored> rows = server.log().after(answer.position() - 7, 7);
    assertThat(rows)
        .extracting(Stored::type)
        .containsExactly(
            "participant-registered",
            "enrolment-started",
            "assessed",
            "assessed",
            "avslut-recorded",
            "efterstod-started",
            "efterstod-ended");
    assertThat(rows).allMatch(row -> answer.id().equals(row.metadata().get("import")));
    assertThat(rows).extracting(Stored::subject).containsOnly(rows.getFirst().subject());
    assertThat(answer.body().path("notes").get(0).stringValue()).contains("remittent");
  }

  @Test
  void a_trial_says_per_row_what_it_would_do_and_does_nothing() {
    long head = server.log().head();
    Answer trial = trial(HEADER + full(number) + bare(number + "b", "2023-02-30"));

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
      csv.append(bare(number + i, i == 500 ? "2030-01-01" : "2023-02-01"));
    }
    long head = server.log().head();
    Answer answer = run(csv.toString());

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
  void rows_see_what_earlier_rows_did() {
    String exit = full(number);
    Answer overlap = run(HEADER + exit + bare(number, "2023-06-01").replace("MAN", "KVINNA"));
    assertThat(overlap.status()).isEqualTo(422);
    assertThat(codes(overlap)).containsExactly("ENROLMENTS_OVERLAP");

    Answer back = run(HEADER + exit + bare(number, "2023-11-30").replace("MAN", "KVINNA"));
    assertThat(back.status()).as(back.response().body()).isEqualTo(201);
    assertThat(back.body().path("counts").path("participants").intValue()).isEqualTo(1);
    assertThat(back.body().path("counts").path("enrolments").intValue()).isEqualTo(2);
  }

  @Test
  void a_file_sees_what_the_log_holds() {
    assertThat(run(HEADER + full(number)).status()).isEqualTo(201);

    assertThat(codes(run(HEADER + full(number)))).containsExactly("ENROLMENTS_OVERLAP");
    assertThat(codes(run(HEADER + bare(number, "2024-04-01"))))
        .containsExactly("PARTICIPANT_DIFFERS");
    Answer later = run(HEADER + bare(number, "2024-04-01").replace("MAN", "KVINNA"));
    assertThat(later.body().path("counts").path("participants").intValue()).isZero();
    assertThat(later.status()).isEqualTo(201);
  }

  @Test
  void columns_may_stand_in_any_order_parted_by_commas_after_a_byte_order_mark() {
    String csv =
        "\ufeffInskriven, kon ,deltagare,KOMMUN,insats\r\n2023-02-01,MAN,\""
            + number
            + "\",0604,"
            + insats
            + "\r\n\r\n,,,,\r\n";

    Answer answer = run(csv);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.body().path("counts").path("rows").intValue()).isEqualTo(1);
  }

  @Test
  void a_personnummer_is_refused_and_neither_repeated_nor_kept() {
    Answer answer = run(HEADER + bare("19900119-9802", "2023-02-01"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(codes(answer)).containsExactly("PERSONNUMMER");
    assertThat(answer.response().body()).doesNotContain("9802");
  }

  @Test
  void an_avslut_that_the_exit_assessment_contradicts_needs_a_reason_in_its_own_column() {
    String csv =
        "insats;kommun;deltagare;kon;inskriven;avslutad;avslutsanledning;sysselsattning_avslut;"
            + "motivering\n"
            + insats
            + ";0604;"
            + number
            + ";MAN;2023-02-01;2023-11-30;ARBETE_UTAN_STOD;PRAKTIK;%s\n";

    Answer refused = run(csv.formatted(""));
    assertThat(codes(refused)).containsExactly("WARNING_EXIT_ASSESSMENT_DIFFERS");
    assertThat(refused.errorFields()).containsExactly("motivering");
    assertThat(run(csv.formatted("Börjar i januari")).status()).isEqualTo(201);
  }

  @Test
  void every_cell_that_is_wrong_is_named() {
    Answer answer =
        run(
            HEADER
                + "Finns ej;99;;KVINNOR;99;;2023-2-1;A_KASSA|X;;2023-11-30;;;;;2024-01-01;extra\n"
                + "Finns ej;0604;x;MAN;;;2023-02-01;;;;;;;;\n"
                + insats
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
    assertThat(codes(run(""))).containsExactly("FILE_EMPTY");
    assertThat(codes(run(HEADER))).containsExactly("FILE_WITHOUT_ROWS");
    assertThat(codes(run(HEADER + "\"half\n"))).containsExactly("FILE_NOT_CSV");
    assertThat(codes(run("insats;kommun;kommun;namn\nx;y;z;w\n")))
        .containsExactlyInAnyOrder(
            "COLUMN_TWICE", "COLUMN_UNKNOWN", "COLUMN_MISSING", "COLUMN_MISSING", "COLUMN_MISSING");
    assertThat(server.postCsv("/api/v1/imports?dryRun=kanske", HEADER.getBytes(UTF_8)).status())
        .isEqualTo(400);
    assertThat(server.post("/api/v1/imports", "{}").status()).isEqualTo(415);
  }

  @Test
  void a_retry_imports_once_and_another_file_under_the_key_is_refused() {
    String key = UUID.randomUUID().toString();
    byte[] csv = (HEADER + full(number)).getBytes(UTF_8);
    Answer first = server.postCsv("/api/v1/imports", csv, "Idempotency-Key", key);
    long head = server.log().head();
    Answer again = server.postCsv("/api/v1/imports", csv, "Idempotency-Key", key);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.response().body()).isEqualTo(first.response().body());
    Answer other =
        server.postCsv(
            "/api/v1/imports",
            (HEADER + bare(number + "x", "2023-02-01")).getBytes(UTF_8),
            "Idempotency-Key",
            key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(server.log().head()).isEqualTo(head);
  }

  @Test
  void an_import_is_taken_back_whole_and_only_once() {
    Answer done = run(HEADER + full(number) + full(number + "b") + full(number + "c"));
    String first =
        server.log().after(done.position() - 20, 2).getFirst().stream()
            .substring("enrolment-".length());
    assertThat(
            server.post("/api/v1/enrolments/" + first + "/void", "{\"reason\": \"Fel\"}").status())
        .isEqualTo(201);

    Answer undone = undo(done.id());
    assertThat(undone.status()).as(undone.response().body()).isEqualTo(201);
    assertThat(undone.body().path("voided")).hasSize(2);
    assertThat(texts(undone.body().path("alreadyVoided"))).containsExactly(first);
    long head = server.log().head();
    assertThat(undone.position()).isEqualTo(head);
    Answer again = undo(done.id());
    assertThat(again.body().path("voided")).isEmpty();
    assertThat(again.body().path("alreadyVoided")).hasSize(3);
    assertThat(server.log().head()).isEqualTo(head);
    assertThat(run(HEADER + full(number)).status()).isEqualTo(201);
  }

  @Test
  void what_others_wrote_to_since_is_kept_and_named_and_taking_back_twice_changes_nothing() {
    Answer done = run(HEADER + full(number) + bare(number + "b", "2023-02-01"));
    List<Stored> rows = server.log().after(done.position() - 9, 9);
    String enrolment =
        rows.stream()
            .filter(row -> row.type().equals("enrolment-started"))
            .map(row -> row.stream().substring("enrolment-".length()))
            .toList()
            .getLast();
    String avslut = "{\"on\": \"2023-11-30\", \"reason\": \"STUDIER\"}";
    Answer closed = server.post("/api/v1/enrolments/" + enrolment + "/avslut", avslut);
    assertThat(closed.status()).as(closed.response().body()).isEqualTo(201);

    Answer undone = undo(done.id());
    assertThat(undone.body().path("voided")).hasSize(1);
    JsonNode kept = undone.body().path("kept").get(0);
    assertThat(kept.path("enrolment").stringValue()).isEqualTo(enrolment);
    assertThat(kept.path("code").stringValue()).isEqualTo("WRITTEN_SINCE_IMPORT");
    assertThat(kept.path("reason").stringValue()).contains("1 händelser");
    assertThat(kept.path("events").get(0).path("type").stringValue()).isEqualTo("avslut-recorded");
    assertThat(kept.path("events").get(0).path("position").longValue())
        .isEqualTo(closed.position());

    long head = server.log().head();
    Answer again = undo(done.id());
    assertThat(again.body().path("voided")).isEmpty();
    assertThat(again.body().path("alreadyVoided")).hasSize(1);
    assertThat(again.body().path("kept")).hasSize(1);
    assertThat(server.log().head()).isEqualTo(head);
  }

  @Test
  void an_import_can_be_followed_under_the_key_that_its_sender_gave_it() {
    String id = UUID.randomUUID().toString();
    assertThat(follow(id).status()).isEqualTo(404);
    byte[] bad = (HEADER + full(number) + bare(number + "b", "2030-01-01")).getBytes(UTF_8);
    server.postCsv("/api/v1/imports", bad, "Idempotency-Key", id);
    JsonNode refused = follow(id).body();
    assertThat(refused.path("state").stringValue()).isEqualTo("REFUSED");
    assertThat(refused.path("rowsRead").intValue()).isEqualTo(2);
    assertThat(refused.path("rowsChecked").intValue()).isEqualTo(2);
    assertThat(refused.path("rowsCarriedOut").intValue()).isZero();
    assertThat(refused.path("errors").intValue()).isEqualTo(1);

    byte[] good = (HEADER + full(number)).getBytes(UTF_8);
    server.postCsv("/api/v1/imports?dryRun=true", good, "Idempotency-Key", id);
    assertThat(follow(id).body().path("dryRun").booleanValue()).isTrue();
    Answer done = server.postCsv("/api/v1/imports", good, "Idempotency-Key", id);
    assertThat(done.id()).isEqualTo(id);
    JsonNode followed = follow(id).body();
    assertThat(followed.path("state").stringValue()).isEqualTo("DONE");
    assertThat(followed.path("rowsCarriedOut").intValue()).isEqualTo(1);
    assertThat(followed.path("position").longValue()).isEqualTo(done.position());
    assertThat(follow("x").status()).isEqualTo(404);
  }

  @Test
  @Timeout(120)
  void others_write_on_while_a_file_is_checked_and_no_rule_is_got_round() throws Exception {
    for (int round = 0; round < 5; round++) {
      String contested = number + "-" + round;
      StringBuilder csv = new StringBuilder(HEADER);
      for (int i = 0; i < 300; i++) {
        csv.append(bare(contested + "-" + i, "2023-02-01"));
      }
      csv.append(bare(contested, "2023-02-01"));
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Answer> file = both.submit(() -> run(csv.toString()));
        Future<Answer> colleague = both.submit(() -> enrol(contested));
        List<Integer> answers = List.of(file.get().status(), colleague.get().status());
        assertThat(answers).isIn(List.of(201, 409), List.of(422, 201));
      }
    }
  }

  private Answer enrol(String localNumber) {
    Answer person =
        server.post(
            "/api/v1/participants",
            "{\"huvudman\": \"0604\", \"localNumber\": \"%s\", \"sex\": \"MAN\"}"
                .formatted(localNumber));
    return person.status() == 201
        ? Story.enrolment(server, person.id(), insatsId, "2023-02-01")
        : person;
  }

  @Test
  void more_rows_than_fit_are_refused_with_how_many_do() {
    Answer answer = run(HEADER + bare("A", "2023-02-01").repeat(100_001));

    assertThat(codes(answer)).containsExactly("FILE_TOO_LONG");
    assertThat(answer.body().path("detail").stringValue()).contains("100000");
  }

  @Test
  void an_import_that_never_was_is_a_404() {
    assertThat(undo(UUID.randomUUID().toString()).status()).isEqualTo(404);
    assertThat(undo("x").status()).isEqualTo(404);
  }

  @Test
  void ten_thousand_rows_go_in_and_come_out() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 10_000; i++) {
      csv.append(full(number + "-" + i));
    }
    Answer done = run(csv.toString());
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.body().path("counts").path("events").intValue()).isEqualTo(70_000);
    assertThat(undo(done.id()).body().path("voided")).hasSize(10_000);
  }

  private Answer follow(String id) {
    return server.send("GET", "/api/v1/imports/" + id, BodyPublishers.noBody(), "");
  }

  private Answer undo(String id) {
    return server.post("/api/v1/imports/" + id + "/undo", "");
  }

  private Answer run(String csv) {
    return server.postCsv("/api/v1/imports", csv.getBytes(UTF_8));
  }

  private Answer trial(String csv) {
    return server.postCsv("/api/v1/imports?dryRun=true", csv.getBytes(UTF_8));
  }

  private static List<String> codes(Answer answer) {
    return answer.errorCodes();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.stringValue()));
    return texts;
  }
}
