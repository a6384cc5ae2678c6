package se.sparbar.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.query.facts.Told.SE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.SurveyId;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.chart.ChartTable.Row;
import se.sparbar.query.facts.FactsInMemory;
import se.sparbar.query.facts.Told;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Report;

class ReportChartsTest {
  private static final Kommun ANEBY = new Kommun("0604");

  private final Told told =
      new Told()
          .insats(SE, "SE-Höglandet")
          .goal(SE, "to-work-or-studies", 35, "2012-01-01")
          .person("Asta", Sex.KVINNA, 1999)
          .person("Bo", Sex.MAN, 1980)
          .code("avslut-reason", "ANNAT.VARNPLIKT", "Värnplikt", "2022-01-01")
          .code("income-source", "OMSTALLNINGSSTUDIESTOD", "Omställningsstudiestöd", "2022-01-01")
          .start("Asta", "a", "2022-02-01")
          .start("Bo", "b", "2023-02-02")
          .assess("a", AssessmentPoint.START, "2022-02-01", IncomeSource.A_KASSA)
          .assess(
              "a", AssessmentPoint.AVSLUT, "2023-06-01", IncomeSource.of("OMSTALLNINGSSTUDIESTOD"))
          .avslut("a", "2023-06-01", AvslutReason.STUDIER)
          .avslut("b", "2023-06-02", AvslutReason.of("ANNAT.VARNPLIKT"));

  @Test
  void participants_are_counted_for_each_year_that_had_any() {
    assertThat(table("participants-by-year")).containsExactly("2022 1 0 1", "2023 1 1 2");
  }

  @Test
  void a_reason_that_was_added_has_its_label() {
    assertThat(table("avslut-by-reason")).containsExactly("Studier 1 0", "Värnplikt 0 1");
  }

  @Test
  void every_age_has_a_band_and_the_unknown_sex_a_series_only_where_there_is_any() {
    assertThat(table("age")).hasSize(8).contains("18–24 1 0", "40–49 0 1", "okänd 0 0");

    told.person("Kim", Sex.UPPGIFT_SAKNAS, null).start("Kim", "k", "2023-03-01");

    assertThat(((Pyramid) chart("age")).beside()).isNotNull();
    assertThat(table("age")).contains("okänd 0 0 1");
  }

  @Test
  void income_flows_from_source_to_source() {
    assertThat(table("income"))
        .containsExactly(
            "Före: A-kassa 1",
            "Efter: Omställningsstudiestöd 1",
            "A-kassa till Omställningsstudiestöd 1");
  }

  @Test
  void a_goal_shows_its_threshold_and_what_came_of_it() {
    assertThat(table("goal"))
        .containsExactly(
            "SE-Höglandet: Till arbete eller studier 35\u00a0% 1 av 2 (50\u00a0%) uppfyllt");
  }

  @Test
  void places_stand_beside_those_who_were_enrolled() {
    told.tell(new StaffingSet(SE, ANEBY, new CoachId(new UUID(7, 1)), 50, day("2020-01-01"), null));

    assertThat(table("occupancy")).containsExactly("Aneby 10 0,7 (7\u00a0%)");
  }

  @Test
  void meetings_are_shown_by_kind_and_mode() {
    GroupId group = new GroupId(new UUID(5, 1));
    told.enrol(
            "a",
            e ->
                new MeetingHeld(
                    e, MeetingKind.SIP, Mode.DIGITALT, new TreeSet<>(), day("2023-03-01")))
        .tell(
            new GroupFormed(
                group,
                "Aneby",
                GroupKind.SE_GRUPP,
                new Forbund("Höglandets samordningsförbund"),
                new TreeSet<>(Set.of(ANEBY)),
                new TreeSet<>(),
                day("2020-01-01")))
        .tell(
            new GroupMet(
                group, GroupKind.SE_GRUPP, day("2023-04-01"), Mode.PLATS, new TreeMap<>()));

    assertThat(rows(chart("meetings", Question.of(Period.year(2023)))))
        .containsExactly(
            "SIP (samordnad individuell plan) 0 1 1", "SE-grupp (remittentgrupp) 1 0 1");
  }

  @Test
  void a_survey_shows_every_step_and_the_highest_three() {
    SurveyId survey = new SurveyId(new UUID(6, 1));
    SortedMap<Integer, List<Integer>> counts =
        new TreeMap<>(Map.of(1, List.of(1, 0, 2, 3, 0, 2), 2, List.of(0, 0, 0, 0, 0, 8)));
    told.tell(new SurveyOpened(survey, SE, "Enkät", day("2023-03-01"), day("2023-04-01")))
        .tell(new SurveyCounted(survey, 10, 8, counts, day("2023-04-02")));

    Question ofInsats = new Question(Period.year(2023), Set.of(SE), Set.of(), List.of());
    assertThat(rows(chart("survey", ofInsats)).getFirst())
        .isEqualTo("Får du stöd på ett sätt som är till stor nytta för dig? 1 0 2 3 0 2 8");
    assertThat(rows(chart("survey-top-three", ofInsats)))
        .hasSize(7)
        .contains(
            "Är du med och bestämmer vilket stöd du skall få? 8 av 8 (100\u00a0%)",
            "Får stödet ta den tid du behöver? inga svar");
  }

  @Test
  void what_was_known_before_the_period_stands_on_its_first_day() {
    assertThat(table("known-participants")).containsExactly("2023-01-01 1", "2023-02-02 2");
  }

  @Test
  void the_day_of_the_as_of_is_marked_and_what_came_later_is_shown_where_asked_for() {
    told.person("Cia", Sex.KVINNA, 1995).start("Cia", "c", "2023-07-01");

    Steps steps = (Steps) chart("known-participants", new AsOf.AtPosition(12), new AsOf.Now());

    assertThat(steps.marked().orElseThrow().value().label()).isEqualTo("2");
    assertThat(steps.steps().getLast().value().label()).isEqualTo("3");
  }

  @Test
  void a_figure_that_moved_on_many_days_is_shown_by_month() {
    for (int i = 1; i <= 28; i++) {
      told.person("P" + i, Sex.MAN, 1990).start("P" + i, "p" + i, "2023-07-%02d".formatted(i));
    }

    assertThat(table("known-participants"))
        .containsExactly("2023-01-01 1", "2023-02-02 2", "2023-07-28 30");
  }

  @Test
  void parts_lead_to_what_is_behind_them_in_the_same_question_at_the_same_position() {
    assertThat(chart("avslut-by-reason").table().rows().getFirst().values().getFirst().link())
        .hasValue(
            "/siffror/avslut-by-reason?from=2023-01-01&to=2023-12-31&asOf=position:12&by=sex"
                + "&cell=reason:STUDIER&cell=sex:KVINNA&insats=%s&kommun=0604"
                    .formatted(SE.value()));
  }

  @Test
  void a_step_leads_to_what_moved_it() {
    assertThat(chart("known-participants").table().rows().getLast().values().getFirst().link())
        .hasValueSatisfying(href ->
            assertThat(href)
                .startsWith("/siffror/participants?")
                .contains("&asOf=position:8&against=position:"));
  }

  @Test
  void every_chart_says_its_period_and_what_was_known() {
    for (String id : ReportCharts.ids()) {
      assertThat(chart(id).head().title()).endsWith(", 2023");
      assertThat(chart(id).head().description())
          .contains("Så som det var känt 2023-06-02 kl. 12.00 (position 12 i loggen).");
    }
  }

  @Test
  void a_period_without_anyone_has_empty_charts() {
    FactsInMemory facts = new FactsInMemory(new Told().log());
    Reached nothing = facts.resolve(new AsOf.Now());
    Report report = Report.read(Question.of(Period.year(2023)), nothing, facts);

    assertThat(new ReportCharts(report, facts, nothing).all()).allMatch(Chart::isEmpty);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private List<String> table(String id) {
    return rows(chart(id));
  }

  private static List<String> rows(Chart chart) {
    return chart.table().rows().stream().map(ReportChartsTest::written).toList();
  }

  private static String written(Row row) {
    return row.name() + " " + String.join(" ", row.values().stream().map(Value::label).toList());
  }

  private Chart chart(String id) {
    return chart(id, new AsOf.Now(), new AsOf.Now());
  }

  private Chart chart(String id, Question question) {
    FactsInMemory facts = new FactsInMemory(told.log());
    Reached now = facts.resolve(new AsOf.Now());
    return new ReportCharts(Report.read(question, now, facts), facts, now).chart(id).orElseThrow();
  }

  private Chart chart(String id, AsOf asOf, AsOf until) {
    FactsInMemory facts = new FactsInMemory(told.log());
    Question question = new Question(Period.year(2023), Set.of(SE), Set.of(ANEBY), List.of());
    Report report = Report.read(question, facts.resolve(asOf), facts);
    return new ReportCharts(report, facts, facts.resolve(until)).chart(id).orElseThrow();
  }
}
