package se.sparbar.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.http.Server.Answer;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;

/// Every way to write, over the real server, in the smallest forms of the contract.
class WritingTest {
  private final Server server = Server.shared();

  @Test
  void an_enrolment_is_lived_from_start_to_efterstod() {
    String enrolment = Story.enrolment(server, "2023-02-01").id();

    written(
        enrolment,
        "assessments",
        "{'point': 'START', 'on': '2023-02-01', 'income': ['A_KASSA'], 'timeOnBenefits': '1_2_AR'}");
    written(enrolment, "transfers", "{'kommun': '0686', 'on': '2023-05-01'}");
    written(
        enrolment,
        "efterstod",
        "{'phase': 'UNDER_INSKRIVNING', 'recipient': 'DELTAGARE', 'from': '2023-06-01'}");
    written(enrolment, "efterstod-end", "{'on': '2023-07-01'}");
    written(enrolment, "avslut", "{'on': '2023-11-30', 'reason': 'STUDIER'}");
    written(
        enrolment,
        "efterstod",
        "{'phase': 'EFTER_AVSLUT', 'recipient': 'BADA', 'from': '2023-12-01'}");
    written(enrolment, "efterstod-withdrawal", "{'corrects': 7, 'reason': 'Blev inte av'}");
    written(enrolment, "avslut-withdrawal", "{'reason': 'Kom tillbaka'}");
    written(
        enrolment, "corrections", "{'field': 'startOn', 'to': '2023-02-02', 'reason': 'Skrivfel'}");
    written(
        enrolment,
        "corrections",
        "{'field': 'income', 'to': ['OKAND'], 'from': ['A_KASSA'], 'corrects': 2, 'reason': 'Skrivfel'}");
    written(enrolment, "void", "{'reason': 'Felregistrering: fel person'}");
    Answer last = written(enrolment, "restore", "{'reason': 'Det var rätt person'}");

    assertThat(last.version()).isEqualTo(13);
    assertThat(types("enrolment-" + enrolment))
        .containsExactly(
            "enrolment-started",
            "assessed",
            "transferred",
            "efterstod-started",
            "efterstod-ended",
            "avslut-recorded",
            "efterstod-started",
            "efterstod-withdrawn",
            "avslut-withdrawn",
            "corrected",
            "corrected",
            "enrolment-voided",
            "enrolment-restored");
  }

  @Test
  void an_enrolment_is_lived_from_remiss_to_uppfoljning() {
    String enrolment = Story.referral(server, "2022-01-10").id();

    written(enrolment, "referral-acceptance", "{'on': '2022-01-17'}");
    written(enrolment, "queue", "{'on': '2022-01-17'}");
    written(enrolment, "admission", "{'startOn': '2022-02-01'}");
    written(
        enrolment, "coaches", "{'coach': '%s', 'on': '2022-02-01'}".formatted(UUID.randomUUID()));
    written(enrolment, "meetings", "{'kind': 'SIP', 'mode': 'DIGITALT', 'on': '2022-02-02'}");
    written(
        enrolment,
        "progressions",
        "{'instrument': '%s', 'instrumentVersion': 1, 'answeredBy': 'DELTAGARE', 'answers': {'tillit': 2}, 'on': '2022-02-20'}"
            .formatted(Story.instrument(server).id()));
    written(
        enrolment,
        "corrections",
        "{'field': 'progressionAnswers', 'to': {'tillit': 1}, 'reason': 'Skrivfel'}");
    written(enrolment, "pauses", "{'reason': 'SJUKDOM', 'from': '2022-03-01'}");
    written(enrolment, "resumption", "{'on': '2022-03-15'}");
    written(enrolment, "activities", "{'kind': 'PRAKTIK', 'from': '2022-04-01'}");
    written(enrolment, "activity-end", "{'on': '2022-05-31'}");
    written(enrolment, "avslut", "{'on': '2022-06-30', 'reason': 'STUDIER'}");
    written(
        enrolment,
        "follow-ups",
        "{'months': 12, 'outcome': 'STUDIER', 'income': ['STUDIESTOD'], 'on': '2023-06-30'}");
    written(enrolment, "withdrawals", "{'corrects': 6, 'reason': 'Mötet blev inte av'}");

    assertThat(types("enrolment-" + enrolment))
        .containsExactly(
            "referral-received",
            "referral-accepted",
            "queued",
            "enrolment-started",
            "coach-assigned",
            "meeting-held",
            "progression-measured",
            "corrected",
            "paused",
            "resumed",
            "activity-started",
            "activity-ended",
            "avslut-recorded",
            "followed-up",
            "entry-withdrawn");
  }

  @Test
  void a_remiss_comes_to_nothing_in_three_ways() {
    String declined = Story.referral(server, "2023-01-09").id();
    written(declined, "referral-refusal", "{'reason': 'FEL_MALGRUPP', 'on': '2023-01-16'}");
    String withdrawn = Story.referral(server, "2023-01-09").id();
    written(withdrawn, "referral-withdrawal", "{'reason': 'EGEN_BEGARAN', 'on': '2023-01-16'}");
    String left = Story.referral(server, "2023-01-09").id();
    written(left, "referral-acceptance", "{'on': '2023-01-16'}");
    written(left, "queue", "{'on': '2023-01-16'}");
    written(left, "queue-exit", "{'reason': 'FLYTT', 'on': '2023-03-01'}");

    assertThat(types("enrolment-" + left)).endsWith("queue-left");
  }

  @Test
  void a_remiss_is_read_where_the_enrolment_is() {
    Answer referral = Story.referral(server, "2023-01-09");

    assertThat(referral.header("Location")).isEqualTo("/api/v1/enrolments/" + referral.id());
  }

  @Test
  void a_correction_shows_before_and_after() {
    String enrolment = Story.enrolment(server, "2023-02-01").id();
    Answer date =
        written(
            enrolment,
            "corrections",
            "{'field': 'startOn', 'to': '2023-02-02', 'reason': 'Skrivfel'}");
    assertThat(date.body().path("changed").toString())
        .isEqualTo("{'field':'startOn','from':'2023-02-01','to':'2023-02-02'}".replace('\'', '"'));
    written(
        enrolment, "assessments", "{'point': 'START', 'on': '2023-02-01', 'income': ['A_KASSA']}");
    Answer nothing =
        written(
            enrolment,
            "corrections",
            "{'field': 'occupation', 'to': 'INGET', 'reason': 'Glömdes'}");
    assertThat(nothing.body().path("changed").toString())
        .isEqualTo("{'field':'occupation','to':'INGET'}".replace('\'', '"'));
    Answer again =
        written(
            enrolment,
            "corrections",
            "{'field': 'income', 'to': ['OKAND'], 'corrects': 4, 'reason': 'Fel'}");
    assertThat(again.body().path("changed").toString())
        .isEqualTo("{'field':'income','from':['A_KASSA'],'to':['OKAND']}".replace('\'', '"'));
  }

  @Test
  void an_insats_is_revised_staffed_given_a_goal_and_ended() {
    String insats = Story.insats(server).id();
    String path = "/api/v1/insatser/" + insats;
    UUID coach = UUID.randomUUID();

    assertThat(
            post(
                    path + "/revisions",
                    "{'kommuner': ['0604', '0682'], 'huvudman': {'0682': 'Nässjö AB'}, 'on': '2024-01-01'}")
                .status())
        .isEqualTo(201);
    assertThat(
            post(
                    path + "/goals",
                    "{'figure': 'to-work-or-studies', 'thresholdPercent': 35, 'validFrom': '2024-01-01'}")
                .status())
        .isEqualTo(201);
    assertThat(
            post(
                    path + "/staffing",
                    "{'kommun': '0604', 'coach': '"
                        + coach
                        + "', 'percent': 75, 'from': '2024-01-01'}")
                .status())
        .isEqualTo(201);
    Answer over =
        post(
            path + "/staffing",
            "{'kommun': '0682', 'coach': '" + coach + "', 'percent': 26, 'from': '2024-02-01'}");
    assertThat(over.status()).isEqualTo(409);
    assertThat(over.code()).isEqualTo("STAFFING_OVER_FULL_TIME");
    assertThat(post(path + "/end", "{'on': '2024-12-31'}").status()).isEqualTo(201);
    assertThat(types("insats-" + insats))
        .containsExactly(
            "insats-started", "insats-revised", "goal-set", "staffing-set", "insats-ended");
  }

  @Test
  void a_receipt_says_where_the_fact_stands() {
    Answer participant = Story.participant(server, "0604");

    assertThat(participant.version()).isEqualTo(1);
    assertThat(participant.header("Location"))
        .isEqualTo("/api/v1/participants/" + participant.id());
    assertThat(participant.header("ETag")).isEqualTo("\"1\"");
    Recorded recorded = server.log().after(participant.position() - 1, 1).getFirst().decode();
    assertThat(recorded.stream()).isEqualTo("participant-" + participant.id());
    assertThat(recorded.subject()).isEqualTo(UUID.fromString(participant.id()));
    assertThat(recorded.huvudman()).isEqualTo(new Huvudman("0604"));
    assertThat(recorded.actor()).isEqualTo("lokal");
  }

  @Test
  void an_enrolments_events_are_about_the_participant_and_follow_the_huvudman() {
    String participant = Story.participant(server, "0604").id();
    String enrolment =
        Story.enrolment(server, participant, Story.insats(server).id(), "2023-02-01").id();
    written(enrolment, "transfers", "{'kommun': '0686', 'on': '2023-05-01'}");

    List<Stored> rows = server.log().stream("enrolment-" + enrolment, 1);
    assertThat(rows).extracting(Stored::subject).containsOnly(UUID.fromString(participant));
    assertThat(rows)
        .extracting(Stored::huvudman)
        .containsExactly(new Huvudman("0604"), new Huvudman("0686"));
  }

  @Test
  void one_command_with_two_events_answers_with_the_last() {
    String enrolment = Story.enrolment(server, "2023-02-01").id();
    Answer both =
        written(
            enrolment,
            "efterstod",
            "{'phase': 'UNDER_INSKRIVNING', 'recipient': 'BADA', 'from': '2023-06-01', 'to': '2023-07-01'}");

    assertThat(both.version()).isEqualTo(3);
    assertThat(server.log().after(both.position() - 1, 1).getFirst().type())
        .isEqualTo("efterstod-ended");
  }

  @Test
  void names_and_local_numbers_are_taken_once() {
    String name = Story.unique("IT-spåret");
    String first = Story.insats(server, name).id();
    Answer second = Story.insats(server, name.toUpperCase(Locale.ROOT));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("INSATS_EXISTS");
    assertThat(second.body().path("detail").stringValue()).contains(first);

    String number = Story.unique("A");
    String body = "{'huvudman': '0604', 'localNumber': '" + number + "', 'sex': 'MAN'}";
    String person = post("/api/v1/participants", body).id();
    Answer again = post("/api/v1/participants", body);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("PARTICIPANT_EXISTS");
    assertThat(again.body().path("detail").stringValue()).contains(person);
    assertThat(post("/api/v1/participants", body.replace("0604", "0686")).status()).isEqualTo(201);
  }

  @Test
  void a_renamed_insats_keeps_both_its_names() {
    String name = Story.unique("Gamla");
    String newName = Story.unique("Nya");
    String insats = Story.insats(server, name).id();
    assertThat(
            post(
                    "/api/v1/insatser/" + insats + "/revisions",
                    "{'name': '" + newName + "', 'on': '2024-01-01'}")
                .status())
        .isEqualTo(201);

    assertThat(Story.insats(server, newName).code()).isEqualTo("INSATS_EXISTS");
    assertThat(Story.insats(server, name).code()).isEqualTo("INSATS_EXISTS");
    String other = Story.insats(server).id();
    assertThat(
            post(
                    "/api/v1/insatser/" + other + "/revisions",
                    "{'name': '" + newName + "', 'on': '2024-01-01'}")
                .code())
        .isEqualTo("INSATS_EXISTS");
  }

  /// Sent twice with one key, for that is what a browser does when the line breaks.
  private Answer written(String enrolment, String what, String body) {
    String path = "/api/v1/enrolments/" + enrolment + "/" + what;
    String key = UUID.randomUUID().toString();
    Answer answer = server.post(path, body.replace('\'', '"'), "Idempotency-Key", key);
    Answer again = server.post(path, body.replace('\'', '"'), "Idempotency-Key", key);
    assertThat(again.response().body()).isEqualTo(answer.response().body());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.id()).isEqualTo(enrolment);
    return answer;
  }

  private Answer post(String path, String body) {
    return server.post(path, body.replace('\'', '"'));
  }

  private List<String> types(String stream) {
    return server.log().stream(stream, 1).stream().map(Stored::type).toList();
  }
}
