package se.sparbar.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.http.Importing.HEADER;

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
  private final Server server = Server.shared();
  private final Importing file = new Importing(server);
  private final String number = file.number();

  @Test
  void a_row_is_a_whole_story_in_one_batch() {
    Answer answer = file.run(HEADER + file.full(number));

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
  void rows_see_what_earlier_rows_did() {
    String exit = file.full(number);
    Answer overlap =
        file.run(HEADER + exit + file.bare(number, "2023-06-01").replace("MAN", "KVINNA"));
    assertThat(overlap.status()).isEqualTo(422);
    assertThat(overlap.errorCodes()).containsExactly("ENROLMENTS_OVERLAP");

    Answer back =
        file.run(HEADER + exit + file.bare(number, "2023-11-30").replace("MAN", "KVINNA"));
    assertThat(back.status()).as(back.response().body()).isEqualTo(201);
    assertThat(back.body().path("counts").path("participants").intValue()).isEqualTo(1);
    assertThat(back.body().path("counts").path("enrolments").intValue()).isEqualTo(2);
  }

  @Test
  void a_file_sees_what_the_log_holds() {
    assertThat(file.run(HEADER + file.full(number)).status()).isEqualTo(201);

    assertThat(file.run(HEADER + file.full(number)).errorCodes())
        .containsExactly("ENROLMENTS_OVERLAP");
    assertThat(file.run(HEADER + file.bare(number, "2024-04-01")).errorCodes())
        .containsExactly("PARTICIPANT_DIFFERS");
    Answer later = file.run(HEADER + file.bare(number, "2024-04-01").replace("MAN", "KVINNA"));
    assertThat(later.body().path("counts").path("participants").intValue()).isZero();
    assertThat(later.status()).isEqualTo(201);
  }

  @Test
  void columns_may_stand_in_any_order_parted_by_commas_after_a_byte_order_mark() {
    String csv =
        "\ufeffInskriven, kon ,deltagare,KOMMUN,insats\r\n2023-02-01,MAN,\""
            + number
            + "\",0604,"
            + file.insats()
            + "\r\n\r\n,,,,\r\n";

    Answer answer = file.run(csv);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.body().path("counts").path("rows").intValue()).isEqualTo(1);
  }

  @Test
  void a_retry_imports_once_and_another_file_under_the_key_is_refused() {
    String key = UUID.randomUUID().toString();
    byte[] csv = (HEADER + file.full(number)).getBytes(UTF_8);
    Answer first = server.postCsv("/api/v1/imports", csv, "Idempotency-Key", key);
    long head = server.log().head();
    Answer again = server.postCsv("/api/v1/imports", csv, "Idempotency-Key", key);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.response().body()).isEqualTo(first.response().body());
    Answer other =
        server.postCsv(
            "/api/v1/imports",
            (HEADER + file.bare(number + "x", "2023-02-01")).getBytes(UTF_8),
            "Idempotency-Key",
            key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(server.log().head()).isEqualTo(head);
  }

  @Test
  void an_import_can_be_followed_under_the_key_that_its_sender_gave_it() {
    String id = UUID.randomUUID().toString();
    assertThat(file.follow(id).status()).isEqualTo(404);
    byte[] bad =
        (HEADER + file.full(number) + file.bare(number + "b", "2030-01-01")).getBytes(UTF_8);
    server.postCsv("/api/v1/imports", bad, "Idempotency-Key", id);
    JsonNode refused = file.follow(id).body();
    assertThat(refused.path("state").stringValue()).isEqualTo("REFUSED");
    assertThat(refused.path("rowsRead").intValue()).isEqualTo(2);
    assertThat(refused.path("rowsChecked").intValue()).isEqualTo(2);
    assertThat(refused.path("rowsCarriedOut").intValue()).isZero();
    assertThat(refused.path("errors").intValue()).isEqualTo(1);

    byte[] good = (HEADER + file.full(number)).getBytes(UTF_8);
    server.postCsv("/api/v1/imports?dryRun=true", good, "Idempotency-Key", id);
    assertThat(file.follow(id).body().path("dryRun").booleanValue()).isTrue();
    Answer done = server.postCsv("/api/v1/imports", good, "Idempotency-Key", id);
    assertThat(done.id()).isEqualTo(id);
    JsonNode followed = file.follow(id).body();
    assertThat(followed.path("state").stringValue()).isEqualTo("DONE");
    assertThat(followed.path("rowsCarriedOut").intValue()).isEqualTo(1);
    assertThat(followed.path("position").longValue()).isEqualTo(done.position());
    assertThat(file.follow("x").status()).isEqualTo(404);
  }

  @Test
  @Timeout(120)
  void others_write_on_while_a_file_is_checked_and_no_rule_is_got_round() throws Exception {
    for (int round = 0; round < 5; round++) {
      String contested = number + "-" + round;
      StringBuilder csv = new StringBuilder(HEADER);
      for (int i = 0; i < 300; i++) {
        csv.append(file.bare(contested + "-" + i, "2023-02-01"));
      }
      csv.append(file.bare(contested, "2023-02-01"));
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        Future<Answer> imported = both.submit(() -> file.run(csv.toString()));
        Future<Answer> colleague = both.submit(() -> enrol(contested));
        List<Integer> answers = List.of(imported.get().status(), colleague.get().status());
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
        ? Story.enrolment(server, person.id(), file.insatsId(), "2023-02-01")
        : person;
  }
}
