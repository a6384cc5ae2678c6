package se.sparbar.command.imports.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.sparbar.command.http.Invalid;

/// A CSV file: semicolons, commas or tabs, lines ended in any of the three ways, quotes where
/// needed.
public final class CsvFile {
  private static final int LOOK = 8_192;
  private static final String SEPARATOR_LINE = "sep=";

  private CsvFile() {}

  /// Reads the rows.
  ///
  /// @return in what letters it was written
  public static Charset read(byte[] bytes, Lines lines) {
    Encoding encoding = Encoding.of(bytes);
    try (BufferedReader text = new BufferedReader(encoding.reader(bytes), LOOK)) {
      read(text, delimiter(text), lines);
    } catch (CharacterCodingException _) {
      throw Invalid.of("body", "FILE_ENCODING_UNKNOWN");
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
    return encoding.charset();
  }

  /// Swedish spreadsheets write semicolons, others commas, and tabs stand in "Unicode text"; a
  /// first line that only says which is not a row.
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LOOK + 1);
    char[] start = new char[LOOK];
    int length = Math.max(0, text.read(start, 0, LOOK));
    String header =
        new String(start, 0, length).lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    text.reset();
    if (header.startsWith(SEPARATOR_LINE) && header.length() == SEPARATOR_LINE.length() + 1) {
      text.readLine();
      return header.charAt(SEPARATOR_LINE.length());
    }
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      most = count(header, candidate) > count(header, most) ? candidate : most;
    }
    return most;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(one -> one == sign).count();
  }

  private static void read(Reader text, char delimiter, Lines lines) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.builder().setReader(text).setFormat(format).get()) {
      records(parser, lines);
    }
  }

  private static void records(CSVParser parser, Lines lines) throws CharacterCodingException {
    var records = parser.iterator();
    while (hasNext(parser, records::hasNext)) {
      Line line = line(records.next());
      if (line.number() > Line.MOST_LINES) {
        throw Invalid.of("body", "FILE_TOO_LONG", Line.MOST_LINES);
      }
      if (!line.isBlank()) {
        lines.accept(line);
      }
    }
  }

  /// The library throws what it met where it looks for the next record, and says where in words.
  private static boolean hasNext(CSVParser parser, Looking looking)
      throws CharacterCodingException {
    try {
      return looking.hasNext();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException cut) {
        throw cut;
      }
      throw Invalid.of("body", "FILE_NOT_CSV", parser.getCurrentLineNumber() + 1);
    } catch (IllegalStateException _) {
      throw Invalid.of("body", "FILE_NOT_CSV", parser.getCurrentLineNumber() + 1);
    }
  }

  private interface Looking {
    boolean hasNext();
  }

  private static Line line(CSVRecord record) {
    List<Cell> cells = new ArrayList<>();
    for (String written : record) {
      if (written.indexOf('\0') >= 0) {
        throw Invalid.of("body", "FILE_ENCODING_UNKNOWN");
      }
      if (cells.size() <= Line.MOST_COLUMNS) {
        cells.add(Cell.of(composed(written)));
      }
    }
    return new Line(record.getRecordNumber(), cells);
  }

  /// Some systems write å as an a and a ring.
  static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
