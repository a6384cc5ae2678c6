package se.sparbar.query.report;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.codes.Sex;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.JudgedGoal;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.report.Table.Row;

/// The report's tables: this year by sex, and last year's whole beside it.
public final class YearTables {
  private final Report now;
  private final Report before;
  private final String lastYear;
  private final CodedTables coded;
  private final WayTables way;
  private final AffairTables affairs;

  public YearTables(Report now, Report before, String lastYear, CodesKnown codes) {
    this.now = now;
    this.before = before;
    this.lastYear = lastYear;
    this.coded = new CodedTables(now, before, lastYear, codes);
    this.way = new WayTables(now, before, lastYear, codes);
    this.affairs = new AffairTables(now, before, lastYear, codes);
  }

  public List<Table> all() {
    return List.of(
        bySex(
            "deltagare",
            "participants",
            "enrolments",
            "new",
            "new-persons",
            "re-entries",
            "avslut",
            "efterstod",
            "open-at"),
        bySex("resultat", "to-work-or-studies", "to-work", "to-work-studies-or-jobseeking"),
        goals(),
        coded.reasons(),
        ages(),
        coded.income(),
        time(),
        flow(),
        way.referrals(),
        numbers("queue", "queue-time", "median", "mean", "queueAtEnd"),
        way.activities(),
        numbers("progress", "progress", "up", "same", "down"),
        bySex("sustained", "sustained-6", "sustained-12", "sustained-24"),
        numbers(
            "capacity",
            "capacity",
            "fullTime",
            "placesAtStart",
            "meanOpen",
            "occupancyPercent",
            "participantsPerFullTime"),
        affairs.meetings(),
        affairs.survey(),
        affairs.cost(),
        kommuner(),
        way.late(),
        finsam());
  }

  private Table table(String id, List<String> columns, List<Row> rows) {
    return new Table(id, text("table." + id), columns, rows, note(id));
  }

  private static @Nullable String note(String id) {
    return switch (id) {
      case "kommuner", "finsam", "goals" -> text("note." + id);
      default -> null;
    };
  }

  private Table bySex(String id, String... figures) {
    return table(
        id, Parts.bySexColumns(lastYear), Arrays.stream(figures).map(this::bySexRow).toList());
  }

  private Row bySexRow(String id) {
    Figure figure = Figures.find(id).orElseThrow();
    Answer parts = now.answer(figure, Dimension.SEX);
    List<String> values = new ArrayList<>();
    for (Sex sex : Sex.values()) {
      values.add(Parts.shown(Parts.sum(parts, Map.of("sex", sex.name()))));
    }
    values.add(Shown.measured(parts.total()));
    values.add(Shown.measured(before.answer(figure).total()));
    return new Row(figure.name(), id, values);
  }

  private Table ages() {
    Answer answer = now.answer("age", Dimension.SEX);
    Answer last = before.answer("age");
    List<Row> rows =
        Arrays.stream(AgeBand.values())
            .map(band -> Map.of("age", band.label()))
            .map(wanted ->
                new Row(
                    String.valueOf(wanted.get("age")),
                    "age",
                    Parts.sexes(answer, wanted, Parts.sum(last, wanted))))
            .toList();
    return table("ages", Parts.bySexColumns(lastYear), rows);
  }

  private Table time() {
    return numbers("time", "time-in-insats", "median", "lowerQuartile", "upperQuartile", "mean");
  }

  private Table flow() {
    return numbers(
        "flow", "stock-flow", "openAtStart", "new", "avslut", "protected", "openAtEnd", "gap");
  }

  private Table numbers(String id, String figure, String... names) {
    Map<String, Object> numbers = now.answer(figure).total().numbers();
    Map<String, Object> last = before.answer(figure).total().numbers();
    List<Row> rows =
        Arrays.stream(names)
            .map(name ->
                new Row(
                    text("number." + name),
                    figure,
                    List.of(number(numbers, name), number(last, name))))
            .toList();
    return table(id, List.of(text("column.this-period"), lastYear), rows);
  }

  private static String number(Map<String, Object> numbers, String name) {
    @Nullable Object value = numbers.get(name);
    if (value == null) {
      return Parts.NONE;
    }
    String shown = value.toString().replace('.', ',');
    return name.endsWith("Percent") ? shown + "\u00a0%" : shown;
  }

  private Table kommuner() {
    List<String> figures =
        List.of("participants", "new", "avslut", "to-work-or-studies", "efterstod");
    Map<String, List<String>> rows = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Answer answer = now.answer(figures.get(i), Dimension.KOMMUN);
      for (Answer.Part part : answer.parts()) {
        String kommun = String.valueOf(part.by().get("kommun"));
        List<String> row =
            rows.computeIfAbsent(
                kommun, _ -> new ArrayList<>(Collections.nCopies(figures.size(), Parts.NONE)));
        row.set(i, Parts.shown(Parts.sum(answer, Map.of("kommun", kommun))));
      }
    }
    List<Row> shown =
        rows.entrySet().stream()
            .map(row -> new Row(Kommuner.name(new Kommun(row.getKey())), null, row.getValue()))
            .toList();
    return table(
        "kommuner",
        figures.stream().map(id -> Figures.find(id).orElseThrow().name()).toList(),
        shown);
  }

  private Table goals() {
    List<Row> rows = new ArrayList<>();
    if (now.answer("goal").total().numbers().get("goals") instanceof List<?> goals) {
      for (Object goal : goals) {
        if (goal instanceof JudgedGoal judged) {
          rows.add(goalRow(judged));
        }
      }
    }
    return table("goals", List.of("Mål", "Utfall", "Bedömning"), rows);
  }

  private static Row goalRow(JudgedGoal goal) {
    String figure = Figures.find(goal.figure()).map(Figure::name).orElse(goal.figure());
    return new Row(
        "%s: %s".formatted(goal.name(), figure),
        "goal",
        List.of(
            threshold(goal),
            Shown.measured(
                goal.of() == null
                    ? Measured.count(goal.count())
                    : Measured.share(goal.count(), goal.of(), "inga avslut")),
            goal.outcome()));
  }

  private static String threshold(JudgedGoal goal) {
    return switch (goal.unit()) {
      case PERCENT -> "%s\u00a0%%".formatted(goal.threshold());
      case COUNT -> String.valueOf(goal.threshold());
    };
  }

  private Table finsam() {
    Answer answer = now.answer("uppfoljning-finsam");
    Map<String, String> names = new TreeMap<>();
    now.insatser().forEach(i -> names.put(i.insats().value().toString(), i.name()));
    Map<String, Row> rows = new TreeMap<>();
    for (Answer.Part part : answer.parts()) {
      String insats = String.valueOf(part.by().get("insats"));
      String half = String.valueOf(part.by().get("half-year"));
      String name =
          "%s, %s".formatted(names.getOrDefault(insats, insats), text("half." + half.substring(5)));
      Map<String, String> wanted = Map.of("insats", insats, "half-year", half);
      rows.put(name, new Row(name, "uppfoljning-finsam", Parts.sexes(answer, "legal-sex", wanted)));
    }
    return table(
        "finsam",
        List.of(Sex.KVINNA.label(), Sex.MAN.label(), Sex.UPPGIFT_SAKNAS.label(), "Totalt"),
        List.copyOf(rows.values()));
  }
}
