package se.sparbar.query.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// How a CSV is written, and for whom.
public enum CsvProfile {
  /// What Excel opens with a double click in Swedish: a BOM, semicolons, decimal commas, and the
  /// words that people read.
  EXCEL("excel", "\ufeff", ";", ',') {
    @Override
    String code(Labels labels, String dimension, String code) {
      return labels.code(dimension, code);
    }
  },
  /// RFC 4180, for programs: codes instead of words.
  OPEN("open", "", ",", '.') {
    @Override
    String code(Labels labels, String dimension, String code) {
      return code;
    }
  };

  private static final String NEW_LINE = "\r\n";

  /// What a spreadsheet takes for the beginning of a formula, full-width forms too.
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final String id;
  private final String start;
  private final String separator;
  private final char decimal;

  CsvProfile(String id, String start, String separator, char decimal) {
    this.id = id;
    this.start = start;
    this.separator = separator;
    this.decimal = decimal;
  }

  /// As written in the API's `profile`.
  public String id() {
    return id;
  }

  abstract String code(Labels labels, String dimension, String code);

  String write(List<String> columns, List<List<Entry>> rows) {
    StringBuilder csv = new StringBuilder(start);
    csv.append(columns.stream().map(this::words).collect(Collectors.joining(separator)));
    csv.append(NEW_LINE);
    rows.forEach(row ->
        csv.append(row.stream().map(this::entry).collect(Collectors.joining(separator)))
            .append(NEW_LINE));
    return csv.toString();
  }

  private String entry(Entry entry) {
    return switch (entry) {
      case Entry.Words(String text) -> words(text);
      case Entry.Amount(BigDecimal number) -> number.toPlainString().replace('.', decimal);
      case Entry.Share(int percent) -> Integer.toString(percent);
      case Entry.Nothing() -> "";
    };
  }

  /// Text that a spreadsheet would take for a formula gets an apostrophe before it.
  private String words(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return needsQuotes(safe) ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private boolean needsQuotes(String text) {
    return text.contains(separator)
        || text.contains("\"")
        || text.contains("\r")
        || text.contains("\n");
  }
}
