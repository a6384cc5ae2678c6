package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.envelope.Stored;

/// The streams that are about no person, over the real server.
class StreamsWritingTest {
  private static final String GROUP =
      "{'name': 'SE', 'kind': 'SE_GRUPP', 'forbund': 'F', 'kommuner': ['0686'], 'parties': ['AF'],"
          + " 'on': '2023-01-10'}";

  private final Server server = Server.shared();

  @Test
  void a_group_meets_and_its_meeting_is_corrected_taken_back_and_put_back() {
    String group = created("groups", GROUP);
    String path = "/api/v1/groups/" + group;

    written(path + "/changes", "{'parties': ['AF', 'FK'], 'on': '2023-02-01'}");
    written(path + "/meetings", "{'on': '2023-03-01', 'mode': 'PLATS', 'attendance': {'AF': 2}}");
    written(
        path + "/corrections",
        "{'field': 'attendance', 'to': {'AF': 3, 'FK': 1}, 'from': {'AF': 2}, 'reason': 'Fler'}");
    written(path + "/withdrawals", "{'corrects': 3, 'reason': 'Blev inte av'}");
    written(path + "/withdrawals", "{'corrects': 5, 'reason': 'Blev av'}");

    assertThat(types("group-" + group))
        .containsExactly(
            "group-formed",
            "group-changed",
            "group-met",
            "group-corrected",
            "group-entry-withdrawn",
            "group-entry-withdrawn");
  }

  @Test
  void a_round_of_the_survey_is_opened_and_counted() {
    String insats = Story.insats(server).id();
    String survey =
        created(
            "survey-rounds",
            "{'insats': '"
                + insats
                + "', 'name': 'Våren', 'from': '2024-03-01', 'to': '2024-04-01'}");
    String path = "/api/v1/survey-rounds/" + survey;
    String counts = "{'invited': 9, 'answered': 7, 'on': '2024-04-02', 'counts': {'1': [%s]}}";

    Answer over = post(path + "/counts", counts.formatted("0, 1, 1, 1, 2, 3"));
    assertThat(over.status()).isEqualTo(400);
    assertThat(over.errorCodes()).containsExactly("QUESTION_OVER_ANSWERED");
    written(path + "/counts", counts.formatted("0, 1, 1, 1, 2, 2"));
    Answer stranger =
        post(
            "/api/v1/survey-rounds",
            "{'insats': '"
                + UUID.randomUUID()
                + "', 'name': 'Våren', 'from': '2024-03-01', 'to': '2024-04-01'}");
    assertThat(stranger.status()).isEqualTo(404);
    assertThat(stranger.code()).isEqualTo("INSATS_UNKNOWN");
  }

  @Test
  void a_deviation_is_filed_assigned_and_resolved() {
    String deviation =
        created(
            "deviations",
            "{'forbund': 'F', 'parties': ['AF'], 'obstacle': 'Två planer', 'on': '2024-02-01'}");
    String path = "/api/v1/deviations/" + deviation;

    written(path + "/assignments", "{'party': 'FK', 'on': '2024-02-02'}");
    written(path + "/resolution", "{'outcome': 'En plan', 'on': '2024-03-01'}");
    Answer again = post(path + "/resolution", "{'outcome': 'En plan', 'on': '2024-03-02'}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("DEVIATION_RESOLVED");
  }

  @Test
  void a_coach_report_is_handed_in_for_a_kommun_of_the_insats() {
    String body =
        "{'insats': '"
            + Story.insats(server).id()
            + "', 'kommun': '%s', 'from': '2023-01-01', 'to': '2023-12-31', 'answers':"
            + " {'OVRIGT': 'Inget'}}";
    created("reports", body.formatted("0604"));
    assertThat(post("/api/v1/reports", body.formatted("0682")).code())
        .isEqualTo("REPORT_OUTSIDE_KOMMUNER");
  }

  @Test
  void a_report_is_adopted_once_and_amended() {
    String forbund = Story.unique("Förbundet");
    String body = "{'forbund': '" + forbund + "', 'from': '2023-01-01', 'to': '2023-12-31'}";
    String adopted = created("adopted-reports", body);
    Answer again =
        post("/api/v1/adopted-reports", body.replace(forbund, forbund.toUpperCase(Locale.ROOT)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ADOPTED_ALREADY");
    assertThat(again.body().path("detail").asString()).contains(adopted + "/amendments");
    created("adopted-reports", body.replace("2023-12-31", "2023-06-30"));

    written(
        "/api/v1/adopted-reports/" + adopted + "/amendments", "{'reason': 'Sena registreringar'}");
    Answer nonsense = post("/api/v1/adopted-reports", body.replace("'}", "', 'asOf': 'i går'}"));
    assertThat(nonsense.status()).isEqualTo(400);
    assertThat(nonsense.errorFields()).containsExactly("asOf");
  }

  @Test
  void a_claim_is_noted_and_corrected() {
    String claim =
        created(
            "claims",
            "{'forbund': 'F', 'document': 'ÅR', 'label': 'Avslut', 'value': 45.5, 'unit': 'PERCENT',"
                + " 'from': '2023-01-01', 'to': '2023-12-31'}");
    written(
        "/api/v1/claims/" + claim + "/corrections",
        "{'field': 'claimValue', 'to': 60, 'from': 45.5, 'reason': 'Fel tabell'}");
  }

  @Test
  void an_instrument_has_a_name_of_its_own_and_versions() {
    String name = Story.unique("Stegen");
    String body =
        "{'name': '"
            + name
            + "', 'items': {'a': 'A?'}, 'scale': {'1': 'Lite', '2': 'Mycket'}, 'answeredBy':"
            + " 'COACH', 'on': '2024-01-01'}";
    String instrument = created("instruments", body);
    Answer again = post("/api/v1/instruments", body.replace(name, name.toUpperCase(Locale.ROOT)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("INSTRUMENT_EXISTS");
    written(
        "/api/v1/instruments/" + instrument + "/versions",
        "{'items': {'b': 'B?'}, 'scale': {'1': 'Lite', '2': 'Mycket'}, 'answeredBy': 'COACH', 'on':"
            + " '2024-02-01'}");
    String other = created("instruments", body.replace(name, Story.unique("Annan")));
    assertThat(
            post(
                    "/api/v1/instruments/" + other + "/corrections",
                    "{'field': 'instrumentName', 'to': '" + name + "', 'reason': 'Fel'}")
                .code())
        .isEqualTo("INSTRUMENT_EXISTS");
  }

  @Test
  void an_added_code_is_used_at_once_and_only_about_its_days() {
    String code = "ANNAT.T" + code();
    String enrolment = Story.enrolment(server, "2023-02-01").id();
    String path = "/api/v1/enrolments/" + enrolment;
    String avslut = "{'on': '%s', 'reason': '" + code + "'}";

    Answer unknown = post(path + "/avslut", avslut.formatted("2024-02-01"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.errorCodes()).containsExactly("UNKNOWN_CODE");
    written(
        "/api/v1/code-lists/avslut-reason/codes",
        "{'code': '" + code + "', 'label': 'Ny', 'validFrom': '2024-01-01'}");
    Answer early = post(path + "/avslut", avslut.formatted("2023-12-31"));
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.code()).isEqualTo("CODE_NOT_VALID");
    written(path + "/avslut", avslut.formatted("2024-01-01"));
    Answer moved =
        post(
            path + "/corrections",
            "{'field': 'avslutOn', 'to': '2023-12-31', 'reason': 'En dag tidigare'}");
    assertThat(moved.code()).isEqualTo("CODE_NOT_VALID");
    written(
        path + "/corrections",
        "{'field': 'avslutReason', 'to': 'FLYTT', 'from': '" + code + "', 'reason': 'Fel'}");
    written(
        path + "/corrections",
        "{'field': 'avslutOn', 'to': '2023-12-31', 'reason': 'En dag tidigare'}");
    assertThat(
            post(
                    path + "/corrections",
                    "{'field': 'avslutReason', 'to': '" + code + "', 'reason': 'Fel'}")
                .code())
        .isEqualTo("CODE_NOT_VALID");
  }

  @Test
  void an_ended_code_holds_about_its_days_only() {
    String list = "/api/v1/code-lists/group-kind";
    String kind = "T" + code();
    written(list + "/codes", "{'code': '" + kind + "', 'label': 'Ny', 'validFrom': '2020-01-01'}");
    written(list + "/ended", "{'code': '" + kind + "', 'on': '2023-01-10'}");

    String before = GROUP.replace("SE_GRUPP", kind);
    created("groups", before);
    assertThat(post("/api/v1/groups", before.replace("2023-01-10", "2023-01-11")).code())
        .isEqualTo("CODE_NOT_VALID");
    assertThat(post("/api/v1/code-lists/sex/codes", "{}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"groups", "survey-rounds", "deviations", "reports", "claims", "instruments"})
  void what_is_not_there_is_not_changed(String resource) {
    Answer answer =
        post(
            "/api/v1/" + resource + "/" + UUID.randomUUID() + "/withdrawals",
            "{'corrects': 1, 'reason': 'Fel'}");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).endsWith("_UNKNOWN");
    assertThat(post("/api/v1/" + resource, "{}").status()).isEqualTo(400);
  }

  @Test
  void a_colleagues_change_is_seen() {
    String path = "/api/v1/groups/" + created("groups", GROUP) + "/changes";
    written(path, "{'name': 'Nya', 'on': '2023-02-01'}");
    Answer stale =
        server.post(
            path, "{'name': 'Andra', 'on': '2023-02-01'}".replace('\'', '"'), "If-Match", "\"1\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body().path("changes").get(0).path("type").stringValue())
        .isEqualTo("group-changed");
  }

  private String created(String resource, String body) {
    return written("/api/v1/" + resource, body).id();
  }

  private Answer written(String path, String body) {
    Answer answer = post(path, body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    return answer;
  }

  private Answer post(String path, String body) {
    return server.post(path, body.replace('\'', '"'));
  }

  private static String code() {
    return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private List<String> types(String stream) {
    return server.log().stream(stream, 1).stream().map(Stored::type).toList();
  }
}
