package se.sparbar.command.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.text.FieldError;

/// The rows of a file under their columns; its form is right, its contents are not looked at yet.
record Sheet(List<Line> lines) {
  /// More rows than one förbund has in twenty years, and few enough for the log to take at once.
  static final int MOST_ROWS = 20_000;

  /// One row.
  ///
  /// @param number as a spreadsheet shows it: the header is 1
  record Line(long number, Map<Column, String> cells, boolean tooLong) {
    String cell(Column column) {
      return cells.getOrDefault(column, "");
    }
  }

  static Sheet read(String text) {
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format(text)).get()) {
      List<CSVRecord> records = parser.getRecords();
      Map<Integer, Column> columns = columns(records.getFirst());
      List<Line> lines = new ArrayList<>();
      for (CSVRecord record : records.subList(1, records.size())) {
        if (record.stream().anyMatch(cell -> !cell.isBlank())) {
          lines.add(line(record, columns));
        }
      }
      return checked(lines);
    } catch (IOException | UncheckedIOException | IllegalStateException _) {
      // Quotes that do not match; the library says where only in words.
      throw Invalid.of("body", "FILE_NOT_CSV");
    }
  }

  private static Sheet checked(List<Line> lines) {
    if (lines.isEmpty()) {
      throw Invalid.of("body", "FILE_WITHOUT_ROWS");
    }
    if (lines.size() > MOST_ROWS) {
      throw Invalid.of("body", "FILE_TOO_LONG", MOST_ROWS);
    }
    return new Sheet(List.copyOf(lines));
  }

  /// Swedish spreadsheets write semicolons, others commas; no column's name holds either.
  private static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
        .setIgnoreEmptyLines(false)
        .get();
  }

  private static Map<Integer, Column> columns(CSVRecord header) {
    List<FieldError> errors = new ArrayList<>();
    Map<Integer, Column> columns = new TreeMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip().toLowerCase(Locale.ROOT);
      int place = i;
      Column.named(name)
          .ifPresentOrElse(
              column -> {
                if (columns.containsValue(column)) {
                  errors.add(FieldError.of(name, "COLUMN_TWICE").inRow(1));
                }
                columns.put(place, column);
              },
              () -> errors.add(FieldError.of(name, "COLUMN_UNKNOWN", Column.all()).inRow(1)));
    }
    Column.required()
        .filter(column -> !columns.containsValue(column))
        .forEach(column -> errors.add(FieldError.of(column.header(), "COLUMN_MISSING").inRow(1)));
    if (!errors.isEmpty()) {
      throw Invalid.rows(errors);
    }
    return columns;
  }

  private static Line line(CSVRecord record, Map<Integer, Column> columns) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    columns.forEach((place, column) -> {
      if (place < record.size()) {
        cells.put(column, record.get(place).strip());
      }
    });
    return new Line(record.getRecordNumber(), cells, record.size() > columns.size());
  }
}
