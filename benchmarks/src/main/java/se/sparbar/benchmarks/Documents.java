package se.sparbar.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.figures.ClaimCheck;
import se.sparbar.query.figures.ClaimCheck.Claimed;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.files.CsvProfile;
import se.sparbar.query.files.FileForm;
import se.sparbar.query.files.ReportDocument;
import se.sparbar.query.files.ReportReading;
import se.sparbar.query.report.ReportPeriod;

/// What people wait for beside single figures, of a förbund's year: the report with its tables and
/// charts, as the page and every file read it; each file; and a claim held against every definition
/// at every position of the log.
final class Documents {
  private static final int ROUNDS = 40;
  private static final int WARM_UP = 15;

  private final Facts facts;
  private final Reached head;
  private final int years;
  private final List<List<InsatsId>> insatser;
  private final Random random = new Random(11);

  /// @param years over which the log was recorded
  Documents(Facts facts, long head, int years, List<List<InsatsId>> insatser) {
    this.facts = facts;
    this.head = new Reached(head, Instant.EPOCH);
    this.years = years;
    this.insatser = insatser;
  }

  void measure(Table table, String section) {
    add(table, section, "the report read, with tables and charts", this::read);
    for (FileForm form : FileForm.OF_A_REPORT) {
      ReportDocument document = read(period());
      add(
          table,
          section,
          "the report written as " + form,
          _ -> form.write(document, CsvProfile.EXCEL));
    }
    add(table, section, "a claim held against the whole log", this::check);
  }

  private void add(Table table, String section, String what, Consumer<ReportPeriod> done) {
    long[] times = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      ReportPeriod period = period();
      long began = System.nanoTime();
      done.accept(period);
      if (i >= 0) {
        times[i] = System.nanoTime() - began;
      }
    }
    Percentiles percentiles = new Percentiles(times);
    table.add(
        section,
        "a förbund's year, " + what,
        "p50 %.0f ms, slowest of %d %.0f ms"
            .formatted(percentiles.at(50), ROUNDS, percentiles.at(100)));
  }

  private ReportDocument read(ReportPeriod period) {
    return ReportReading.read(period, question(period), null, head, facts);
  }

  private void check(ReportPeriod period) {
    List<Claimed> claimed =
        Arrays.asList(
            new Claimed(BigDecimal.valueOf(37), ClaimUnit.COUNT),
            new Claimed(BigDecimal.valueOf(60), ClaimUnit.PERCENT));
    new ClaimCheck(claimed, question(period), facts, head.position()).matches();
  }

  private Question question(ReportPeriod period) {
    Set<InsatsId> own = Set.copyOf(insatser.get(random.nextInt(insatser.size())));
    return new Question(period.period(), own, Set.of(), List.of());
  }

  private ReportPeriod period() {
    return new ReportPeriod(Nation.FIRST.getYear() + 1 + random.nextInt(years - 2), false);
  }
}
