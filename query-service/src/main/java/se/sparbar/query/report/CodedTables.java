package se.sparbar.query.report;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.report.Table.Row;

/// The tables whose rows are codes of a list that grows: those delivered, in their order, and every
/// other code that occurs.
record CodedTables(Report now, Report before, String lastYear, CodesKnown codes) {
  Table reasons() {
    Answer answer = now.answer("avslut-by-reason", Dimension.SEX);
    Answer last = before.answer("avslut-by-reason");
    List<Row> rows = new ArrayList<>();
    SortedSet<AvslutReason> reasons = new TreeSet<>(AvslutReason.all());
    Stream.of(answer, last)
        .flatMap(a -> a.parts().stream())
        .forEach(part -> reasons.add(AvslutReason.of(String.valueOf(part.by().get("reason")))));
    for (AvslutReason reason : reasons) {
      Map<String, String> wanted = Map.of("reason", reason.name());
      Optional<Measured> lastTime = Parts.sum(last, wanted);
      if (Parts.sum(answer, wanted).isPresent() || lastTime.isPresent()) {
        rows.add(
            new Row(
                "%s (%s)"
                    .formatted(
                        codes.label(reason), reason.avslutClass().label().toLowerCase(Locale.ROOT)),
                "avslut-by-reason",
                Parts.sexes(answer, wanted, lastTime)));
      }
    }
    return new Table("reasons", text("table.reasons"), Parts.bySexColumns(lastYear), rows, null);
  }

  Table income() {
    Measured total = now.answer("income").total();
    List<Row> rows = new ArrayList<>();
    SortedSet<IncomeSource> sources = new TreeSet<>(IncomeSource.all());
    for (String when : List.of("before", "after")) {
      if (total.numbers().get(when) instanceof Map<?, ?> found) {
        found.keySet().forEach(code -> sources.add(IncomeSource.of(String.valueOf(code))));
      }
    }
    for (IncomeSource source : sources) {
      String before = share(total, "before", source);
      String after = share(total, "after", source);
      if (!before.equals(Parts.NONE) || !after.equals(Parts.NONE)) {
        rows.add(new Row(codes.label(source), "income", List.of(before, after)));
      }
    }
    return new Table(
        "income",
        text("table.income"),
        List.of("Före", "Efter"),
        rows,
        text("note.income", Shown.measured(total)));
  }

  private static String share(Measured total, String when, IncomeSource source) {
    return total.numbers().get(when) instanceof Map<?, ?> sources
        ? Parts.share(sources.get(source.name()))
        : Parts.NONE;
  }
}
