package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.http.Server.Answer;

/// `If-Match` against a colleague's change, `Idempotency-Key` for a retry, and turns.
class ConditionsTest {
  private static final String AVSLUT = "{\"on\": \"2023-11-30\", \"reason\": \"STUDIER\"}";

  private static final String MEETING =
      "{\"kind\": \"SIP\", \"mode\": \"PLATS\", \"on\": \"2023-03-01\"}";

  private final Server server = Server.shared();
  private final String enrolment = Story.enrolment(server, "2023-02-01").id();

  @Test
  void a_version_that_was_seen_is_let_through_and_an_older_one_is_told_what_changed() {
    Answer first = avslut("If-Match", "\"1\"");
    assertThat(first.status()).isEqualTo(201);

    Answer second = server.post(path("void"), "{\"reason\": \"Fel\"}", "If-Match", "\"1\"");
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.code()).isEqualTo("VERSION_CHANGED");
    assertThat(second.body().path("currentVersion").longValue()).isEqualTo(2);
    assertThat(second.body().path("changes").get(0).path("type").stringValue())
        .isEqualTo("avslut-recorded");
    assertThat(server.post(path("void"), "{\"reason\": \"Fel\"}", "If-Match", "\"2\"").status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "coaches|{'coach': 'c1f0a8e2-6b3d-4e7f-8a9b-1c2d3e4f5a6b', 'on': '2023-02-01'}",
        "pauses|{'reason': 'SJUKDOM', 'from': '2023-06-01'}",
        "resumption|{'on': '2023-06-01'}",
        "activities|{'kind': 'PRAKTIK', 'from': '2023-05-02'}",
        "activity-end|{'on': '2023-08-31'}",
        "meetings|{'kind': 'SIP', 'mode': 'PLATS', 'on': '2023-04-12'}",
        "progressions|{'instrument': '4f1c9a52-3d6e-4b7a-8c0d-2e5f6a7b8c9d', 'instrumentVersion': 1, 'answeredBy': 'COACH', 'answers': {}, 'on': '2023-04-12'}",
        "follow-ups|{'months': 6, 'outcome': 'EJ_NADD', 'on': '2024-05-30'}",
        "withdrawals|{'corrects': 2, 'reason': 'Fel'}",
        "corrections|{'field': 'startOn', 'to': '2023-02-02', 'reason': 'Fel'}",
        "referral-acceptance|{'on': '2023-02-01'}",
        "referral-refusal|{'reason': 'FLYTT', 'on': '2023-02-01'}",
        "referral-withdrawal|{'reason': 'FLYTT', 'on': '2023-02-01'}",
        "queue|{'on': '2023-02-01'}",
        "queue-exit|{'reason': 'FLYTT', 'on': '2023-02-01'}",
        "admission|{'startOn': '2023-02-01'}"
      })
  void of_two_coaches_at_once_the_second_is_told_what_the_first_did(String what, String body) {
    server.post(path("meetings"), MEETING, "If-Match", "\"1\"");

    Answer second = server.post(path(what), body.replace('\'', '"'), "If-Match", "\"1\"");
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.body().path("changes").toString())
        .isEqualTo(
            "[{'version':2,'type':'meeting-held','occurredOn':'2023-03-01'}]".replace('\'', '"'));
    assertThat(server.log().stream("enrolment-" + enrolment, 1)).hasSize(2);
  }

  @Test
  void of_50_coaches_at_once_who_saw_the_same_one_wins() throws Exception {
    List<Answer> answers =
        atOnce(50, () -> server.post(path("meetings"), MEETING, "If-Match", "\"1\""));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 412)).hasSize(49);
    assertThat(server.log().stream("enrolment-" + enrolment, 1)).hasSize(2);
  }

  @Test
  void a_version_that_has_not_been_is_a_412_too() {
    assertThat(avslut("If-Match", "\"9\"").status()).isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "W/\"1\"", "\"x\"", "*", "\"1\", \"2\"", "\"99999999999999999999\""})
  void a_malformed_if_match_is_a_400(String match) {
    assertThat(avslut("If-Match", match).status()).isEqualTo(400);
  }

  @Test
  void the_same_key_and_body_has_one_effect_and_one_answer() {
    String key = UUID.randomUUID().toString();
    Answer first = avslut("Idempotency-Key", key);
    Answer again = avslut("Idempotency-Key", key);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertThat(server.log().stream("enrolment-" + enrolment, 1)).hasSize(2);
  }

  @Test
  void the_same_key_with_another_body_or_place_is_a_422() {
    String key = UUID.randomUUID().toString();
    avslut("Idempotency-Key", key);

    Answer body = server.post(path("avslut"), AVSLUT.replace("30", "29"), "Idempotency-Key", key);
    assertThat(body.status()).isEqualTo(422);
    assertThat(body.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    String other = Story.enrolment(server, "2023-02-01").id();
    Answer place =
        server.post("/api/v1/enrolments/" + other + "/avslut", AVSLUT, "Idempotency-Key", key);
    assertThat(place.status()).isEqualTo(422);
  }

  @Test
  void a_retry_of_what_made_something_new_gives_the_same_id() {
    String key = UUID.randomUUID().toString();
    String body =
        "{\"huvudman\": \"0604\", \"localNumber\": \"%s\", \"sex\": \"MAN\"}"
            .formatted(Story.unique("A"));
    Answer first = server.post("/api/v1/participants", body, "Idempotency-Key", key);
    Answer again = server.post("/api/v1/participants", body, "Idempotency-Key", key);

    assertThat(again.response().body()).isEqualTo(first.response().body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void a_retry_of_a_revision_finds_its_own_name_taken_and_gets_the_same_answer() {
    String insats = Story.insats(server).id();
    String key = UUID.randomUUID().toString();
    String body = "{\"name\": \"%s\", \"on\": \"2024-01-01\"}".formatted(Story.unique("Nytt namn"));
    String path = "/api/v1/insatser/" + insats + "/revisions";
    Answer first = server.post(path, body, "Idempotency-Key", key);
    Answer again = server.post(path, body, "Idempotency-Key", key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.response().body()).isEqualTo(first.response().body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", " ", ""})
  void a_malformed_key_is_a_400(String key) {
    assertThat(avslut("Idempotency-Key", key).status()).isEqualTo(400);
  }

  @Test
  void a_key_holds_200_characters() {
    assertThat(avslut("Idempotency-Key", "k".repeat(201)).status()).isEqualTo(400);
    String key = UUID.randomUUID() + "k".repeat(164);
    assertThat(avslut("Idempotency-Key", key).status()).isEqualTo(201);
  }

  @Test
  void one_command_sent_100_times_at_once_with_one_key_has_one_effect() throws Exception {
    String key = UUID.randomUUID().toString();
    List<Answer> answers = atOnce(100, () -> avslut("Idempotency-Key", key));

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(answer -> answer.response().body()).distinct()).hasSize(1);
    assertThat(server.log().stream("enrolment-" + enrolment, 1)).hasSize(2);
  }

  @Test
  void one_new_enrolment_sent_100_times_at_once_with_one_key_is_one() throws Exception {
    String participant = Story.participant(server, "0604").id();
    String insats = Story.insats(server).id();
    String key = UUID.randomUUID().toString();
    String body =
        """
        {"participant": "%s", "insats": "%s", "kommun": "0604", "startOn": "2023-02-01"}
        """
            .formatted(participant, insats);
    List<Answer> answers =
        atOnce(100, () -> server.post("/api/v1/enrolments", body, "Idempotency-Key", key));

    assertThat(answers).allMatch(answer -> answer.status() == 201);
    assertThat(answers.stream().map(answer -> answer.response().body()).distinct()).hasSize(1);
    assertThat(server.log().about(UUID.fromString(participant))).hasSize(2);
  }

  @Test
  void of_50_enrolments_of_one_person_in_one_insats_at_once_one_is_made() throws Exception {
    String participant = Story.participant(server, "0604").id();
    String insats = Story.insats(server).id();
    List<Answer> answers =
        atOnce(50, () -> Story.enrolment(server, participant, insats, "2023-02-01"));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(49);
    assertThat(server.log().about(UUID.fromString(participant))).hasSize(2);
  }

  @Test
  void of_20_halves_of_one_coach_at_once_two_are_set() throws Exception {
    UUID coach = UUID.randomUUID();
    List<String> insatser =
        IntStream.range(0, 20).mapToObj(_ -> Story.insats(server).id()).toList();
    List<Callable<Answer>> halves =
        insatser.stream()
            .<Callable<Answer>>map(insats ->
                () ->
                    server.post(
                        "/api/v1/insatser/" + insats + "/staffing",
                        """
                        {"kommun": "0604", "coach": "%s", "percent": 50, "from": "2024-01-01"}
                        """
                            .formatted(coach)))
            .toList();

    assertThat(atOnce(halves).stream().filter(answer -> answer.status() == 201)).hasSize(2);
    assertThat(server.log().about(coach)).hasSize(2);
  }

  private Answer avslut(String header, String value) {
    return server.post(path("avslut"), AVSLUT, header, value);
  }

  private String path(String what) {
    return "/api/v1/enrolments/" + enrolment + "/" + what;
  }

  private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
    return atOnce(IntStream.range(0, times).mapToObj(_ -> call).toList());
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = threads.invokeAll(calls);
      List<Answer> all = new ArrayList<>();
      for (Future<Answer> answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }
}
