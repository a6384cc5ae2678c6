package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.sparbar.codes.IncomeSource;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Försörjning före och efter.
final class Income implements Figure {
  @Override
  public String id() {
    return "income";
  }

  @Override
  public String name() {
    return "Försörjning före och efter";
  }

  @Override
  public String definition() {
    return """
    Av de avslutade i perioden: de som har uppgift om försörjning både vid start och vid avslut, andelen av dem med
    varje försörjning före och efter, och hur de gick från den ena till den andra. En person kan ha flera
    försörjningar, så andelarna kan bli mer än 100 % tillsammans.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.endsWithin(q.from(), q.to())) {
        LocalDate on = c.lastDayUntil(q.to());
        emit.add(c, on, Item.OF);
        if (!c.incomeAtStart().isEmpty() && !c.incomeAtAvslut().isEmpty()) {
          emit.add(c, on, Item.COUNT);
          sources(c, on, emit);
        }
      }
    }
  }

  private static void sources(Case c, LocalDate on, Emit emit) {
    for (IncomeSource before : c.incomeAtStart()) {
      emit.add(c, on, new Item(BEFORE, before.name()));
      for (IncomeSource after : c.incomeAtAvslut()) {
        emit.add(c, on, new Item(FLOW, before.name() + ">" + after.name()));
      }
    }
    for (IncomeSource after : c.incomeAtAvslut()) {
      emit.add(c, on, new Item(AFTER, after.name()));
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.share(cell.get(Item.COUNT), cell.get(Item.OF), "inga avslut")
        .with(BEFORE, shares(cell, BEFORE))
        .with(AFTER, shares(cell, AFTER))
        .with("flows", flows(cell));
  }

  private static Map<String, Map<String, Object>> shares(Cell cell, String name) {
    long both = cell.get(Item.COUNT);
    Map<String, Map<String, Object>> shares = new TreeMap<>();
    cell.byCode(name)
        .forEach((code, n) ->
            shares.put(code, Map.of("count", n, "percent", Measured.percent(n, both))));
    return shares;
  }

  private static List<Map<String, Object>> flows(Cell cell) {
    return cell.byCode(FLOW).entrySet().stream()
        .map(flow -> {
          int arrow = flow.getKey().indexOf('>');
          return Map.<String, Object>of(
              "from", flow.getKey().substring(0, arrow),
              "to", flow.getKey().substring(arrow + 1),
              "count", flow.getValue());
        })
        .toList();
  }

  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String FLOW = "flow";
}
