package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.http.Server.Answer;

/// Bad input gets a clear answer, and nothing of it is recorded.
class BadInputTest {
  private static final String PERSON = "{'huvudman': '0604', 'localNumber': 'B-1', 'sex': 'MAN'}";

  private final Server server = Server.shared();
  private final String enrolment = Story.enrolment(server, "2023-02-01").id();
  private long head;

  @BeforeEach
  void remember() {
    head = server.log().head();
  }

  @AfterEach
  void nothing_was_recorded() {
    assertThat(server.log().head()).isEqualTo(head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "null",
        "42",
        "\"text\"",
        "{'huvudman': }",
        "{} {}",
        "{'sex': 'MAN',}",
        "{'sex': 'MAN', 'sex': 'KVINNA', 'huvudman': '0604', 'localNumber': 'B-1'}",
        "<xml/>",
        "\u0000",
        "{'a': NaN}"
      })
  void what_is_no_json_object_is_a_400(String body) {
    Answer answer = post("/api/v1/participants", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorFields()).contains("body");
    problem(answer);
  }

  @Test
  void json_nested_beyond_reason_is_a_400() {
    assertThat(post("/api/v1/participants", "[".repeat(20_000)).status()).isEqualTo(400);
  }

  @Test
  void bytes_that_are_no_text_are_a_400() {
    byte[] bytes = {'{', '"', (byte) 0xe5, (byte) 0xff, '"', ':', '1', '}'};
    Answer answer =
        send("POST", "/api/v1/participants", BodyPublishers.ofByteArray(bytes), "application/json");
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    Answer answer =
        post(
            "/api/v1/participants",
            "{'localNumber': 17, 'sex': 'KVINNOR', 'birthYear': '1999', 'name': 'Anna'}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorFields())
        .containsExactlyInAnyOrder("huvudman", "localNumber", "sex", "birthYear", "name");
    assertThat(answer.errorCodes())
        .containsExactlyInAnyOrder(
            "REQUIRED", "NOT_A_TEXT", "UNKNOWN_CODE", "NOT_A_NUMBER", "UNKNOWN_FIELD");
    assertThat(answer.response().body()).contains("KVINNA, MAN, UPPGIFT_SAKNAS");
    problem(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-13-01",
        "20230201",
        "2023-2-1",
        "2023-02-01T00:00:00Z",
        "+12023-02-01",
        "1 februari",
        "",
        "-2023-02-01"
      })
  void a_day_that_no_calendar_has_is_a_400(String day) {
    Answer answer = post(avslut(), "{'on': '" + day + "', 'reason': 'STUDIER'}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorFields()).containsExactly("on");
    assertThat(answer.errorCodes()).containsExactly("NOT_A_LOCALDATE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'on': 20230201, 'reason': 'STUDIER'}|on|NOT_A_TEXT",
        "{'on': [2023,2,1], 'reason': 'STUDIER'}|on|NOT_A_TEXT",
        "{'on': '2023-11-30', 'reason': 0}|reason|NOT_A_TEXT",
        "{'on': '2023-11-30', 'reason': 'studier'}|reason|UNKNOWN_CODE",
        "{'on': '2023-11-30', 'reason': null}|reason|REQUIRED",
        "{'on': '2023-11-30', 'reason': 'STUDIER', 'recordedAt': '2020-01-01'}|recordedAt|UNKNOWN_FIELD",
        "{'on': '2023-11-30', 'reason': 'STUDIER', 'enrolment': '1'}|enrolment|UNKNOWN_FIELD",
      })
  void a_field_of_the_wrong_kind_is_a_400(String body, String field, String code) {
    Answer answer = post(avslut(), body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorFields()).containsExactly(field);
    assertThat(answer.errorCodes()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1e2", "99999999999", "'75'", "true", "[]"})
  void a_number_is_whole_and_not_in_quotes(String percent) {
    String insats = Story.insats(server).id();
    head = server.log().head();
    Answer answer =
        post(
            "/api/v1/insatser/" + insats + "/goals",
            "{'figure': 'to-work', 'thresholdPercent': "
                + percent
                + ", 'validFrom': '2024-01-01'}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCodes()).containsExactly("NOT_A_NUMBER");
  }

  @Test
  void kommuner_and_huvudman_of_an_insats_are_read_strictly() {
    String start =
        "{'name': 'X', 'forbund': 'F', 'kind': 'INDIVIDINRIKTAD', 'measure': 'PERSONER', %s, 'startOn': '2012-01-01'}";

    assertThat(post("/api/v1/insatser", start.formatted("'kommuner': '0604'")).errorCodes())
        .containsExactly("NOT_A_LIST");
    assertThat(post("/api/v1/insatser", start.formatted("'kommuner': ['0605', 604]")).errorFields())
        .containsExactly("kommuner[0]", "kommuner[1]");
    assertThat(post("/api/v1/insatser", start.formatted("'kommuner': []")).errorCodes())
        .containsExactly("INSATS_NEEDS_KOMMUN");
    assertThat(
            post("/api/v1/insatser", start.formatted("'kommuner': ['0604'], 'huvudman': ['0604']"))
                .errorCodes())
        .containsExactly("NOT_AN_OBJECT");
    assertThat(
            post(
                    "/api/v1/insatser",
                    start.formatted("'kommuner': ['0604'], 'huvudman': {'9999': 'x'}"))
                .errorCodes())
        .containsExactly("NOT_A_KOMMUN");
    assertThat(
            post(
                    "/api/v1/insatser",
                    start.formatted("'kommuner': ['0604'], 'huvudman': {'0604': ''}"))
                .errorCodes())
        .containsExactly("NOT_A_HUVUDMAN");
  }

  @Test
  void a_correction_is_read_by_its_field() {
    String path = "/api/v1/enrolments/" + enrolment + "/corrections";

    assertThat(post(path, "{'field': 'shoeSize', 'to': 43, 'reason': 'x'}").errorFields())
        .containsExactly("field");
    assertThat(post(path, "{'field': 'startOn', 'to': '0604', 'reason': 'x'}").errorFields())
        .containsExactly("to");
    assertThat(
            post(path, "{'field': 'startKommun', 'to': '2023-02-02', 'reason': 'x'}").errorFields())
        .containsExactly("to");
    assertThat(post(path, "{'field': 'startOn', 'reason': 'x', 'why': 'y'}").errorFields())
        .containsExactlyInAnyOrder("to", "why");
    assertThat(post(path, "{'to': '2023-02-02', 'corrects': 'first'}").errorFields())
        .containsExactlyInAnyOrder("field", "reason", "corrects");
  }

  @Test
  void a_personnummer_is_refused_wherever_it_stands_and_is_never_repeated() {
    for (String number : new String[] {"19900119-9802", "9001199802", "900179-9809"}) {
      never(post("/api/v1/participants", PERSON.replace("B-1", number)), "PERSONNUMMER");
    }
    String path = "/api/v1/enrolments/" + enrolment + "/void";
    never(post(path, "{'reason': 'Ska vara 19900119-9802'}"), "PERSONNUMMER");
    never(post(path, "{'19900119-9802': 1, 'reason': 'x'}"), "UNKNOWN_FIELD");
    never(post("/api/v1/enrolments/19900119-9802/void", "{'reason': 'x'}"), "ENROLMENT_UNKNOWN");
    never(
        server.post(path, "{\"reason\": \"x\"}", "Idempotency-Key", "19900119-9802"),
        "KEY_IS_PERSONNUMMER");
  }

  @Test
  void texts_that_cannot_be_stored_are_refused() {
    String path = "/api/v1/enrolments/" + enrolment + "/void";
    assertThat(post(path, "{'reason': '" + "x".repeat(501) + "'}").code())
        .isEqualTo("TEXT_TOO_LONG");
    assertThat(post(path, "{'reason': '  '}").code()).isEqualTo("TEXT_MISSING");
    assertThat(post(path, "{'reason': 'a\\u0000b'}").code()).isEqualTo("TEXT_UNREADABLE");
    assertThat(post(path, "{'reason': 'a\\ud800b'}").status()).isEqualTo(400);
    assertThat(post("/api/v1/participants", PERSON.replace("B-1", "B\\n1")).code())
        .isEqualTo("TEXT_UNREADABLE");
  }

  @Test
  void an_id_of_nothing_is_a_404_wherever_it_stands() {
    for (String id : new String[] {UUID.randomUUID().toString(), "1-1-1-1-1", "x", "%00"}) {
      Answer answer =
          post("/api/v1/enrolments/" + id + "/avslut", "{'on': '2023-11-30', 'reason': 'STUDIER'}");
      assertThat(answer.status()).as(id).isIn(400, 404);
    }
    Answer insats =
        Story.enrolment(
            server,
            Story.participant(server, "0604").id(),
            UUID.randomUUID().toString(),
            "2023-02-01");
    assertThat(insats.status()).isEqualTo(404);
    assertThat(insats.errorFields()).containsExactly("insats");
    Answer participant =
        Story.enrolment(
            server, UUID.randomUUID().toString(), Story.insats(server).id(), "2023-02-01");
    assertThat(participant.status()).isEqualTo(404);
    assertThat(participant.errorFields()).containsExactly("participant");
    assertThat(post("/api/v1/nothing", "{}").status()).isEqualTo(404);
    head = server.log().head();
  }

  @Test
  void the_wrong_method_type_and_size_have_their_own_answers() {
    BodyPublisher body = BodyPublishers.ofString(PERSON.replace('\'', '"'));
    Answer method = send("PUT", "/api/v1/participants", body, "application/json");
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Allow")).contains("POST");
    problem(method);
    problem(send("GET", "/api/v1/participants", BodyPublishers.noBody(), ""));
    Answer type = send("POST", "/api/v1/participants", body, "text/plain");
    assertThat(type.status()).isEqualTo(415);
    problem(type);
    assertThat(send("POST", "/api/v1/participants", body, "").status()).isEqualTo(415);
    Answer large = post("/api/v1/participants", "{'localNumber': '" + "x".repeat(70_000) + "'}");
    assertThat(large.status()).isEqualTo(413);
    problem(large);
    Answer accept =
        server.send(
            "POST", "/api/v1/participants", body, "application/json", "Accept", "text/html");
    assertThat(accept.status()).isEqualTo(406);
  }

  private String avslut() {
    return "/api/v1/enrolments/" + enrolment + "/avslut";
  }

  private void never(Answer answer, String code) {
    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.response().body()).contains(code).doesNotContain("9802", "9809");
  }

  private static void problem(Answer answer) {
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    for (String member : new String[] {"type", "title", "status", "detail", "instance", "code"}) {
      assertThat(answer.body().has(member)).as(member).isTrue();
    }
    assertThat(answer.body().path("status").intValue()).isEqualTo(answer.status());
  }

  private Answer post(String path, String body) {
    return server.post(path, body.replace('\'', '"'));
  }

  private Answer send(String method, String path, BodyPublisher body, String type) {
    return server.send(method, path, body, type);
  }
}
