package se.sparbar.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.IT;
import static se.sparbar.query.facts.Told.SE;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InstrumentEvent.InstrumentDefined;
import se.sparbar.events.InstrumentEvent.InstrumentRetired;
import se.sparbar.events.InstrumentEvent.InstrumentRevised;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.events.ReportEvent.ReportEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.ClaimId;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ReportId;
import se.sparbar.ids.SurveyId;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.log.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in the streams that are about no person, over a real server.
@NullMarked
@SpringBootTest(
    classes = AffairHttpTest.App.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
          + "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
    })
class AffairHttpTest {
  private static final Forbund FORBUND = new Forbund("Höglandets samordningsförbund");
  private static final UUID ID = new UUID(9, 1);

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {"se.sparbar.query.http", "se.sparbar.query.adoption"},
      excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
  static class App {
    private final List<Recorded> log = told();

    @Bean
    FactsInMemory facts() {
      return new FactsInMemory(log);
    }

    @Bean
    Documents documents() {
      return _ -> Optional.empty();
    }

    @Bean
    LogInMemory log() {
      return new LogInMemory(log);
    }
  }

  private static List<Recorded> told() {
    Told told = new Told().insats(SE, "SE-Höglandet").insats(IT, "IT-spåret");
    groups(told);
    rest(told);
    return told.log();
  }

  /// Positions 3 to 9.
  private static void groups(Told told) {
    GroupId group = new GroupId(ID);
    TreeSet<Party> parties = new TreeSet<>(List.of(Party.AF, Party.FK));
    told.tell(
            new GroupFormed(
                group,
                "SE-gruppen",
                GroupKind.SE_GRUPP,
                FORBUND,
                kommuner("0604"),
                parties,
                day("2023-01-10")))
        .tell(
            new GroupChanged(
                group, "SE-gruppen syd", kommuner("0604", "0686"), parties, day("2023-04-01")))
        .tell(met(group, "2023-05-16", 1))
        .tell(met(group, "2023-06-16", 5))
        .tell(
            new GroupCorrected(
                group,
                3,
                Correction.of(
                    CorrectableField.ATTENDANCE,
                    new TreeMap<>(Map.of(Party.FK, 1)),
                    new TreeMap<>(Map.of(Party.FK, 2))),
                day("2023-06-20"),
                "Räknade fel"))
        .tell(new GroupEntryWithdrawn(group, 4, day("2023-06-21"), "Blev inte av"))
        .tell(
            new GroupFormed(
                new GroupId(new UUID(9, 2)),
                "Nätverket",
                GroupKind.NATVERK,
                new Forbund("Finnvedens samordningsförbund"),
                kommuner("0617"),
                parties,
                day("2023-07-01")));
  }

  private static GroupMet met(GroupId group, String on, int fromFk) {
    return new GroupMet(
        group, GroupKind.SE_GRUPP, day(on), Mode.DIGITALT, new TreeMap<>(Map.of(Party.FK, fromFk)));
  }

  private static void rest(Told told) {
    TreeMap<Integer, List<Integer>> counts = new TreeMap<>(Map.of(1, List.of(0, 0, 1, 2, 3, 4)));
    told.tell(new SurveyOpened(survey(), SE, "Våren", day("2023-04-01"), day("2023-05-31")))
        .tell(new SurveyCounted(survey(), 20, 9, counts, day("2023-06-01")))
        .tell(new SurveyCounted(survey(), 20, 10, counts, day("2023-06-05")))
        .tell(
            new DeviationFiled(
                new DeviationId(ID),
                FORBUND,
                null,
                new TreeSet<>(List.of(Party.AF)),
                "Väntan",
                day("2023-08-01")))
        .tell(new DeviationAssigned(new DeviationId(ID), Party.FK, day("2023-08-02")))
        .tell(new DeviationResolved(new DeviationId(ID), "Möten", day("2023-08-03")))
        .tell(report(ID, "0604"))
        .tell(report(new UUID(9, 2), "0686"))
        .tell(report(new UUID(9, 3), "0686"))
        .tell(new ReportEntryWithdrawn(new ReportId(new UUID(9, 3)), 1, day("2023-09-02"), "x"))
        .tell(instrument(1))
        .tell(
            new InstrumentRevised(
                new InstrumentId(ID),
                new TreeMap<>(Map.of("HALSA", "Hur mår du?")),
                new TreeMap<>(Map.of(1, "Illa", 2, "Bra")),
                Answerer.COACH,
                day("2023-10-01")))
        .tell(new InstrumentRetired(new InstrumentId(ID), day("2023-12-31")))
        .tell(anonymous(ID, 2023, Sex.KVINNA))
        .tell(anonymous(new UUID(9, 2), 2022, Sex.MAN))
        .tell(
            new ClaimRecorded(
                new ClaimId(ID),
                FORBUND,
                "Årsredovisning 2023",
                null,
                "Till arbete",
                new BigDecimal("45.5"),
                ClaimUnit.PERCENT,
                day("2023-01-01"),
                day("2023-12-31"),
                day("2024-01-15")));
  }

  private static SurveyId survey() {
    return new SurveyId(ID);
  }

  private static CoachReportSubmitted report(UUID id, String kommun) {
    return new CoachReportSubmitted(
        new ReportId(id),
        SE,
        new Kommun(kommun),
        day("2023-01-01"),
        day("2023-06-30"),
        new TreeMap<>(Map.of(CoachQuestion.OVRIGT, "Inga")),
        day("2023-09-01"));
  }

  private static InstrumentDefined instrument(int number) {
    return new InstrumentDefined(
        new InstrumentId(new UUID(9, number)),
        "Stegen",
        new TreeMap<>(Map.of("HALSA", "Hur är hälsan?")),
        new TreeMap<>(Map.of(1, "Svår", 2, "God")),
        Answerer.DELTAGARE,
        day("2023-09-15"));
  }

  private static AnonymousCounted anonymous(UUID id, int year, Sex sex) {
    return new AnonymousCounted(
        new AnonymousId(id),
        SE,
        new Kommun("0604"),
        new Huvudman("0604"),
        year,
        sex,
        Registration.ANONYM_SKYDDAD,
        day("2024-01-10"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static SortedSet<Kommun> kommuner(String... codes) {
    TreeSet<Kommun> kommuner = new TreeSet<>();
    for (String code : codes) {
      kommuner.add(new Kommun(code));
    }
    return kommuner;
  }

  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();

  @Test
  void a_group_stands_as_it_was_changed_and_corrected_without_what_was_taken_back()
      throws Exception {
    JsonNode group = get("/api/v1/groups/" + ID);

    assertThat(group.path("name").asString()).isEqualTo("SE-gruppen syd");
    assertThat(group.path("kommuner").toString()).isEqualTo("[\"0604\",\"0686\"]");
    assertThat(group.path("meetings")).hasSize(1);
    JsonNode meeting = group.path("meetings").path(0);
    assertThat(meeting.at("/attendance/FK").asInt()).isEqualTo(2);
    assertThat(meeting.path("recorded").toString())
        .isEqualTo(
            """
            {"version":3,"position":5,"recordedAt":"2023-05-16T10:00:00Z",\
            "correctedPosition":7,"correctedAt":"2023-06-20T10:00:00Z"}\
            """);
    assertThat(group.path("recorded").has("correctedPosition")).isFalse();
  }

  @Test
  void what_was_known_at_an_earlier_position_is_read_as_it_was() throws Exception {
    String group = "/api/v1/groups/" + ID;

    assertThat(get(group + "?asOf=position:3").path("name").asString()).isEqualTo("SE-gruppen");
    assertThat(get(group + "?asOf=position:6").path("meetings")).hasSize(2);
    assertThat(get(group + "?asOf=2023-05-31").at("/meetings/0/attendance/FK").asInt())
        .isEqualTo(1);
    assertThat(send(group + "?asOf=position:2").statusCode()).isEqualTo(404);
    assertThat(get("/api/v1/groups?asOf=position:2").path("total").asInt()).isZero();
  }

  @Test
  void a_round_has_the_answers_that_were_counted_last() throws Exception {
    JsonNode round = get("/api/v1/survey-rounds/" + ID);

    assertThat(round.at("/answers/answered").asInt()).isEqualTo(10);
    assertThat(round.at("/answers/counts/1/5").asInt()).isEqualTo(4);
    assertThat(get("/api/v1/survey-rounds/" + ID + "?asOf=position:10").has("answers")).isFalse();
  }

  @Test
  void an_instrument_has_its_versions_and_a_deviation_its_end() throws Exception {
    JsonNode instrument = get("/api/v1/instruments/" + ID);
    JsonNode deviation = get("/api/v1/deviations/" + ID);

    assertThat(instrument.path("versions")).hasSize(2);
    assertThat(instrument.at("/versions/1/number").asInt()).isEqualTo(2);
    assertThat(instrument.path("retiredOn").asString()).isEqualTo("2023-12-31");
    assertThat(deviation.at("/assignments/0/party").asString()).isEqualTo("FK");
    assertThat(deviation.at("/resolution/outcome").asString()).isEqualTo("Möten");
    assertThat(deviation.has("insats")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "groups, 2",
    "groups?kommun=0686, 1",
    "groups?kommun=0686&kommun=0617, 2",
    "groups?forbund=Finnvedens%20samordningsf%C3%B6rbund, 1",
    "groups?forbund=ingen, 0",
    "survey-rounds?from=2023-05-31, 1",
    "survey-rounds?from=2023-06-01, 0",
    "survey-rounds?to=2023-03-31, 0",
    "deviations?from=2023-08-01&to=2023-08-01, 1",
    "deviations?insats=00000000-0000-0001-0000-000000000001, 0",
    "coach-reports, 2",
    "coach-reports?kommun=0686, 1",
    "coach-reports?insats=00000000-0000-0001-0000-000000000001&to=2023-01-01, 2",
    "coach-reports?insats=00000000-0000-0001-0000-000000000002, 0",
    "instruments, 1",
    "anonymous-participants, 2",
    "anonymous-participants?from=2022-03-01&to=2022-03-31, 1",
    "claims?from=2024-01-01, 0",
    "claims, 1",
  })
  void a_list_is_chosen_by_its_parameters(String list, int total) throws Exception {
    assertThat(get("/api/v1/" + list).path("total").asInt()).isEqualTo(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "groups",
        "survey-rounds",
        "deviations",
        "coach-reports",
        "instruments",
        "anonymous-participants",
        "claims"
      })
  void each_of_a_list_is_read_alone_with_its_history(String resource) throws Exception {
    JsonNode first = get("/api/v1/" + resource + "?limit=1").path("items").path(0);
    String one = "/api/v1/" + resource + "/" + first.path("id").asString();

    assertThat(get(one)).isEqualTo(first);
    assertThat(get(one + "/history").path("items"))
        .isNotEmpty()
        .allSatisfy(told ->
            assertThat(told.path("text").asString())
                .isNotBlank()
                .doesNotContainPattern("[{}\\[\\]]|null"));
    assertThat(send(one + "?asof=2023-01-01").statusCode()).isEqualTo(400);
    assertThat(send("/api/v1/" + resource + "?from=i-gar").statusCode()).isEqualTo(400);
    for (String unknown : List.of(new UUID(7, 7).toString(), "4711", "x_y")) {
      HttpResponse<String> none = send("/api/v1/" + resource + "/" + unknown);
      assertThat(none.statusCode()).isEqualTo(404);
      assertThat(none.body()).contains("/api/v1/" + resource);
      assertThat(send("/api/v1/" + resource + "/" + unknown + "/history").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void a_report_that_was_taken_back_is_gone_but_its_history_is_not() throws Exception {
    String report = "/api/v1/coach-reports/" + new UUID(9, 3);

    assertThat(send(report).statusCode()).isEqualTo(404);
    assertThat(get(report + "?asOf=2023-09-01").path("kommun").asString()).isEqualTo("0686");
    assertThat(get(report + "/history").at("/items/1/text").asString())
        .isEqualTo("Rapporten togs tillbaka den 2023-09-02.");
  }

  @Test
  void a_history_tells_a_rattelse_with_what_it_changed() throws Exception {
    JsonNode history = get("/api/v1/groups/" + ID + "/history").path("items");

    assertThat(history.path(4).path("text").asString())
        .isEqualTo(
            "Rättades den 2023-06-20: närvaro ändrades från Försäkringskassan: 1 till"
                + " Försäkringskassan: 2.");
    assertThat(history.path(5).path("reason").asString()).isEqualTo("Blev inte av");
    assertThat(get("/api/v1/insatser/" + SE.value() + "/history").at("/items/0/text").asString())
        .startsWith("Insatsen SE-Höglandet startade den 2012-01-01.");
    assertThat(get("/api/v1/code-lists/party/history").path("items")).isEmpty();
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> response = send(path);
    assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
    return json.readTree(response.body());
  }

  private HttpResponse<String> send(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
