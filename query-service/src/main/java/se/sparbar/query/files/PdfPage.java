package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import com.openhtmltopdf.extend.FSStream;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.chart.svg.ChartSvg;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.report.CoachText;

/// The page that the PDF is set from, and what it needs: nothing that is not in the program.
final class PdfPage {
  static final String PROTOCOL = "report";
  static final String BASE = PROTOCOL + ":/";

  private static final SpringTemplateEngine TEMPLATES = templates();

  /// CSS pixels across an A4 page between its margins.
  private static final int WIDTH = 640;

  private PdfPage() {}

  private static SpringTemplateEngine templates() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(PdfPage.class.getClassLoader());
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding("UTF-8");
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }

  /// A table of the årsredovisning, and its charts.
  public record SectionPart(String heading, String note, TextTable table, List<Picture> charts) {
    static SectionPart of(Section section) {
      return new SectionPart(
          section.table().heading(),
          Objects.requireNonNullElse(section.table().note(), ""),
          TextTable.of(section.table()),
          section.charts().stream().map(Picture::of).toList());
    }
  }

  /// A chart as SVG. It is told in words too, for the table beside it has all its numbers.
  public record Picture(String svg) {
    static Picture of(Chart chart) {
      String words = "%s. %s".formatted(chart.head().title(), chart.head().description());
      return new Picture(
          ChartSvg.svg(chart, WIDTH)
              .replaceAll("</?a\\b[^>]*>", "")
              .replaceFirst("<svg ", "<svg alt=\"" + escaped(words) + "\" "));
    }
  }

  /// A figure with its definition and all its numbers.
  public record FigurePart(String name, String definition, String line, List<TextTable> tables) {}

  /// What the coaches of a kommun wrote, as paragraphs by question.
  public record TextPart(String heading, Map<String, List<String>> answers) {
    static TextPart of(CoachText text) {
      Map<String, List<String>> answers = new LinkedHashMap<>();
      text.answers().forEach((question, said) -> answers.put(question, CoachText.paragraphs(said)));
      return new TextPart(text.heading(), answers);
    }
  }

  static String of(ReportDocument document) {
    Context context = new Context(Locale.ROOT);
    context.setVariable("title", document.title());
    context.setVariable("intro", text("file.about.text"));
    context.setVariable("about", About.facts(document));
    context.setVariable("aboutHeading", text("file.about"));
    context.setVariable("footer", text("file.footer", document.title(), position(document)));
    context.setVariable("sections", Section.of(document).stream().map(SectionPart::of).toList());
    context.setVariable("textsHeading", text("file.texts"));
    context.setVariable("texts", document.texts().stream().map(TextPart::of).toList());
    context.setVariable("definitions", text("file.definitions"));
    context.setVariable(
        "figures", document.figures().stream().map(answer -> figure(document, answer)).toList());
    return TEMPLATES.process("se/sparbar/query/files/report.xml", context);
  }

  private static FigurePart figure(ReportDocument document, Answer answer) {
    return new FigurePart(
        answer.figure().name(),
        Labels.definition(answer.figure()),
        text(
            "file.figure.line",
            answer.figure().id(),
            Integer.toString(answer.figure().version()),
            document.period().from(),
            document.period().to(),
            position(document)),
        FigureGrids.of(answer, document.labels()).stream().map(TextTable::of).toList());
  }

  private static String position(ReportDocument document) {
    return Long.toString(document.asOf().position());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /// The fonts are in the program; nothing else is ever opened.
  static FSStream open(String uri) {
    return new FSStream() {
      @Override
      public InputStream getStream() {
        String font = uri.substring(uri.lastIndexOf('/') + 1);
        return Objects.requireNonNull(
            PdfPage.class.getResourceAsStream("/liberation/" + font), () -> "no font " + font);
      }

      @Override
      public Reader getReader() {
        return new BufferedReader(new InputStreamReader(getStream(), StandardCharsets.UTF_8));
      }
    };
  }
}
