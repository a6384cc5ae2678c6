package se.sparbar.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The one table that a run ends in. A row says what was measured, how much, and where there is a
/// limit or a peer of the same run, the ratio to it and whether the target is met.
final class Table {
  /// A row that has been measured.
  record Row(
      String section, String what, String value, String ratio, String target, String verdict) {}

  private final List<Row> rows = new ArrayList<>();
  private final PrintStream progress;

  Table(PrintStream progress) {
    this.progress = progress;
  }

  /// Something without a target.
  void add(String section, String what, String value) {
    put(new Row(section, what, value, "", "", ""));
  }

  /// At least so many times a limit or a peer.
  void atLeast(String section, String what, String value, double ratio, double target, String of) {
    put(
        new Row(
            section,
            what,
            value,
            times(ratio),
            "\u2265 " + times(target) + " " + of,
            verdict(ratio >= target)));
  }

  /// At most so many times a limit or a peer.
  void atMost(String section, String what, String value, double ratio, double target, String of) {
    put(
        new Row(
            section,
            what,
            value,
            times(ratio),
            "\u2264 " + times(target) + " " + of,
            verdict(ratio <= target)));
  }

  /// Under a time that people feel.
  void under(String section, String what, double milliseconds, double target) {
    put(
        new Row(
            section,
            what,
            "%.1f ms".formatted(milliseconds),
            times(milliseconds / target),
            "< %.0f ms".formatted(target),
            verdict(milliseconds < target)));
  }

  private void put(Row row) {
    rows.add(row);
    progress.println("  " + String.join(" | ", cells(row)));
  }

  private static String verdict(boolean met) {
    return met ? "met" : "MISSED";
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, "%.2f x", ratio);
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.section(), row.what(), row.value(), row.ratio(), row.target(), row.verdict());
  }

  /// The table as Markdown.
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("| section | what | measured | ratio | target | |\n|---|---|---|---|---|---|\n");
    for (Row row : rows) {
      text.append("| ").append(String.join(" | ", cells(row))).append(" |\n");
    }
    return text.toString();
  }
}
