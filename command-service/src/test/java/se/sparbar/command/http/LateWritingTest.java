package se.sparbar.command.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.envelope.Recorded;

/// Rule 4 over HTTP: what comes late is recorded, and its sender is told.
class LateWritingTest {
  private final Server server = Server.shared();
  private final String forbund = Story.unique("Förbundet");
  private String insats = "";
  private String enrolment = "";

  @BeforeEach
  void begin() {
    insats = insatsOf(forbund);
    enrolment = start("2023-02-01").id();
  }

  private String insatsOf(String financier) {
    return server
        .post(
            "/api/v1/insatser",
            """
            {"name": "%s", "forbund": "%s", "kind": "INDIVIDINRIKTAD", "measure": "PERSONER",
             "kommuner": ["0604"], "startOn": "2012-01-01"}
            """
                .formatted(Story.unique("SE"), financier))
        .id();
  }

  private Answer start(String on) {
    return Story.enrolment(server, Story.participant(server, "0604").id(), insats, on);
  }

  private Answer meeting(String on, String... headers) {
    return server.post(
        "/api/v1/enrolments/" + enrolment + "/meetings",
        "{\"kind\": \"DELTAGARMOTE\", \"mode\": \"PLATS\", \"parties\": [\"AF\"], \"on\": \"%s\"}"
            .formatted(on),
        headers);
  }

  private void adopt() {
    Answer adopted =
        server.post(
            "/api/v1/adopted-reports",
            "{\"forbund\": \"%s\", \"from\": \"2023-01-01\", \"to\": \"2023-12-31\"}"
                .formatted(forbund));
    assertThat(adopted.status()).isEqualTo(201);
  }

  private static String warning(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer.body().at("/warnings/0/code").asString("");
  }

  private boolean isMarked(Answer answer) {
    Recorded recorded = server.log().after(answer.position() - 1, 1).getFirst().decode();
    return recorded.isAfterAdoption();
  }

  @Test
  void what_happened_more_than_thirty_days_ago_is_late() {
    assertThat(warning(meeting("2024-05-01"))).isEqualTo("LATE");
    assertThat(warning(meeting("2024-05-02"))).isEmpty();
    assertThat(meeting("2024-05-03").body().has("warnings")).isFalse();
  }

  @Test
  void what_belongs_to_an_adopted_report_comes_after_it() {
    Answer before = meeting("2023-06-01");
    adopt();
    Answer after = meeting("2023-12-31");

    assertThat(warning(before)).isEqualTo("LATE");
    assertThat(isMarked(before)).isFalse();
    assertThat(warning(after)).isEqualTo("AFTER_ADOPTION");
    assertThat(after.body().at("/warnings/0/message").asString())
        .contains("2023-12-31", "är redan fastställd");
    assertThat(isMarked(after)).isTrue();
    assertThat(warning(meeting("2024-01-01"))).isEqualTo("LATE");
    assertThat(warning(meeting("2024-05-20"))).isEmpty();
    assertThat(warning(start("2023-03-01"))).isEqualTo("AFTER_ADOPTION");
  }

  @Test
  void a_retry_is_told_what_the_first_was_told() {
    String key = forbund.replace(' ', '-').replace('ö', 'o');
    Answer first = meeting("2023-06-01", "Idempotency-Key", key);
    adopt();
    assertThat(warning(first)).isEqualTo("LATE");
    assertThat(meeting("2023-06-01", "Idempotency-Key", key).response().body())
        .isEqualTo(first.response().body());
  }

  @Test
  void another_forbunds_report_is_another_matter() {
    adopt();
    insats = insatsOf(Story.unique("Grannförbundet"));
    assertThat(warning(start("2023-02-02"))).isEqualTo("LATE");
  }

  @Test
  void an_imported_row_is_marked_too() {
    adopt();
    String name = server.log().stream("insats-" + insats, 1).getFirst().decode().event().toString();
    String called = name.substring(name.indexOf("name=") + 5, name.indexOf(", forbund"));
    long head = server.log().head();
    Answer imported =
        server.postCsv(
            "/api/v1/imports",
            ("insats;kommun;deltagare;kon;fodelsear;inskriven\n"
                    + called
                    + ";0604;%s;KVINNA;1990;2023-03-01\n")
                .formatted(Story.unique("I"))
                .getBytes(UTF_8));
    assertThat(imported.status()).as(imported.response().body()).isBetween(200, 201);
    assertThat(server.log().after(head, 10))
        .filteredOn(row -> row.type().equals("enrolment-started"))
        .hasSize(1)
        .allMatch(row -> row.decode().isAfterAdoption());
  }
}
