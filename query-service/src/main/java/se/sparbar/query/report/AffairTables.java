package se.sparbar.query.report;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.MeetingKind;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.report.Table.Row;

/// The tables of what is about no single person: meetings, survey, costs.
record AffairTables(Report now, Report before, String lastYear, CodesKnown codes) {
  Table meetings() {
    Map<String, Long> counts = byKind(now);
    Map<String, Long> last = byKind(before);
    TreeSet<String> kinds = new TreeSet<>(counts.keySet());
    kinds.addAll(last.keySet());
    List<Row> rows = new ArrayList<>();
    for (String kind : kinds) {
      rows.add(
          new Row(
              label(kind),
              "meetings",
              List.of(
                  Shown.number(counts.getOrDefault(kind, 0L)),
                  Shown.number(last.getOrDefault(kind, 0L)))));
    }
    return new Table(
        "meetings",
        text("table.meetings"),
        List.of(text("column.this-period"), lastYear),
        rows,
        null);
  }

  private static Map<String, Long> byKind(Report report) {
    Map<String, Long> counts = new TreeMap<>();
    for (Answer.Part part : report.answer("meetings").parts()) {
      counts.merge(String.valueOf(part.by().get("kind")), part.measured().count(), Long::sum);
    }
    return counts;
  }

  private String label(String kind) {
    String label = codes.label(MeetingKind.of(kind));
    return label.equals(kind) ? codes.label(GroupKind.of(kind)) : label;
  }

  Table survey() {
    Measured said = now.answer("survey").total();
    List<Row> rows = new ArrayList<>();
    if (said.of() != null && said.of() > 0) {
      questions(said).forEach(rows::add);
    }
    String answered =
        text(
            "note.survey",
            Shown.measured(said),
            Parts.shareOf(said.numbers().get("ofPlaces")),
            Parts.shareOf(said.numbers().get("ofParticipants")));
    return new Table(
        "survey",
        text("table.survey"),
        List.of(text("column.answers"), text("column.top-three")),
        rows,
        rows.isEmpty() ? null : answered);
  }

  private static List<Row> questions(Measured said) {
    List<Row> rows = new ArrayList<>();
    if (said.numbers().get("questions") instanceof List<?> questions) {
      for (Object each : questions) {
        if (each instanceof Map<?, ?> question) {
          rows.add(
              new Row(
                  text("survey.question." + question.get("question")),
                  "survey",
                  List.of(
                      String.valueOf(question.get("n")), Parts.shareOf(question.get("topThree")))));
        }
      }
    }
    return rows;
  }

  Table cost() {
    List<Row> rows = new ArrayList<>();
    Measured cost = now.answer("cost").total();
    Measured last = before.answer("cost").total();
    rows.add(new Row(text("number.booked"), "cost", List.of(booked(cost), booked(last))));
    rows.add(
        new Row(
            text("number.budgeted"),
            "cost",
            List.of(kronor(cost, "budgeted"), kronor(last, "budgeted"))));
    rows.add(
        new Row(
            text("number.againstBudget"),
            "cost",
            List.of(againstBudget(cost), againstBudget(last))));
    for (String name : List.of("perParticipant", "perAvslut", "perAvslutToWorkOrStudies")) {
      rows.add(
          new Row(text("number." + name), "cost", List.of(kronor(cost, name), kronor(last, name))));
    }
    rows.add(
        new Row(
            text("number.effect"),
            "socioeconomic",
            List.of(
                Shown.number(now.answer("socioeconomic").total().count()),
                Shown.number(before.answer("socioeconomic").total().count()))));
    return new Table(
        "cost", text("table.cost"), List.of(text("column.this-period"), lastYear), rows, null);
  }

  private static String booked(Measured cost) {
    return Objects.requireNonNullElseGet(cost.reason(), () -> Shown.number(cost.count()));
  }

  private static String againstBudget(Measured cost) {
    return cost.numbers().get("againstBudget") instanceof Map<?, ?> share
            && share.get("count") instanceof Long kronor
            && share.get("percent") instanceof Integer percent
        ? "%s (%s\u00a0%%)".formatted(Shown.number(kronor), percent)
        : Parts.NONE;
  }

  private static String kronor(Measured cost, String name) {
    return cost.numbers().get(name) instanceof Long kronor ? Shown.number(kronor) : Parts.NONE;
  }
}
