package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.codes.CoachQuestion;
import se.sparbar.codes.Kommun;
import se.sparbar.events.ReportEvent.CoachReportSubmitted;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ReportId;

/// What the SE-coacher of each kommun wrote for the årsredovisning of 2023, in January after it.
final class CoachReports {
  private CoachReports() {}

  static List<Told> told(long seed) {
    InsatsId insats = DemoInsats.named(DemoInsats.SE).id(seed);
    List<Told> told = new ArrayList<>();
    answers()
        .forEach((kommun, answers) -> {
          ReportId report = new ReportId(Dice.uuid(seed, "report/2023/" + kommun.code()));
          Dice dice = new Dice(seed, "report/" + kommun.code());
          LocalDate on = dice.day(Window.of("2024-01-15", "2024-01-31"));
          Chronicle chronicle = new Chronicle(report);
          chronicle.note(
              dice.moment(on),
              new CoachReportSubmitted(
                  report,
                  insats,
                  kommun,
                  LocalDate.of(2023, 1, 1),
                  LocalDate.of(2023, 12, 31),
                  answers,
                  on));
          told.addAll(chronicle.told());
        });
    return told;
  }

  private static SortedMap<Kommun, SortedMap<CoachQuestion, String>> answers() {
    SortedMap<Kommun, SortedMap<CoachQuestion, String>> answers = new TreeMap<>();
    for (Map<String, String> row : Table.rows("coach-reports.csv")) {
      answers
          .computeIfAbsent(new Kommun(get(row, "kommun")), _ -> new TreeMap<>())
          .put(CoachQuestion.valueOf(get(row, "question")), get(row, "answer"));
    }
    return answers;
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
