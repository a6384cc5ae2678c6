package se.sparbar.query.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A Word document under construction, from the top down, in real styles.
final class WordPage {
  static final String NORMAL = "Normal";

  private static final int CHART_WIDTH_CM = 16;
  private static final int CHART_HEIGHT_CM = 9;

  /// More columns than this are set smaller.
  private static final int WIDE = 6;

  private static final int A4_WIDTH = 11_906;
  private static final int MARGIN = 1_134;
  private static final int A4_HEIGHT = 16_838;

  private final XWPFDocument document;

  WordPage(XWPFDocument document) {
    this.document = document;
    try (InputStream styles =
        Objects.requireNonNull(WordPage.class.getResourceAsStream("styles.xml"))) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException("the styles are no styles", e);
    }
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
    section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
  }

  void paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }

  /// A paragraph that stands on the page of what follows.
  void lead(String style, String text) {
    paragraph(style, text);
    document.getLastParagraph().setKeepNext(true);
  }

  /// A table whose first row is repeated on every page.
  void table(TextTable content) {
    XWPFTable table = document.createTable(content.rows().size() + 1, content.columns().size());
    table.setStyleID("Siffror");
    table.setWidth("100%");
    CTTblPr properties = table.getCTTbl().getTblPr();
    properties.unsetTblBorders();
    properties.addNewTblCaption().setVal(content.caption());
    properties.addNewTblLook().setFirstRow(true);
    properties.getTblLook().setNoVBand(true);
    widths(table.getCTTbl().addNewTblGrid(), content.columns().size());
    String style = content.columns().size() > WIDE ? "Tabellsmal" : "Tabelltext";
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < content.columns().size(); i++) {
      cell(head.getCell(i), content.columns().get(i), content.right(i), style);
    }
    for (int r = 0; r < content.rows().size(); r++) {
      List<TextTable.Cell> row = content.rows().get(r);
      table.getRow(r + 1).setCantSplitRow(true);
      for (int i = 0; i < row.size(); i++) {
        cell(table.getRow(r + 1).getCell(i), row.get(i).text(), row.get(i).number(), style);
      }
    }
    paragraph("Tabellslut", "");
  }

  /// The first column says what a row is, and gets the most.
  private static void widths(CTTblGrid grid, int columns) {
    int all = A4_WIDTH - 2 * MARGIN;
    boolean even = columns < 3 || columns > WIDE;
    int first = even ? all / columns : Math.max(all / columns, all * 3 / 10);
    for (int i = 0; i < columns; i++) {
      grid.addNewGridCol()
          .setW(BigInteger.valueOf(i == 0 ? first : (all - first) / Math.max(1, columns - 1)));
    }
  }

  private static void cell(XWPFTableCell cell, String text, boolean right, String style) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(style);
    paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    paragraph.createRun().setText(text);
  }

  /// A chart with its numbers in a workbook of its own, and with words for those who do not see it.
  void chart(Plot plot, Consumer<POIXMLDocument> describe)
      throws IOException, InvalidFormatException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(NORMAL);
    paragraph.setKeepNext(true);
    XWPFRun run = paragraph.createRun();
    XWPFChart chart =
        document.createChart(
            run,
            CHART_WIDTH_CM * Units.EMU_PER_CENTIMETER,
            height(plot) * Units.EMU_PER_CENTIMETER);
    describe.accept(chart.getWorkbook());
    NativeChart.draw(chart, plot, source(chart, plot));
    run.getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(plot.title() + ". " + plot.description());
  }

  private static int height(Plot plot) {
    return plot.lies()
        ? Math.clamp(3 + plot.categories().size() * plot.series().size() / 2, CHART_HEIGHT_CM, 20)
        : CHART_HEIGHT_CM;
  }

  private static NativeChart.Source source(XWPFChart chart, Plot plot) {
    int last = plot.categories().size();
    return new NativeChart.Source(
        XDDFDataSourcesFactory.fromArray(
            plot.categories().toArray(String[]::new),
            chart.formatRange(new CellRangeAddress(1, last, 0, 0)),
            0),
        i ->
            XDDFDataSourcesFactory.fromArray(
                plot.series().get(i).doubles(),
                chart.formatRange(new CellRangeAddress(1, last, i + 1, i + 1)),
                i + 1),
        i -> title(chart, plot.series().get(i).name(), i + 1));
  }

  private static CellReference title(XWPFChart chart, String name, int column) {
    return chart.setSheetTitle(name, column);
  }

  void footer(String text) {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setStyle("Footer");
    paragraph.createRun().setText(text + "\u2003");
    paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
  }
}
