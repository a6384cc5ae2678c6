package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.command.log.NotDurable;
import se.sparbar.embedded.PostgresServer;
import se.sparbar.envelope.HashChain;
import se.sparbar.envelope.Stored;

/// The database goes away under the real service and comes back.
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseAwayTest {
  private static final int CALLERS = 8;
  private static final String AVSLUT = "{\"on\": \"2023-11-30\", \"reason\": \"STUDIER\"}";

  private final PostgresServer postgres = PostgresServer.startTemporary();
  private final Server server = Server.on(postgres.databases());

  DatabaseAwayTest() throws IOException, SQLException {}

  @AfterEach
  void close() throws IOException {
    server.close();
    postgres.close();
  }

  @Test
  void while_it_is_away_a_command_is_told_to_come_again_and_then_it_is_carried_out_once()
      throws IOException {
    String enrolment = Story.enrolment(server, "2023-02-01").id();
    String path = "/api/v1/enrolments/" + enrolment + "/avslut";
    String key = UUID.randomUUID().toString();
    postgres.crash();

    // The first finds broken connections, the second none at all.
    assertComeAgain(server.post(path, AVSLUT, "Idempotency-Key", key));
    assertComeAgain(server.post(path, AVSLUT, "Idempotency-Key", key));

    postgres.comeBack();
    Answer written = untilTaken(path, AVSLUT, key);

    assertThat(written.status()).as(written.response().body()).isEqualTo(201);
    assertThat(server.log().stream("enrolment-" + enrolment, 1))
        .extracting(Stored::type)
        .containsExactly("enrolment-started", "avslut-recorded");
  }

  @Test
  void what_many_send_while_it_crashes_is_neither_lost_nor_doubled()
      throws IOException, InterruptedException, ExecutionException {
    var acknowledged = new AtomicInteger();
    var enough = new AtomicBoolean();
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      List<Future<List<Answer>>> calling = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        calling.add(callers.submit(() -> register(acknowledged, enough)));
      }
      for (int crash = 1; crash <= 2; crash++) {
        await(acknowledged, acknowledged.get() + 50);
        postgres.crash();
        postgres.comeBack();
      }
      await(acknowledged, acknowledged.get() + 50);
      enough.set(true);
      for (Future<List<Answer>> one : calling) {
        answers.addAll(one.get());
      }
    }
    assertThat(answers).extracting(Answer::status).containsOnly(201);
    List<Stored> log = server.log().after(0, answers.size() + 1);
    assertWhole(log);
    assertThat(log)
        .extracting(Stored::stream)
        .containsExactlyInAnyOrderElementsOf(
            answers.stream().map(answer -> "participant-" + answer.id()).toList());
  }

  @Test
  void the_service_does_not_start_on_one_that_may_lose_commits() throws IOException, SQLException {
    try (var careless = PostgresServer.startCareless("fsync")) {
      assertThatThrownBy(() -> Server.on(careless.databases()))
          .hasRootCauseInstanceOf(NotDurable.class)
          .rootCause()
          .hasMessageContaining("Sätt fsync = on i PostgreSQL");
    }
  }

  private static void assertComeAgain(Answer refused) {
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.header("Retry-After")).isEqualTo("2");
    assertThat(refused.code()).startsWith("LOG_");
    assertThat(refused.body().path("title").stringValue())
        .isEqualTo("Det går inte att spara just nu");
    assertThat(refused.body().path("detail").stringValue()).startsWith("Databasen");
  }

  private List<Answer> register(AtomicInteger acknowledged, AtomicBoolean enough) {
    List<Answer> answers = new ArrayList<>();
    while (!enough.get()) {
      String body =
          "{\"huvudman\": \"0604\", \"localNumber\": \"%s\", \"sex\": \"MAN\"}"
              .formatted(Story.unique("A"));
      answers.add(untilTaken("/api/v1/participants", body, UUID.randomUUID().toString()));
      acknowledged.incrementAndGet();
    }
    return answers;
  }

  /// Sends the same again for as long as the answer is to come again.
  private Answer untilTaken(String path, String body, String key) {
    Answer answer = server.post(path, body, "Idempotency-Key", key);
    while (answer.status() == 503) {
      answer = server.post(path, body, "Idempotency-Key", key);
    }
    return answer;
  }

  private static void await(AtomicInteger count, int atLeast) {
    while (count.get() < atLeast) {
      Thread.onSpinWait();
    }
  }

  private static void assertWhole(List<Stored> log) {
    byte[] previous = HashChain.start();
    long position = 0;
    for (Stored row : log) {
      position++;
      assertThat(row.position()).isEqualTo(position);
      assertThat(HashChain.holds(previous, row)).isTrue();
      previous = row.hash();
    }
  }
}
