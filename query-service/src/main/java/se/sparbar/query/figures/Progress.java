package se.sparbar.query.figures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Step.Measurement;

/// Stegförflyttning.
final class Progress implements Figure {
  @Override
  public String id() {
    return "progress";
  }

  @Override
  public String name() {
    return "Stegförflyttning";
  }

  @Override
  public String definition() {
    return """
    Deltagare som har mätts minst två gånger i samma version av ett instrument, med den senaste mätningen i perioden:
    hur många vars summa av svaren har gått upp, är oförändrad eller har gått ned sedan den första mätningen i
    inskrivningen, och medelförändringen per fråga.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("instrument", "instrument-version");
  }

  @Override
  public boolean readsSteps() {
    return true;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    Map<List<String>, Measurement> latest = new TreeMap<>(BY_PARTS);
    for (Measurement m : person.steps(Measurement.class)) {
      if (m.baseline() != null && q.holds(m.on()) && q.covers(m, m.on())) {
        latest.merge(instrument(m), m, (a, b) -> LATEST.compare(a, b) < 0 ? b : a);
      }
    }
    latest.forEach((own, m) -> moved(own, m, Objects.requireNonNull(m.baseline()), emit));
  }

  private static List<String> instrument(Measurement m) {
    return List.of(m.instrument().value().toString(), Integer.toString(m.instrumentVersion()));
  }

  private static void moved(
      List<String> own, Measurement m, SortedMap<String, Integer> first, Emit emit) {
    emit.add(m, m.on(), own, Item.COUNT, 1);
    long change = sum(m.answers()) - sum(first);
    emit.add(m, m.on(), own, change > 0 ? UP : change < 0 ? DOWN : SAME, 1);
    m.answers()
        .forEach((item, value) -> {
          @Nullable Integer before = first.get(item);
          if (before != null) {
            emit.add(m, m.on(), own, new Item(MEASURED, item), 1);
            emit.add(m, m.on(), own, new Item(CHANGE, item), value - before);
          }
        });
  }

  private static long sum(Map<String, Integer> answers) {
    return answers.values().stream().mapToLong(Integer::longValue).sum();
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    SortedMap<String, Long> changes = cell.byCode(CHANGE);
    Map<String, BigDecimal> means = new TreeMap<>();
    cell.byCode(MEASURED)
        .forEach((item, n) -> means.put(item, Rounded.tenths(changes.getOrDefault(item, 0L), n)));
    return Measured.count(cell.get(Item.COUNT))
        .with("up", cell.get(UP))
        .with("same", cell.get(SAME))
        .with("down", cell.get(DOWN))
        .with("meanChange", means);
  }

  private static final Comparator<List<String>> BY_PARTS =
      Comparator.comparing((List<String> own) -> String.join(" ", own));
  private static final Comparator<Measurement> LATEST =
      Comparator.comparing(Measurement::on)
          .thenComparingLong(Measurement::number)
          .thenComparing(m -> m.enrolment().value());
  private static final Item UP = new Item("up", "");
  private static final Item SAME = new Item("same", "");
  private static final Item DOWN = new Item("down", "");
  private static final String MEASURED = "measured";
  private static final String CHANGE = "change";
}
