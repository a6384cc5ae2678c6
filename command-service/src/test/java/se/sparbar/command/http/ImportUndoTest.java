package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.http.Importing.HEADER;
import static se.sparbar.command.http.Importing.texts;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.envelope.Stored;
import tools.jackson.databind.JsonNode;

/// A whole import taken back.
class ImportUndoTest {
  private final Server server = Server.shared();
  private final Importing file = new Importing(server);
  private final String number = file.number();

  @Test
  void an_import_is_taken_back_whole_and_only_once() {
    Answer done =
        file.run(HEADER + file.full(number) + file.full(number + "b") + file.full(number + "c"));
    String first =
        server.log().after(done.position() - 20, 2).getFirst().stream()
            .substring("enrolment-".length());
    assertThat(
            server.post("/api/v1/enrolments/" + first + "/void", "{\"reason\": \"Fel\"}").status())
        .isEqualTo(201);

    Answer undone = file.undo(done.id());
    assertThat(undone.status()).as(undone.response().body()).isEqualTo(201);
    assertThat(undone.body().path("voided")).hasSize(2);
    assertThat(texts(undone.body().path("alreadyVoided"))).containsExactly(first);
    long head = server.log().head();
    assertThat(undone.position()).isEqualTo(head);
    Answer again = file.undo(done.id());
    assertThat(again.body().path("voided")).isEmpty();
    assertThat(again.body().path("alreadyVoided")).hasSize(3);
    assertThat(server.log().head()).isEqualTo(head);
    assertThat(file.run(HEADER + file.full(number)).status()).isEqualTo(201);
  }

  @Test
  void what_others_wrote_to_since_is_kept_and_named_and_taking_back_twice_changes_nothing() {
    Answer done = file.run(HEADER + file.full(number) + file.bare(number + "b", "2023-02-01"));
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

    Answer undone = file.undo(done.id());
    assertThat(undone.body().path("voided")).hasSize(1);
    JsonNode kept = undone.body().path("kept").get(0);
    assertThat(kept.path("enrolment").stringValue()).isEqualTo(enrolment);
    assertThat(kept.path("code").stringValue()).isEqualTo("WRITTEN_SINCE_IMPORT");
    assertThat(kept.path("reason").stringValue()).contains("1 händelser");
    assertThat(kept.path("events").get(0).path("type").stringValue()).isEqualTo("avslut-recorded");
    assertThat(kept.path("events").get(0).path("position").longValue())
        .isEqualTo(closed.position());

    long head = server.log().head();
    Answer again = file.undo(done.id());
    assertThat(again.body().path("voided")).isEmpty();
    assertThat(again.body().path("alreadyVoided")).hasSize(1);
    assertThat(again.body().path("kept")).hasSize(1);
    assertThat(server.log().head()).isEqualTo(head);
  }

  @Test
  void an_import_that_never_was_is_a_404() {
    assertThat(file.undo(UUID.randomUUID().toString()).status()).isEqualTo(404);
    assertThat(file.undo("x").status()).isEqualTo(404);
  }

  @Test
  void ten_thousand_rows_go_in_and_come_out() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 10_000; i++) {
      csv.append(file.full(number + "-" + i));
    }
    Answer done = file.run(csv.toString());
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.body().path("counts").path("events").intValue()).isEqualTo(70_000);
    assertThat(file.undo(done.id()).body().path("voided")).hasSize(10_000);
  }
}
