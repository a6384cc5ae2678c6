package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.sparbar.query.figures.Answer;

/// A workbook: what the figures are, then a sheet for each.
final class Excel {
  private final ReportDocument document;
  private final XSSFWorkbook book;
  private final ExcelStyles styles;
  private final SheetNames names = new SheetNames();

  private Excel(ReportDocument document, XSSFWorkbook book) {
    this.document = document;
    this.book = book;
    this.styles = new ExcelStyles(book);
  }

  static byte[] of(ReportDocument document) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new Excel(document, book).fill();
      book.write(bytes);
      return Zipped.again(bytes.toByteArray(), document.stamp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    describe(book.getProperties(), document);
    String about = names.unique(text("file.about"));
    Map<Answer, String> sheets = new LinkedHashMap<>();
    document.figures().forEach(answer -> sheets.put(answer, names.unique(answer.figure().name())));
    new AboutSheet(document, new ExcelSheet(book, styles, about)).fill(sheets);
    sheets.forEach((answer, name) -> figure(answer, new ExcelSheet(book, styles, name)));
  }

  static void describe(POIXMLProperties properties, ReportDocument document) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(document.title());
    core.setCreator("Spårbar");
    core.setCreated(Optional.of(Date.from(document.recordedAt())));
    core.setModified(Optional.of(Date.from(document.recordedAt())));
    core.getUnderlyingProperties().setLanguageProperty(Optional.of("sv-SE"));
    core.setDescription(
        text("file.footer", document.title(), Long.toString(document.asOf().position())));
    properties.getExtendedProperties().setApplication("Spårbar");
  }

  /// For the workbooks within other documents.
  static Consumer<POIXMLDocument> properties(ReportDocument document) {
    return inner -> describe(inner.getProperties(), document);
  }

  private void figure(Answer answer, ExcelSheet sheet) {
    sheet.title(answer.figure().name());
    sheet.prose(Labels.definition(answer.figure()));
    sheet.prose(line(answer));
    for (Grid grid : FigureGrids.of(answer, document.labels())) {
      sheet.gap();
      sheet.grid(grid);
    }
    FigurePlot.of(answer, document.labels()).ifPresent(sheet::chart);
    sheet.finish(text("file.footer", document.title(), position()));
  }

  private String line(Answer answer) {
    return text(
        "file.figure.line",
        answer.figure().id(),
        Integer.toString(answer.figure().version()),
        document.period().from(),
        document.period().to(),
        position());
  }

  private String position() {
    return Long.toString(document.asOf().position());
  }
}
