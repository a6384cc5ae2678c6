package se.sparbar.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.Configuration;
import se.sparbar.command.log.EventStorageEngineOnLog;
import se.sparbar.embedded.PostgresServer;

/// How fast facts become durable: our log, directly and through Axon, against a plain insert, COPY
/// and Axon's own engine, in turns on one PostgreSQL with `fsync` on.
final class Append implements Section {
  private static final int[] CALLERS = {1, 8, 32};
  private static final int ROUNDS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration ROUND = Duration.ofSeconds(2);
  private static final int COPIED = 100_000;

  private static final String PLAIN = "INSERT+COMMIT";
  private static final String OURS = "the log";
  private static final String STOCK = "Axon, stock JDBC engine";
  private static final String AXON = "Axon, the log";

  @Override
  public String name() {
    return "append";
  }

  @Override
  public void measure(Table table) throws Exception {
    try (PostgresServer server = PostgresServer.startTemporary();
        LogBench log = new LogBench(server);
        PlainTable plain = new PlainTable(log);
        HikariDataSource pool = LogBench.pool(log.databases().logOwner())) {
      Configuration stock = CaseOnAxon.over(StockAxon.engine(pool));
      Configuration ours = CaseOnAxon.over(new EventStorageEngineOnLog(log.log()));
      Map<String, Callers.Call> contenders = new LinkedHashMap<>();
      contenders.put(PLAIN, plain::insert);
      contenders.put(OURS, () -> log.log().append(LogBench.batch(1)));
      contenders.put(STOCK, () -> CaseOnAxon.send(stock));
      contenders.put(AXON, () -> CaseOnAxon.send(ours));
      for (Callers.Call contender : contenders.values()) {
        Callers.run(32, WARM_UP, contender);
        Callers.run(1, WARM_UP, contender);
      }
      for (int callers : CALLERS) {
        report(table, callers, inTurns(callers, contenders));
      }
      bulk(table, log, plain);
    }
  }

  /// Turn by turn, so that a busy moment of the machine hits all alike; the median turn counts.
  private static Map<String, Callers.Result> inTurns(
      int callers, Map<String, Callers.Call> contenders) throws Exception {
    Map<String, List<Callers.Result>> rounds = new LinkedHashMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (Map.Entry<String, Callers.Call> one : contenders.entrySet()) {
        rounds
            .computeIfAbsent(one.getKey(), _ -> new ArrayList<>())
            .add(Callers.run(callers, ROUND, one.getValue()));
      }
    }
    Map<String, Callers.Result> medians = new LinkedHashMap<>();
    rounds.forEach((contender, results) ->
        medians.put(
            contender,
            new Callers.Result(
                median(results.stream().map(Callers.Result::perSecond).toList()),
                median(results.stream().map(Callers.Result::medianMillis).toList()))));
    return medians;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private void report(Table table, int callers, Map<String, Callers.Result> medians) {
    Callers.Result plain = of(medians, PLAIN);
    Callers.Result stock = of(medians, STOCK);
    medians.forEach((contender, result) -> {
      String what = contender + ", " + callers + (callers == 1 ? " caller" : " callers");
      if (contender.equals(OURS) && callers == 1) {
        double ratio = result.medianMillis() / plain.medianMillis();
        table.atMost(name(), what, shown(result), ratio, 1.5, PLAIN + " (median time)");
      } else if (contender.equals(OURS) && callers == 32) {
        double ratio = result.perSecond() / plain.perSecond();
        table.atLeast(name(), what, shown(result), ratio, 2.5, PLAIN);
      } else if (contender.equals(AXON) && callers == 32) {
        double ratio = result.perSecond() / stock.perSecond();
        table.atLeast(name(), what, shown(result), ratio, 2, STOCK);
      } else {
        table.add(name(), what, shown(result));
      }
    });
  }

  private static Callers.Result of(Map<String, Callers.Result> medians, String contender) {
    return medians.entrySet().stream()
        .filter(one -> one.getKey().equals(contender))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String shown(Callers.Result result) {
    return "%,.0f/s, p50 %.2f ms".formatted(result.perSecond(), result.medianMillis());
  }

  /// An import is one batch: against COPY, the fastest way there is.
  private void bulk(Table table, LogBench log, PlainTable plain) throws Exception {
    List<Double> copies = new ArrayList<>();
    List<Double> imports = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      copies.add(plain.copy(COPIED));
      var batches = LogBench.batches(10, 10_000);
      long began = System.nanoTime();
      batches.forEach(log.log()::append);
      imports.add(100_000 / ((System.nanoTime() - began) / 1e9));
    }
    table.add(name(), "COPY", "%,.0f events/s".formatted(median(copies)));
    table.add(
        name(),
        "the log, batches of 10,000 (%.2f x COPY)".formatted(median(imports) / median(copies)),
        "%,.0f events/s".formatted(median(imports)));
  }
}
