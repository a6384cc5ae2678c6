package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.report.CoachText;

/// A document to paste from into an årsredovisning: its tables and charts, then every figure with
/// its definition.
final class Word {
  private final ReportDocument document;
  private final WordPage page;

  private Word(ReportDocument document, WordPage page) {
    this.document = document;
    this.page = page;
  }

  static byte[] of(ReportDocument document) {
    try (XWPFDocument word = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Excel.describe(word.getProperties(), document);
      new Word(document, new WordPage(word)).write();
      word.write(bytes);
      return Zipped.again(bytes.toByteArray(), document.stamp());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a chart does not fit into the document", e);
    }
  }

  private void write() throws IOException, InvalidFormatException {
    page.paragraph("Title", document.title());
    page.paragraph("Heading1", text("file.about"));
    page.lead(WordPage.NORMAL, text("file.about.text"));
    page.table(TextTable.of(About.grid(document)));
    for (Section section : Section.of(document)) {
      section(section);
    }
    texts();
    page.paragraph("Heading1", text("file.definitions"));
    for (Answer answer : document.figures()) {
      figure(answer);
    }
    page.footer(text("file.footer", document.title(), position()));
  }

  private void section(Section section) throws IOException, InvalidFormatException {
    page.paragraph("Heading1", section.table().heading());
    if (section.table().note() != null) {
      page.lead(WordPage.NORMAL, section.table().note());
    }
    page.table(TextTable.of(section.table()));
    for (Chart chart : section.charts()) {
      Plot plot = ChartPlot.of(chart);
      page.chart(plot, Excel.properties(document));
      page.paragraph("Caption", chart.head().description());
    }
  }

  private void texts() {
    if (!document.texts().isEmpty()) {
      page.paragraph("Heading1", text("file.texts"));
    }
    for (CoachText coaches : document.texts()) {
      page.paragraph("Heading2", coaches.heading());
      coaches
          .answers()
          .forEach((question, answer) -> {
            page.paragraph("Heading3", question);
            CoachText.paragraphs(answer).forEach(line -> page.paragraph(WordPage.NORMAL, line));
          });
    }
  }

  private void figure(Answer answer) {
    page.paragraph("Heading2", answer.figure().name());
    page.lead(WordPage.NORMAL, Labels.definition(answer.figure()));
    page.lead(
        "Caption",
        text(
            "file.figure.line",
            answer.figure().id(),
            Integer.toString(answer.figure().version()),
            document.period().from(),
            document.period().to(),
            position()));
    List<Grid> grids = new ArrayList<>(FigureGrids.of(answer, document.labels()));
    page.table(TextTable.of(grids.removeFirst()));
    for (Grid grid : grids) {
      page.paragraph("Heading3", grid.heading());
      page.table(TextTable.of(grid));
    }
  }

  private String position() {
    return Long.toString(document.asOf().position());
  }
}
