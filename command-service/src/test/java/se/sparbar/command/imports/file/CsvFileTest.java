package se.sparbar.command.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.imports.file.Cell.Flaw;

class CsvFileTest {
  private static final String FILE = "insats;kommun\nRåd på Höglandet;Sävsjö\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
  void what_swedish_spreadsheets_write_is_read_right(String charset) {
    assertThat(rows(FILE.getBytes(Charset.forName(charset))))
        .containsExactly("1 insats,kommun", "2 Råd på Höglandet,Sävsjö");
  }

  @Test
  void byte_order_marks_are_not_part_of_the_first_column() {
    assertThat(rows(("\ufeff" + FILE).getBytes(UTF_8)).getFirst()).isEqualTo("1 insats,kommun");
    assertThat(rows(("\ufeff" + FILE).getBytes(UTF_16LE)).getFirst()).isEqualTo("1 insats,kommun");
    assertThat(rows(("\ufeff" + FILE).getBytes(UTF_16BE)).getFirst()).isEqualTo("1 insats,kommun");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "x-MacRoman", "windows-1251", "ISO-8859-15"})
  void what_could_be_several_things_is_refused_rather_than_guessed(String charset) {
    byte[] bytes = (FILE + "Ångström €;Šiauliai\n").getBytes(Charset.forName(charset));
    assertRefused(bytes, "FILE_ENCODING_UNKNOWN");
  }

  @Test
  void two_encodings_in_one_file_and_noughts_are_refused() {
    byte[] utf8 = FILE.getBytes(UTF_8);
    byte[] old = FILE.getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[utf8.length + old.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(old, 0, both, utf8.length, old.length);

    assertRefused(both, "FILE_ENCODING_UNKNOWN");
    assertRefused("insats;kommun\na\0b;c\n".getBytes(UTF_8), "FILE_ENCODING_UNKNOWN");
    assertRefused(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}, "FILE_ENCODING_UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void lines_end_in_any_of_three_ways(String end) {
    assertThat(rows(String.join(end, "a;b", "", "c;d", "e;f").getBytes(UTF_8)))
        .containsExactly("1 a,b", "3 c,d", "4 e,f");
  }

  @Test
  void quotes_hold_separators_quotes_and_line_breaks() {
    assertThat(rows("a,b\r\n\"en, \"\"två\"\"\r\ntre\",d\r\ne,f\r\n".getBytes(UTF_8)))
        .containsExactly("1 a,b", "2 en, \"två\"\r\ntre,d", "3 e,f");
    assertRefused("a;b\nc;\"d\ne;f\n".getBytes(UTF_8), "FILE_NOT_CSV");
    assertRefused("a;b\n\"c\"d;e\n".getBytes(UTF_8), "FILE_NOT_CSV");
  }

  @Test
  void the_header_tells_what_parts_the_cells_and_so_does_a_line_before_it() {
    assertThat(rows("a\tb\nc,d\te;f\n".getBytes(UTF_8))).containsExactly("1 a,b", "2 c,d,e;f");
    assertThat(rows("sep=;\r\na;b\r\nc;d\r\n".getBytes(UTF_8))).containsExactly("1 a,b", "2 c,d");
  }

  @Test
  void a_formula_in_the_clothes_of_a_text_and_an_endless_cell_are_no_values() {
    List<Line> lines = lines(("a;b;c\n=1+1;@SUM(A1);" + "x".repeat(10_000_000)).getBytes(UTF_8));

    assertThat(lines.getLast().cells())
        .extracting(Cell::flaw)
        .containsExactly(Flaw.FORMULA_TEXT, Flaw.FORMULA_TEXT, Flaw.CELL_TOO_LONG);
    assertThat(lines.getLast().place(27)).isEqualTo("AB2");
  }

  @Test
  void of_a_very_wide_row_enough_is_kept_to_see_that_it_is() {
    Line line = lines("x;".repeat(17_000).getBytes(UTF_8)).getFirst();

    assertThat(line.isWiderThan(200)).isTrue();
    assertThat(line.cells()).hasSize(201);
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> lines(bytes))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(Refusals.codes(invalid)).containsExactly(code));
  }

  private static List<Line> lines(byte[] bytes) {
    List<Line> lines = new ArrayList<>();
    CsvFile.read(bytes, lines::add);
    return lines;
  }

  private static List<String> rows(byte[] bytes) {
    return lines(bytes).stream()
        .map(line ->
            line.number() + " " + String.join(",", line.cells().stream().map(Cell::text).toList()))
        .toList();
  }
}
