package se.sparbar.query.figures;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Tid i insats.
final class TimeInInsats implements Figure {
  @Override
  public String id() {
    return "time-in-insats";
  }

  @Override
  public String name() {
    return "Tid i insats";
  }

  @Override
  public String definition() {
    return """
    För de avslutade i perioden: antal dagar från start till avslut, utom de dagar inskrivningen var pausad (från
    pausens första dag till dagen före den första dagen tillbaka). Median och kvartiler är dagar som någon
    faktiskt hade: den minsta dag som minst hälften (en fjärdedel, tre fjärdedelar) inte överskrider.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.avslutOn() != null && c.endsWithin(q.from(), q.to())) {
        long days = c.daysUntil(c.avslutOn());
        emit.add(c, c.avslutOn(), Item.COUNT);
        emit.add(c, c.avslutOn(), List.of(), new Item(DAYS, sixDigits(days)), 1);
      }
    }
  }

  /// So that days sort as numbers do.
  private static String sixDigits(long days) {
    return Long.toString(1_000_000 + days).substring(1);
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long n = cell.get(Item.COUNT);
    if (n == 0) {
      return new Measured(0, null, null, "inga avslut", Map.of());
    }
    SortedMap<String, Long> days = cell.byCode(DAYS);
    long sum =
        days.entrySet().stream().mapToLong(e -> Long.parseLong(e.getKey()) * e.getValue()).sum();
    return Measured.count(n)
        .with("median", quantile(days, n, 2))
        .with("lowerQuartile", quantile(days, n, 1))
        .with("upperQuartile", quantile(days, n, 3))
        .with("mean", Rounded.tenths(sum, n))
        .with("histogram", histogram(days));
  }

  /// The smallest number of days that at least `quarters` quarters of the cases do not exceed.
  private static long quantile(SortedMap<String, Long> days, long n, int quarters) {
    long seen = 0;
    for (Map.Entry<String, Long> e : days.entrySet()) {
      seen += e.getValue();
      if (4 * seen >= quarters * n) {
        return Long.parseLong(e.getKey());
      }
    }
    throw new IllegalStateException("no days");
  }

  /// Cases by started month of 30 days: 0 for less than one, and so on.
  private static SortedMap<Integer, Long> histogram(SortedMap<String, Long> days) {
    SortedMap<Integer, Long> months = new TreeMap<>();
    days.forEach((d, n) -> months.merge(Integer.parseInt(d) / 30, n, Long::sum));
    return months;
  }

  private static final String DAYS = "days";
}
