package se.sparbar.query.chart.svg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.Chart.Bars;
import se.sparbar.query.chart.Chart.Flow;
import se.sparbar.query.chart.Chart.Flows;
import se.sparbar.query.chart.Chart.Goal;
import se.sparbar.query.chart.Chart.Goals;
import se.sparbar.query.chart.Chart.Head;
import se.sparbar.query.chart.Chart.Node;
import se.sparbar.query.chart.Chart.Pyramid;
import se.sparbar.query.chart.Chart.Series;
import se.sparbar.query.chart.Chart.Step;
import se.sparbar.query.chart.Chart.Steps;
import se.sparbar.query.chart.Unit;
import se.sparbar.query.chart.Value;

/// Charts to draw: one of each kind as a förbund has it, and with the numbers and names that are
/// hardest to find room for.
final class SampleCharts {
  private static final String HREF = "/api/v1/figures/x?from=2023-01-01&to=2023-12-31";
  private static final List<String> INCOME =
      List.of(
          "Rehabiliteringspenning/sjukpenning",
          "Aktivitetsersättning",
          "Sjukersättning",
          "A-kassa",
          "Etableringsersättning",
          "Försörjningsstöd",
          "Ingen offentlig försörjning",
          "Lön utan stöd");

  private SampleCharts() {}

  static List<Chart> all() {
    return List.of(
        reasons(),
        years(),
        hardYears(),
        hardBars(),
        shares(),
        survey(),
        ages(),
        steps(),
        hardSteps(),
        income(),
        hardFlows(),
        goals(),
        empty());
  }

  /// As many as wanted, of all kinds, with numbers of all sizes.
  static List<Chart> random(int count, long seed) {
    Random random = new Random(seed);
    List<Chart> charts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      charts.add(random(random, i));
    }
    return charts;
  }

  private static Chart random(Random random, int i) {
    return switch (i % 5) {
      case 0 ->
          new Bars(
              head("r" + i, Unit.COUNT),
              "x",
              random.nextBoolean(),
              INCOME,
              series(random, INCOME.size()));
      case 1 -> {
        List<Series> series = series(random, 4);
        yield new Pyramid(
            head("r" + i, Unit.COUNT),
            "x",
            List.of("18–24", "25–29", "30–39", "okänd"),
            series.get(0),
            series.get(1),
            random.nextBoolean() ? series.get(2) : null);
      }
      case 2 -> steps("r" + i, random.nextInt(40) + 1, random);
      case 3 -> flows("r" + i, random);
      default ->
          new Goals(
              head("r" + i, Unit.PERCENT),
              INCOME.stream()
                  .map(name -> goal(name, random.nextInt(101), random.nextInt(101)))
                  .toList());
    };
  }

  private static List<Series> series(Random random, int size) {
    return List.of("Kvinna", "Man", "Uppgift saknas").stream()
        .map(name ->
            new Series(name, IntStream.range(0, size).mapToObj(_ -> count(any(random))).toList()))
        .toList();
  }

  /// Nought and one often, and now and then very many.
  private static long any(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> random.nextInt(100_001);
      default -> random.nextInt(60);
    };
  }

  static Bars reasons() {
    return new Bars(
        head("reasons", Unit.COUNT),
        "Avslutsanledning",
        false,
        List.of(
            "Arbete utan stöd",
            "Arbete med stöd (lönebidrag)",
            "Studier",
            "Sjukdom",
            "Åter till remittent"),
        List.of(series("Kvinna", 8, 2, 3, 7, 0), series("Man", 9, 4, 2, 12, 1)));
  }

  static Bars years() {
    return new Bars(
        head("years", Unit.COUNT),
        "År",
        true,
        List.of("2021", "2022", "2023"),
        List.of(series("Kvinna", 88, 91, 104), series("Man", 71, 84, 96)));
  }

  static Bars hardYears() {
    return new Bars(
        head("hard-years", Unit.COUNT),
        "År",
        true,
        List.of("första halvåret 2022", "första halvåret 2023", "2023-02-01–2023-03-31"),
        List.of(
            series("Kvinna", 100_000, 1, 0),
            series("Man", 1, 100_000, 0),
            series("Uppgift saknas", 0, 1, 1)));
  }

  static Bars hardBars() {
    return new Bars(
        head("hard-bars", Unit.COUNT),
        "Försörjning <före> & \"efter\"",
        false,
        List.of(
            "Rehabiliteringspenning/sjukpenning", "<script>alert('&')</script>", "X".repeat(80)),
        List.of(
            series("Kvinna", 0, 1, 100_000),
            series("Man", 100_000, 0, 1),
            series("Uppgift saknas", 1, 0, 0)));
  }

  static Bars shares() {
    return new Bars(
        head("shares", Unit.PERCENT),
        "Utfall",
        false,
        List.of("Till arbete eller studier", "Till arbete", "Hållbart efter sex månader"),
        List.of(
            new Series(
                "Kvinna",
                List.of(
                    Value.share(13, 32, 41, HREF),
                    Value.share(10, 32, 31, HREF),
                    Value.none("inga avslut"))),
            new Series(
                "Man",
                List.of(
                    Value.share(15, 30, 50, HREF),
                    Value.share(13, 30, 43, HREF),
                    Value.share(0, 3, 0, HREF)))));
  }

  static Bars survey() {
    long[][] counts = {
      {0, 1, 4, 12, 20, 25}, {1, 0, 6, 14, 19, 22}, {0, 0, 2, 8, 21, 29}, {3, 4, 9, 15, 13, 12}
    };
    List<String> steps =
        List.of(
            "Inte alls",
            "Till liten del",
            "Delvis",
            "Till stor del",
            "Till mycket stor del",
            "Helt och hållet");
    return new Bars(
        head("survey", Unit.COUNT),
        "Fråga",
        true,
        List.of(
            "Får du stöd på ett sätt som är till stor nytta för dig?",
            "Är du med och bestämmer vilket stöd du skall få?",
            "Får stödet ta den tid du behöver?",
            "Känner du dig mer redo att kunna arbeta eller studera jämfört med innan du fick kontakt med"
                + " oss?"),
        IntStream.range(0, steps.size())
            .mapToObj(step ->
                series(
                    steps.get(step), Arrays.stream(counts).mapToLong(row -> row[step]).toArray()))
            .toList());
  }

  static Pyramid ages() {
    return new Pyramid(
        head("ages", Unit.COUNT),
        "Ålder",
        List.of("16–17", "18–24", "25–29", "30–39", "40–49", "50–59", "60–66", "okänd"),
        series("Kvinna", 0, 31, 28, 14, 9, 3, 1, 0),
        series("Man", 1, 35, 22, 17, 6, 4, 0, 2),
        series("Uppgift saknas", 0, 0, 1, 0, 0, 0, 0, 1));
  }

  static Steps steps() {
    List<Step> steps = new ArrayList<>();
    int[] known = {42, 61, 75, 90, 112, 130, 151, 166, 175, 188, 191};
    for (int i = 0; i < known.length; i++) {
      steps.add(new Step(LocalDate.parse("2023-01-01").plusDays(41L * i), count(known[i])));
    }
    return new Steps(head("steps", Unit.COUNT), steps, LocalDate.parse("2024-01-02"));
  }

  static Steps hardSteps() {
    return new Steps(
        head("hard-steps", Unit.PERCENT),
        List.of(
            new Step(LocalDate.parse("2023-12-30"), Value.none("inga avslut")),
            new Step(LocalDate.parse("2023-12-31"), Value.share(1, 1, 100, HREF)),
            new Step(LocalDate.parse("2024-01-01"), Value.share(99, 100, 99, null)),
            new Step(LocalDate.parse("2024-06-01"), Value.share(96, 100, 96, HREF))),
        LocalDate.parse("2023-12-31"));
  }

  private static Steps steps(String id, int size, Random random) {
    List<Step> steps = new ArrayList<>();
    LocalDate day = LocalDate.parse("2023-01-01");
    for (int i = 0; i < size; i++) {
      day = day.plusDays(random.nextInt(40) + 1L);
      steps.add(new Step(day, count(any(random))));
    }
    return new Steps(
        head(id, Unit.COUNT), steps, LocalDate.parse("2023-01-01").plusDays(random.nextInt(700)));
  }

  static Flows income() {
    long[][] counts = {
      {9, 0, 1, 2, 0, 1, 2, 6},
      {1, 7, 3, 0, 0, 2, 2, 4},
      {0, 0, 2, 0, 0, 0, 0, 0},
      {1, 0, 0, 1, 0, 0, 0, 2},
      {0, 0, 0, 0, 1, 1, 0, 1},
      {2, 0, 0, 3, 0, 8, 4, 5},
      {1, 0, 0, 0, 0, 1, 2, 1},
      {0, 0, 0, 0, 0, 0, 0, 1}
    };
    return flows("income", counts);
  }

  static Flows hardFlows() {
    return flows("hard-flows", new long[][] {{100_000, 1}, {0, 1}});
  }

  private static Flows flows(String id, Random random) {
    long[][] counts = new long[random.nextInt(8) + 1][random.nextInt(8) + 1];
    for (long[] row : counts) {
      Arrays.setAll(row, _ -> any(random));
    }
    counts[0][0] = 1;
    return flows(id, counts);
  }

  private static Flows flows(String id, long[][] counts) {
    List<Flow> flows = new ArrayList<>();
    for (int from = 0; from < counts.length; from++) {
      for (int to = 0; to < counts[from].length; to++) {
        if (counts[from][to] > 0) {
          flows.add(new Flow(from, to, count(counts[from][to])));
        }
      }
    }
    List<Node> before =
        IntStream.range(0, counts.length)
            .mapToObj(i -> new Node(INCOME.get(i), count(Arrays.stream(counts[i]).sum())))
            .toList();
    List<Node> after =
        IntStream.range(0, counts[0].length)
            .mapToObj(i ->
                new Node(
                    INCOME.get(i), count(Arrays.stream(counts).mapToLong(row -> row[i]).sum())))
            .toList();
    return new Flows(head(id, Unit.COUNT), "Före", "Efter", before, after, flows);
  }

  static Goals goals() {
    return new Goals(
        head("goals", Unit.PERCENT),
        List.of(
            new Goal(
                "SE-Höglandet: Till arbete eller studier",
                Value.share(28, 62, 45, HREF),
                percent(35),
                "uppfyllt"),
            goal(
                "Aktivitetscentrum för unga med aktivitetsersättning: Till arbete, studier eller arbetssökande",
                12,
                40),
            new Goal("IPS", Value.none("inga avslut"), percent(100), "inga avslut"),
            goal("Ingen", 0, 0),
            goal("Alla", 100, 1)));
  }

  private static Goal goal(String name, int percent, int threshold) {
    return new Goal(
        name,
        Value.share(percent, 100, percent, HREF),
        percent(threshold),
        percent >= threshold ? "uppfyllt" : "ej uppfyllt");
  }

  private static Value percent(int threshold) {
    return new Value(BigDecimal.valueOf(threshold), threshold + "\u00a0%", null);
  }

  static Bars empty() {
    return new Bars(
        head("empty", Unit.COUNT),
        "År",
        true,
        List.of("2023"),
        List.of(series("Kvinna", 0), series("Man", 0)));
  }

  private static Head head(String id, Unit unit) {
    return new Head(
        id,
        "Avslutade efter anledning och kön, 2023",
        "Inskrivningar som avslutades i perioden. Så som det var känt 2024-03-21 kl. 15.02 (position 4\u00a0711 i loggen).",
        unit);
  }

  private static Series series(String name, long... counts) {
    return new Series(name, Arrays.stream(counts).mapToObj(SampleCharts::count).toList());
  }

  private static Value count(long n) {
    @Nullable String href = HREF + "&n=" + n;
    return Value.count(n, href);
  }
}
