package se.sparbar.query.report;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.report.Table.Row;

/// The tables of what happens on the way: remisser and queue, activities, progression, what lasted,
/// and what is missing or came late.
record WayTables(Report now, Report before, String lastYear, CodesKnown codes) {
  private static final List<String> DECISIONS =
      List.of("BEVILJAD", "AVSLAGEN", "ATERTAGEN", "VANTAR");

  Table referrals() {
    Answer answer = now.answer("referrals", Dimension.SEX);
    Answer last = before.answer("referrals");
    List<Row> rows = new ArrayList<>();
    for (String decision : DECISIONS) {
      Map<String, String> wanted = Map.of("decision", decision);
      rows.add(
          new Row(
              text("decision." + decision),
              "referrals",
              Parts.sexes(answer, wanted, Parts.sum(last, wanted))));
    }
    return table("referrals", Parts.bySexColumns(lastYear), rows);
  }

  Table activities() {
    Map<?, ?> kinds = kinds(now);
    Map<?, ?> last = kinds(before);
    TreeSet<ActivityKind> all = new TreeSet<>(ActivityKind.all());
    kinds.keySet().forEach(kind -> all.add(ActivityKind.of(String.valueOf(kind))));
    List<Row> rows = new ArrayList<>();
    for (ActivityKind kind : all) {
      if (kinds.containsKey(kind.name()) || last.containsKey(kind.name())) {
        rows.add(
            new Row(
                codes.label(kind),
                "activities",
                List.of(Parts.share(kinds.get(kind.name())), Parts.share(last.get(kind.name())))));
      }
    }
    return table("activities", years(), rows);
  }

  private static Map<?, ?> kinds(Report report) {
    return report.answer("activities").total().numbers().get("kinds") instanceof Map<?, ?> kinds
        ? kinds
        : Map.of();
  }

  Table late() {
    Answer answer = now.answer("late", Dimension.KOMMUN);
    Answer quality = now.answer("quality", Dimension.KOMMUN);
    TreeSet<String> kommuner = new TreeSet<>();
    for (Answer each : List.of(answer, quality)) {
      each.parts().forEach(part -> kommuner.add(String.valueOf(part.by().get("kommun"))));
    }
    List<Row> rows = new ArrayList<>();
    for (String kommun : kommuner) {
      Map<String, String> wanted = Map.of("kommun", kommun);
      List<String> values = new ArrayList<>();
      values.add(Parts.shown(Parts.sum(answer, wanted)));
      Map<String, Object> flaws =
          quality.parts().stream()
              .filter(part -> part.by().equals(wanted))
              .map(Answer.Part::measured)
              .map(Measured::numbers)
              .findFirst()
              .orElse(Map.of());
      FLAWS.forEach(flaw ->
          values.add(Optional.ofNullable(flaws.get(flaw)).map(String::valueOf).orElse("0")));
      rows.add(new Row(Kommuner.name(new Kommun(kommun)), "quality", values));
    }
    List<String> columns = new ArrayList<>();
    columns.add(text("column.late"));
    FLAWS.forEach(flaw -> columns.add(text("number." + flaw)));
    return table("late", columns, rows);
  }

  private List<String> years() {
    return List.of(text("column.this-period"), lastYear);
  }

  private static Table table(String id, List<String> columns, List<Row> rows) {
    return new Table(id, text("table." + id), columns, rows, null);
  }

  private static final List<String> FLAWS =
      List.of(
          "withoutStartAssessment", "withoutExitAssessment", "overdueFollowUps", "withoutMeeting");
}
