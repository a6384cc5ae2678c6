package se.sparbar.command.imports.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.imports.file.Cell.Flaw;

class XlsxFileTest {
  @ParameterizedTest
  @ValueSource(strings = {"yyyy-mm-dd", "d mmm yy", "m/d/yyyy h:mm", "[$-41D]den d mmmm yyyy;@"})
  void a_day_is_a_day_however_it_is_shown(String format) {
    Workbooks book = new Workbooks();
    book.sheet("Blad1").createRow(0).createCell(0).setCellValue("inskriven");
    book.day(1, 0, LocalDate.parse("2023-02-01"), format);

    assertThat(rows(book.bytes())).containsExactly("1 inskriven", "2 2023-02-01");
  }

  @Test
  void days_that_are_counted_from_1904_are_the_same_days() {
    Workbooks book = new Workbooks().from1904();
    book.sheet("Blad1");
    book.day(0, 0, LocalDate.parse("2023-02-01"), "yyyy-mm-dd");

    assertThat(rows(book.bytes())).containsExactly("1 2023-02-01");
  }

  @Test
  void numbers_are_read_as_they_are_shown() {
    Workbooks book = new Workbooks();
    var row = book.sheet("Blad1").createRow(0);
    row.createCell(0).setCellValue(17.0);
    row.createCell(1).setCellValue(604);
    row.createCell(2).setCellValue(17.1);
    row.createCell(3).setCellValue(198_001_019_802.0);
    row.createCell(4).setCellValue(true);
    row.createCell(5).setCellValue("0604");
    book.number(0, 6, 17, "0000");

    assertThat(rows(book.bytes())).containsExactly("1 17,604,17.1,198001019802,SANT,0604,0017");
  }

  @Test
  void what_excel_cannot_vouch_for_is_no_value() {
    Workbooks book = new Workbooks();
    var row = book.sheet("Blad1").createRow(0);
    row.createCell(0).setCellFormula("1+1");
    row.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
    row.createCell(2).setCellValue(1.234567890123456e18);
    row.createCell(3).setCellValue("=1+1");
    row.createCell(4).setCellValue("x".repeat(1_001));

    assertThat(lines(book.bytes()).getFirst().cells())
        .extracting(Cell::flaw)
        .containsExactly(
            Flaw.FORMULA,
            Flaw.CELL_ERROR,
            Flaw.NUMBER_TOO_LONG,
            Flaw.FORMULA_TEXT,
            Flaw.CELL_TOO_LONG);
  }

  @Test
  void hidden_rows_and_columns_are_read_and_gaps_keep_their_places() {
    Workbooks book = new Workbooks();
    var sheet = book.sheet("Blad1");
    sheet.createRow(0).createCell(0).setCellValue("a");
    sheet.createRow(4).createCell(2).setCellValue("c");
    sheet.getRow(4).setZeroHeight(true);
    sheet.setColumnHidden(2, true);

    assertThat(rows(book.bytes())).containsExactly("1 a", "5 ,,c");
  }

  @Test
  void the_first_sheet_with_the_header_is_read() {
    Workbooks book = new Workbooks();
    book.sheet("Läs mig").createRow(0).createCell(0).setCellValue("Export 2023");
    book.sheet("Tomt");
    book.sheet("Data").createRow(2).createCell(0).setCellValue("insats");
    book.sheet("Data 2").createRow(0).createCell(0).setCellValue("insats");

    assertThat(rows(book.bytes())).containsExactly("3 insats");
  }

  @Test
  void several_sheets_without_the_header_are_named() {
    Workbooks book = new Workbooks();
    book.sheet("Kvinnor").createRow(0).createCell(0).setCellValue("namn");
    book.sheet("Män").createRow(0).createCell(0).setCellValue("namn");

    assertThatThrownBy(() -> lines(book.bytes()))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(Refusals.text(invalid))
                    .contains("FILE_WITHOUT_HEADER_SHEET", "Kvinnor, Män"));
  }

  @Test
  void a_bomb_is_not_unpacked() {
    byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
    assertRefused(
        Workbooks.with(
            "xl/worksheets/sheet1.xml", Workbooks.SHEET_START.getBytes(UTF_8), blanks, 300),
        "FILE_UNPACKS_TOO_LARGE");
    byte[] start =
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">".getBytes(UTF_8);
    assertRefused(
        Workbooks.with("xl/sharedStrings.xml", start, blanks, 64), "FILE_UNPACKS_TOO_LARGE");
    assertRefused(
        Workbooks.with("[Content_Types].xml", "<Types>".getBytes(UTF_8), blanks, 64),
        "FILE_UNPACKS_TOO_LARGE");
    assertRefused(Workbooks.ofParts(3_000), "FILE_UNPACKS_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        "xl/styles.xml"
      })
  void entities_are_neither_fetched_nor_multiplied(String part) {
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>";
    assertRefused(Workbooks.with(part, xml.getBytes(UTF_8), new byte[0], 0), "FILE_NOT_XLSX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>ett</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"11\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1e999</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData>",
        "inte xml"
      })
  void what_no_spreadsheet_writes_is_refused(String sheet) {
    assertRefused(
        Workbooks.with("xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8), new byte[0], 0),
        "FILE_NOT_XLSX");
  }

  @Test
  void a_sheet_nested_without_end_is_refused() {
    assertRefused(
        Workbooks.with(
            "xl/worksheets/sheet1.xml", new byte[0], "<a>".repeat(1 << 18).getBytes(UTF_8), 8),
        "FILE_NOT_XLSX");
  }

  @Test
  void half_a_file_and_a_packed_file_of_another_kind_are_refused() {
    Workbooks book = new Workbooks();
    book.sheet("Blad1").createRow(0).createCell(0).setCellValue("a");
    byte[] whole = book.bytes();

    assertRefused(Arrays.copyOf(whole, whole.length / 2), "FILE_NOT_XLSX");
    assertRefused(Workbooks.ofParts(2), "FILE_NOT_XLSX");
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> lines(bytes))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(Refusals.codes(invalid)).containsExactly(code));
  }

  private static List<Line> lines(byte[] bytes) {
    List<Line> lines = new ArrayList<>();
    XlsxFile.read(bytes, line -> line.cell(0).text().equals("insats"), lines::add);
    return lines;
  }

  private static List<String> rows(byte[] bytes) {
    return lines(bytes).stream()
        .map(line ->
            line.number() + " " + String.join(",", line.cells().stream().map(Cell::text).toList()))
        .toList();
  }
}
