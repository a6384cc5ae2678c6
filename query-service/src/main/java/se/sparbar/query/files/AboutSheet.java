package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.util.List;
import java.util.Map;
import se.sparbar.query.figures.Answer;

/// The first sheet of the workbook: what all figures have in common, and a way to each.
record AboutSheet(ReportDocument document, ExcelSheet sheet) {
  void fill(Map<Answer, String> sheets) {
    sheet.title(text("file.about"));
    sheet.prose(document.title());
    sheet.prose(text("file.about.text"));
    sheet.gap();
    sheet.grid(About.grid(document));
    sheet.gap();
    sheet.grid(
        new Grid(
            text("file.about.definitions"),
            List.of(
                text("file.about.column.figure"),
                text("file.about.column.definition"),
                text("file.about.column.version"),
                text("file.about.column.id")),
            List.of()));
    sheets.forEach((answer, name) -> {
      sheet.entries(
          List.of(
              new Entry.Words(answer.figure().name()),
              new Entry.Words(Labels.definition(answer.figure())),
              Entry.of(answer.figure().version()),
              new Entry.Words(answer.figure().id())));
      sheet.linkLast(name);
    });
    sheet.finish(text("file.footer", document.title(), Long.toString(document.asOf().position())));
  }
}
