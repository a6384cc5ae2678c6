package se.sparbar.command.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.imports.file.CsvFile;
import se.sparbar.command.imports.file.Line;
import se.sparbar.command.imports.file.XlsxFile;
import se.sparbar.command.text.FieldError;
import se.sparbar.command.text.Texts;

/// The rows of a file; its form is right, and what is wrong with their cells stands with them.
///
/// @param notes on what the file holds that is not stored, and on how it was read
record Contents(List<Read> rows, List<String> notes) {
  /// More rows than one förbund has in a hundred years, and few enough for the memory.
  static final int MOST_ROWS = 100_000;

  /// @param progress is told how many rows have been read
  static Contents of(Upload upload, IntConsumer progress) {
    Reading reading = new Reading(upload.profile(), progress);
    List<String> notes = new ArrayList<>();
    upload.form().confirm(upload.bytes());
    switch (upload.form()) {
      case CSV -> {
        Charset charset = CsvFile.read(upload.bytes(), reading::take);
        if (!charset.equals(StandardCharsets.UTF_8)) {
          notes.add(Texts.of("import.encoding", charset.displayName()));
        }
      }
      case XLSX ->
          XlsxFile.read(upload.bytes(), line -> Header.isIn(line, upload.profile()), reading::take);
    }
    if (reading.referred) {
      notes.add(Texts.of("import.remittent"));
    }
    return new Contents(reading.rows(), notes);
  }

  private static final class Reading {
    private final Profile profile;
    private final IntConsumer progress;
    private final List<Read> rows = new ArrayList<>();
    private @Nullable Header header;
    private boolean referred;

    Reading(Profile profile, IntConsumer progress) {
      this.profile = profile;
      this.progress = progress;
    }

    void take(Line line) {
      if (header == null) {
        header = Header.of(line, profile);
      } else if (rows.size() == MOST_ROWS) {
        throw Invalid.of("body", "FILE_TOO_LONG", MOST_ROWS);
      } else {
        rows.add(read(line, header));
        progress.accept(rows.size());
      }
    }

    private Read read(Line line, Header under) {
      if (under.isRepeatedIn(line)) {
        FieldError error = FieldError.of("", "HEADER_AGAIN").inRow(line.number());
        return new Read(line.number(), null, List.of(error), Set.of());
      }
      Cells cells = new Cells(line, under, profile);
      referred |= !cells.isEmpty(Column.REMITTENT);
      return RowReader.read(cells);
    }

    List<Read> rows() {
      if (header == null) {
        throw Invalid.of("body", "FILE_EMPTY");
      }
      if (rows.isEmpty()) {
        throw Invalid.of("body", "FILE_WITHOUT_ROWS");
      }
      return rows;
    }
  }
}
