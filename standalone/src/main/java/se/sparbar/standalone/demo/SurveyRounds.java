package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.SurveyId;

/// The rounds of the indikatorenkät in SE-Höglandet, each in May and June.
final class SurveyRounds {
  private static final List<String> STEPS =
      List.of("inteAlls", "litenDel", "delvis", "storDel", "mycketStorDel", "heltOchHallet");

  private SurveyRounds() {}

  static List<Told> told(long seed) {
    return Stream.of(told(seed, 2022, 110, 54), told(seed, 2023, 124, 62))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Told> told(long seed, int year, int invited, int answered) {
    Dice dice = new Dice(seed, "survey/" + year);
    InsatsId insats = DemoInsats.named(DemoInsats.SE).id(seed);
    SurveyId survey = new SurveyId(Dice.uuid(seed, "survey/" + year));
    Chronicle chronicle = new Chronicle(survey);
    LocalDate from = LocalDate.of(year, 5, 2);
    chronicle.note(
        dice.moment(Workdays.from(from.minusDays(12))),
        new SurveyOpened(
            survey, insats, "Indikatorenkäten " + year, from, LocalDate.of(year, 6, 9)));
    LocalDate counted = Workdays.from(LocalDate.of(year, 6, 14));
    chronicle.note(
        dice.moment(counted), new SurveyCounted(survey, invited, answered, counts(year), counted));
    return chronicle.told();
  }

  private static SortedMap<Integer, List<Integer>> counts(int year) {
    SortedMap<Integer, List<Integer>> counts = new TreeMap<>();
    for (Map<String, String> row : Table.rows("survey.csv")) {
      if (number(row, "year") == year) {
        List<Integer> steps = new ArrayList<>();
        STEPS.forEach(step -> steps.add(number(row, step)));
        counts.put(number(row, "question"), List.copyOf(steps));
      }
    }
    return counts;
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(Objects.requireNonNull(row.get(column), column));
  }
}
