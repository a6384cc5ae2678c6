package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A sheet under construction, row by row from the top.
final class ExcelSheet {
  private static final int WIDTH = 8;
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 11;
  private static final int WIDEST = 48;
  private static final int CHART_ROWS = 20;
  private static final float LINE = 15;

  private final XSSFSheet sheet;
  private final ExcelStyles styles;
  private int next;
  private int widest = 1;

  ExcelSheet(XSSFWorkbook book, ExcelStyles styles, String name) {
    this.sheet = book.createSheet(name);
    this.styles = styles;
    sheet.setDefaultColumnWidth(NARROWEST);
  }

  void title(String text) {
    XSSFCell cell = row().createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(styles.title);
  }

  void heading(String text) {
    XSSFCell cell = row().createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(styles.heading);
  }

  /// Text over the width of a page.
  void prose(String text) {
    XSSFRow row = row();
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(styles.prose);
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTH - 1));
    row.setHeightInPoints(LINE * (1 + text.length() / 85));
  }

  void gap() {
    next++;
  }

  /// @return the row of the headings
  int grid(Grid grid) {
    if (next > 4) {
      heading(grid.heading());
    }
    XSSFRow head = row();
    for (int i = 0; i < grid.columns().size(); i++) {
      XSSFCell cell = head.createCell(i);
      cell.setCellValue(grid.columns().get(i));
      cell.setCellStyle(isNumber(grid, i) ? styles.columnRight : styles.column);
      widen(i, grid.columns().get(i).length());
    }
    grid.rows().forEach(this::entries);
    return head.getRowNum();
  }

  private static boolean isNumber(Grid grid, int column) {
    return grid.rows().stream()
        .map(row -> row.get(column))
        .anyMatch(entry -> entry instanceof Entry.Amount || entry instanceof Entry.Share);
  }

  void entries(List<Entry> entries) {
    XSSFRow row = row();
    row.setHeightInPoints(LINE * lines(entries));
    for (int i = 0; i < entries.size(); i++) {
      XSSFCell cell = row.createCell(i);
      switch (entries.get(i)) {
        case Entry.Words(String text) -> words(cell, text);
        case Entry.Amount(BigDecimal number) -> number(cell, number);
        case Entry.Share(int percent) -> {
          cell.setCellValue(percent / 100.0);
          cell.setCellStyle(styles.percent);
        }
        case Entry.Nothing() -> cell.setCellStyle(styles.words);
      }
    }
  }

  /// Long words are broken within the widest column that there is.
  private static int lines(List<Entry> entries) {
    int longest = 1;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Words(String text)) {
        longest = Math.max(longest, text.length());
      }
    }
    return 1 + (longest - 1) / (WIDEST - 2);
  }

  private void words(XSSFCell cell, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(styles.words);
    widen(cell.getColumnIndex(), text.length());
  }

  private void number(XSSFCell cell, BigDecimal number) {
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(number.stripTrailingZeros().scale() > 0 ? styles.decimal : styles.whole);
    widen(cell.getColumnIndex(), number.toPlainString().length() + 2);
  }

  /// Makes the last cell of the last row a link within the workbook.
  void linkLast(String toSheet) {
    XSSFRow row = sheet.getRow(next - 1);
    XSSFCell cell = row.getCell(row.getLastCellNum() - 1);
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + toSheet.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
    cell.setCellStyle(styles.link);
  }

  /// A chart beside the tables, and its numbers below them.
  void chart(Plot plot) {
    gap();
    List<String> columns = new ArrayList<>(List.of(""));
    plot.series().forEach(line -> columns.add(line.name()));
    int head =
        grid(
            new Grid(
                text("file.chart.numbers"),
                columns,
                IntStream.range(0, plot.categories().size())
                    .mapToObj(i -> plot.row(i).toList())
                    .toList()));
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int left = widest + 1;
    int rows = Math.max(CHART_ROWS, plot.categories().size() + 8);
    XSSFChart chart =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, 4, left + WIDTH, 4 + rows));
    NativeChart.draw(chart, plot, source(head, plot));
    drawing
        .getCTDrawing()
        .getTwoCellAnchorArray(0)
        .getGraphicFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(plot.description());
  }

  private NativeChart.Source source(int head, Plot plot) {
    int first = head + 1;
    int last = head + plot.categories().size();
    return new NativeChart.Source(
        XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0)),
        i ->
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first, last, i + 1, i + 1)),
        i -> new CellReference(sheet.getSheetName(), head, i + 1, true, true));
  }

  /// How it prints, and how far to the left its top is.
  void finish(String footer) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.getFooter().setLeft(footer.replace("&", "&&"));
    sheet.getFooter().setRight("&P (&N)");
  }

  private void widen(int column, int characters) {
    widest = Math.max(widest, column + 1);
    int wanted = CHARACTER * Math.clamp(characters + 2, NARROWEST, WIDEST);
    if (sheet.getColumnWidth(column) < wanted) {
      sheet.setColumnWidth(column, wanted);
    }
  }

  private XSSFRow row() {
    return sheet.createRow(next++);
  }
}
