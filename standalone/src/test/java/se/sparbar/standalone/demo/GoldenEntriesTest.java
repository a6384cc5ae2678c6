package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.events.ClaimEvent.ClaimRecorded;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.ids.GroupId;
import tools.jackson.databind.JsonNode;

/// What is published beside the figures about participants stands in the demo's log.
class GoldenEntriesTest {
  private static final LocalDate REPORT_2023 = LocalDate.of(2024, 3, 22);
  private static final JsonNode INSATSER = PublishedFigures.document().required("insatser");
  private static final DemoLog LOG = new DemoLog(Demo.events(Demo.SEED));

  @Test
  void the_costs_of_arsredovisning_2023_are_booked() {
    for (Map.Entry<String, JsonNode> insats : INSATSER.properties()) {
      for (Map.Entry<String, JsonNode> year : insats.getValue().required("figures").properties()) {
        assertThat(cost(insats.getKey(), Integer.parseInt(year.getKey())))
            .as(insats.getKey() + " " + year.getKey())
            .isEqualTo(year.getValue().required("cost").asLong());
      }
    }
  }

  @Test
  void the_budget_of_arsredovisning_2023_is_set() {
    assertThat(LOG.standing(BudgetSet.class, REPORT_2023))
        .singleElement()
        .isEqualTo(
            new BudgetSet(
                DemoInsats.named(DemoInsats.SE).id(Demo.SEED),
                2023,
                figures2023().required("budget").asLong()));
  }

  @Test
  void the_survey_of_arsredovisning_2023_has_as_many_answers() {
    SurveyCounted counted =
        LOG.standing(SurveyCounted.class, REPORT_2023).stream()
            .filter(e -> e.on().getYear() == 2023)
            .findFirst()
            .orElseThrow();
    JsonNode published = figures2023().required("survey");
    assertThat(counted.answered()).isEqualTo(published.required("answered").asInt());
    List<Integer> answers =
        counted.counts().values().stream()
            .map(steps -> steps.stream().mapToInt(Integer::intValue).sum())
            .toList();
    assertThat(answers)
        .isEqualTo(published.required("itemN").values().stream().map(JsonNode::asInt).toList());
    assertThat(counted.counts().values())
        .allSatisfy(steps ->
            assertThat(
                    100
                        * steps.subList(3, 6).stream().mapToInt(Integer::intValue).sum()
                        / steps.stream().mapToInt(Integer::intValue).sum())
                .isBetween(70, 85));
  }

  @Test
  void the_staffing_of_arsredovisning_2023_is_set_on_every_day_of_the_year() {
    JsonNode published = INSATSER.required(DemoInsats.SE).required("staffingPercent2023");
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
      for (Map.Entry<String, JsonNode> kommun : published.properties()) {
        assertThat(staffing(code(kommun.getKey()), day))
            .as(kommun.getKey() + " " + day)
            .isEqualTo(percent(kommun.getValue(), day));
      }
    }
  }

  /// 39 % answered of the places that were there when they were asked, and that the board had
  /// decided on; of all participants it was 31 %.
  @Test
  void the_39_per_cent_of_arsredovisning_2023_are_of_the_places() {
    int percent =
        INSATSER.required(DemoInsats.SE).required("kommuner").values().stream()
            .mapToInt(k -> staffing(new Kommun(k.asString()), LocalDate.of(2023, 5, 2)))
            .sum();
    int places =
        LOG.standing(PlacesSet.class, REPORT_2023).stream()
            .filter(e -> e.insats().equals(DemoInsats.named(DemoInsats.SE).id(Demo.SEED)))
            .filter(e -> e.year() == 2023)
            .mapToInt(PlacesSet::places)
            .sum();
    assertThat(places).isEqualTo(percent * 20 / 100).isEqualTo(161);
    assertThat(Math.round(100.0 * 62 / places)).isEqualTo(39);
    assertThat(Math.round(100.0 * 62 / 201)).isEqualTo(31);
  }

  @Test
  void the_se_grupper_met_as_often_as_arsredovisning_2023_says() {
    Map<Kommun, Long> met = new LinkedHashMap<>();
    Map<GroupId, GroupFormed> groups =
        LOG.standing(GroupFormed.class, REPORT_2023).stream()
            .filter(e -> e.kind().equals(GroupKind.SE_GRUPP))
            .collect(Collectors.toMap(GroupFormed::group, e -> e));
    groups.values().forEach(e -> met.put(e.kommuner().getFirst(), 0L));
    for (GroupMet e : LOG.standing(GroupMet.class, REPORT_2023)) {
      if (e.on().getYear() == 2023 && e.kind().equals(GroupKind.SE_GRUPP)) {
        met.merge(
            Objects.requireNonNull(groups.get(e.group())).kommuner().getFirst(), 1L, Long::sum);
      }
    }
    PublishedFigures.document()
        .required("groupMeetings2023")
        .required("SE_GRUPP")
        .properties()
        .forEach(kommun ->
            assertThat(met.get(code(kommun.getKey())))
                .as(kommun.getKey())
                .isEqualTo(meetings(kommun.getValue())));
  }

  @Test
  void the_claims_of_both_documents_are_recorded_number_by_number() {
    JsonNode document = PublishedFigures.document();
    List<String> published = new ArrayList<>();
    for (JsonNode claim : document.required("claims")) {
      String source =
          document.required("source").required(claim.required("document").asString()).asString();
      numbers(claim.required("value").asString())
          .forEach(number ->
              published.add(
                  String.join(
                      "|",
                      source,
                      claim.required("label").asString(),
                      claim.required("period").asString(),
                      number)));
    }
    assertThat(LOG.standing(ClaimRecorded.class, LocalDate.of(2024, 12, 31)))
        .allSatisfy(e -> assertThat(e.page()).isNull())
        .extracting(e ->
            String.join(
                "|",
                e.document(),
                e.label(),
                Integer.toString(e.from().getYear()),
                written(e.value(), e.unit())))
        .containsExactlyInAnyOrderElementsOf(published);
  }

  private static JsonNode figures2023() {
    return INSATSER.required(DemoInsats.SE).required("figures").required("2023");
  }

  private static long cost(String insats, int year) {
    return LOG.standing(CostBooked.class, REPORT_2023).stream()
        .filter(e -> e.insats().equals(DemoInsats.named(insats).id(Demo.SEED)))
        .filter(e -> e.on().getYear() == year)
        .mapToLong(CostBooked::kronor)
        .sum();
  }

  private static int staffing(Kommun kommun, LocalDate day) {
    return LOG.standing(StaffingSet.class, REPORT_2023).stream()
        .filter(e -> e.kommun().equals(kommun) && !e.from().isAfter(day))
        .mapToInt(StaffingSet::percent)
        .sum();
  }

  /// A number for the whole year, or one from each day on.
  private static int percent(JsonNode published, LocalDate day) {
    if (published.isNumber()) {
      return published.asInt();
    }
    int percent = 0;
    for (Map.Entry<String, JsonNode> from : published.properties()) {
      if (!LocalDate.parse(from.getKey()).isAfter(day)) {
        percent = from.getValue().asInt();
      }
    }
    return percent;
  }

  /// Of "Ca 6-7?" the demo has 6, and where nothing is published none.
  static long meetings(JsonNode published) {
    return published.isNumber() ? published.asLong() : published.isNull() ? 0 : 6;
  }

  private static Kommun code(String codeAndName) {
    return new Kommun(codeAndName.substring(0, 4));
  }

  private static List<String> numbers(String value) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = Pattern.compile("[0-9]+( %)?").matcher(value);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  private static String written(BigDecimal value, ClaimUnit unit) {
    return value.toPlainString() + (unit == ClaimUnit.PERCENT ? " %" : "");
  }
}
