package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Dimension;

class ExcelTest {
  private final ReportDocument document = Reported.year();

  @Test
  void there_is_a_sheet_for_each_figure_after_what_they_have_in_common() throws Exception {
    try (XSSFWorkbook book = open(document)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(document.figures().size() + 1);
      assertThat(texts(book.getSheetAt(0)))
          .contains("Om siffrorna", "2023-01-01 till och med 2023-12-31", "2024-03-22")
          .contains(Long.toString(document.asOf().position()), "Definitioner")
          .containsAll(
              document.figures().stream().map(a -> Labels.definition(a.figure())).toList());
      assertThat(book.getProperties().getCoreProperties().getTitle()).contains("2023");
    }
  }

  @Test
  void every_cell_of_the_report_is_there_as_a_number() throws Exception {
    try (XSSFWorkbook book = open(document)) {
      for (int i = 0; i < document.figures().size(); i++) {
        Answer answer = document.figures().get(i);
        List<Double> counts = column(book.getSheetAt(i + 1), "Antal");
        List<Double> wanted = new ArrayList<>(List.of((double) answer.total().count()));
        answer.parts().forEach(part -> wanted.add((double) part.measured().count()));
        assertThat(counts).as(answer.figure().id()).startsWith(wanted.toArray(Double[]::new));
      }
    }
  }

  @Test
  void a_share_is_a_number_in_per_cent() throws Exception {
    try (XSSFWorkbook book = open(document)) {
      Sheet sheet = book.getSheet("Till arbete eller studier");
      Cell share = sheet.getRow(5).getCell(3);
      assertThat(share.getNumericCellValue()).isEqualTo(0.6);
      assertThat(share.getCellStyle().getDataFormatString()).startsWith("0").endsWith("%");
    }
  }

  @Test
  void figures_with_several_parts_have_a_chart_with_words_for_those_who_do_not_see_it()
      throws Exception {
    try (XSSFWorkbook book = open(document)) {
      XSSFSheet sheet = book.getSheet("Avslutsanledning");
      assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(sheet.getDrawingPatriarch().getCharts().getFirst().getTitleText().getString())
          .isEqualTo("Avslutsanledning");
      assertThat(sheet.getDrawingPatriarch().getCTDrawing().toString()).contains("Stapeldiagram");
      assertThat(book.getSheet("Tid i insats").getDrawingPatriarch()).isNotNull();
    }
  }

  @Test
  void no_cell_is_a_formula() throws Exception {
    try (XSSFWorkbook book = open(Reported.year(Dimension.INSATS))) {
      assertThat(texts(book.getSheet("Nya"))).contains("=HYPERLINK(\"SE\")");
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          assertThat(row).allMatch(cell -> cell.getCellType() != CellType.FORMULA);
        }
      }
    }
  }

  @Test
  void names_of_sheets_are_legal_and_no_two_alike() {
    SheetNames names = new SheetNames();
    String longName = "Till arbete, studier eller arbetssökande [x]";

    assertThat(names.unique(longName)).isEqualTo("Till arbete, studier eller arbe");
    assertThat(names.unique(longName)).isEqualTo("Till arbete, studier eller  (2)");
    assertThat(names.unique("a/b:c")).isEqualTo("a-b-c");
    assertThat(names.unique("A/b:c")).isEqualTo("A-b-c (2)");
    assertThat(names.unique("")).isNotBlank();
  }

  private static XSSFWorkbook open(ReportDocument document) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Excel.of(document)));
  }

  private static List<Double> column(Sheet sheet, String heading) {
    List<Double> numbers = new ArrayList<>();
    int column = -1;
    for (Row row : sheet) {
      if (column >= 0 && row.getCell(column) != null) {
        if (row.getCell(column).getCellType() == CellType.NUMERIC) {
          numbers.add(row.getCell(column).getNumericCellValue());
        }
      }
      if (column < 0 && row.getRowNum() > 2) {
        for (Cell cell : row) {
          column = cell.toString().equals(heading) ? cell.getColumnIndex() : column;
        }
      }
    }
    return numbers;
  }

  private static List<String> texts(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .filter(cell -> cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }
}
