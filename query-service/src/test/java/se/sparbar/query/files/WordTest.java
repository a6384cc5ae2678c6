package se.sparbar.query.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.report.CoachText;
import se.sparbar.query.report.Table;

class WordTest {
  private final ReportDocument document = Reported.year();

  @Test
  void it_has_the_title_the_headings_and_every_definition_in_real_styles() throws Exception {
    try (XWPFDocument word = open()) {
      assertThat(texts(word, "Title")).containsExactly(document.title());
      assertThat(texts(word, "Heading1"))
          .startsWith("Om siffrorna", "Deltagare och inskrivningar")
          .endsWith("Alla siffror och hur de räknas");
      assertThat(texts(word, "Heading2"))
          .isEqualTo(
              Stream.concat(
                      document.texts().stream().map(CoachText::heading),
                      document.figures().stream().map(a -> a.figure().name()))
                  .toList());
      assertThat(texts(word, "Heading3")).contains("Kontakt med arbetsgivare");
      assertThat(texts(word, "Normal"))
          .contains("Femton <arbetsgivare> & fler.", "De flesta i handel.")
          .containsAll(
              document.figures().stream().map(a -> Labels.definition(a.figure())).toList());
      for (String style : List.of("Title", "Heading1", "Heading2", "Caption", "Siffror")) {
        assertThat(word.getStyles().styleExist(style)).as(style).isTrue();
      }
    }
  }

  @Test
  void its_tables_say_what_the_report_says() throws Exception {
    try (XWPFDocument word = open()) {
      List<List<String>> rows = new ArrayList<>();
      word.getTables()
          .forEach(table ->
              table
                  .getRows()
                  .forEach(row ->
                      rows.add(row.getTableCells().stream().map(cell -> cell.getText()).toList())));
      for (Table table : document.tables()) {
        for (Table.Row row : table.rows()) {
          List<String> wanted = new ArrayList<>(List.of(row.name()));
          wanted.addAll(row.values());
          assertThat(rows).contains(wanted);
        }
      }
    }
  }

  @Test
  void the_first_row_of_every_table_is_repeated_on_the_next_page() throws Exception {
    try (XWPFDocument word = open()) {
      assertThat(word.getTables()).hasSizeGreaterThan(20);
      assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
      assertThat(word.getTables()).extracting(XWPFTable::getStyleID).containsOnly("Siffror");
    }
  }

  @Test
  void its_charts_can_be_edited_and_are_told_in_words() throws Exception {
    try (XWPFDocument word = open()) {
      assertThat(word.getCharts())
          .extracting(WordTest::title)
          .containsExactlyInAnyOrderElementsOf(
              document.charts().stream().map(chart -> chart.head().title()).toList());
      for (XWPFChart chart : word.getCharts()) {
        assertThat(chart.getWorkbook().getSheetAt(0).getLastRowNum()).isPositive();
      }
      assertThat(alternatives(word))
          .hasSize(document.charts().size())
          .allMatch(text -> text.length() > 40);
    }
  }

  @Test
  void a_chart_holds_the_numbers_of_the_reports_chart() throws Exception {
    Chart.Bars bars =
        (Chart.Bars)
            document.charts().stream()
                .filter(chart -> chart.id().equals("avslut-by-reason"))
                .findFirst()
                .orElseThrow();
    try (XWPFDocument word = open()) {
      XWPFChart chart =
          word.getCharts().stream()
              .filter(one -> title(one).equals(bars.head().title()))
              .findFirst()
              .orElseThrow();
      for (int row = 0; row < bars.categories().size(); row++) {
        for (int column = 0; column < bars.series().size(); column++) {
          assertThat(
                  chart
                      .getWorkbook()
                      .getSheetAt(0)
                      .getRow(row + 1)
                      .getCell(column + 1)
                      .getNumericCellValue())
              .isEqualTo(bars.series().get(column).values().get(row).drawn());
        }
      }
    }
  }

  @Test
  void it_is_in_swedish_and_has_a_title() throws Exception {
    try (XWPFDocument word = open()) {
      assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(document.title());
      assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
          .isEqualTo("sv-SE");
      assertThat(word.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(document.recordedAt());
    }
  }

  private XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Word.of(document)));
  }

  private static List<String> texts(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String title(XWPFChart chart) {
    return chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getT();
  }

  private static List<String> alternatives(XWPFDocument word) {
    return word.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .flatMap(run -> run.getCTR().getDrawingList().stream())
        .flatMap(drawing -> drawing.getInlineList().stream())
        .map((CTInline inline) -> inline.getDocPr().getDescr())
        .toList();
  }
}
