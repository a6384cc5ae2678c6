package se.sparbar.query.chart.svg;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// SVG as it is written, element by element; the same calls give the same bytes.
final class Canvas {
  static final String INK = "#1b1b1f";
  static final String FAINT = "#4a4f5e";
  static final String PAPER = "#ffffff";

  /// Room that is kept free at each side.
  static final int PAD = 12;

  private final StringBuilder body = new StringBuilder();
  private final Set<Fill> fills = EnumSet.noneOf(Fill.class);
  private final int width;
  private final String prefix;
  private boolean linked;

  Canvas(String id, int width) {
    this.width = width;
    this.prefix = id.replaceAll("[^A-Za-z0-9-]", "-") + "-" + width + "-";
  }

  int width() {
    return width;
  }

  /// Whether there is room for names beside what they name.
  boolean isWide() {
    return width >= 500;
  }

  double right() {
    return width - PAD;
  }

  enum Anchor {
    START,
    MIDDLE,
    END;

    String attribute() {
      return this == START ? "" : " text-anchor=\"" + name().toLowerCase(Locale.ROOT) + "\"";
    }
  }

  /// @param y of the baseline
  void text(double x, double y, Type type, Anchor anchor, String color, String text) {
    body.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"".formatted(n(x), n(y), type.size()))
        .append(type.bold() ? " font-weight=\"700\"" : "")
        .append(anchor.attribute())
        .append(color.equals(INK) ? "" : " fill=\"" + color + "\"")
        .append(">")
        .append(escaped(text))
        .append("</text>");
  }

  void text(double x, double y, Type type, String text) {
    text(x, y, type, Anchor.START, INK, text);
  }

  /// What is filled with a series' pattern and has its outline.
  void bar(double x, double y, double w, double h, Fill fill) {
    fills.add(fill);
    rect(
        x,
        y,
        w,
        h,
        "fill=\"url(#%s%s)\" stroke=\"%s\" stroke-width=\"1.5\""
            .formatted(prefix, fill.id(), fill.dark()));
  }

  /// Paper behind a number, so that it can be read on any pattern.
  void plate(double x, double y, double w, double h) {
    rect(x, y, w, h, "fill=\"%s\" rx=\"2\"".formatted(PAPER));
  }

  /// What can be pressed though it is not seen.
  void target(double x, double y, double w, double h) {
    rect(x, y, w, h, "fill=\"none\" pointer-events=\"all\"");
  }

  private void rect(double x, double y, double w, double h, String attributes) {
    body.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
            .formatted(n(x), n(y), n(w), n(h), attributes));
  }

  void line(double x1, double y1, double x2, double y2, String attributes) {
    body.append(
        "<path d=\"M%s %sL%s %s\" fill=\"none\" %s/>"
            .formatted(n(x1), n(y1), n(x2), n(y2), attributes));
  }

  void path(String d, String attributes) {
    body.append("<path d=\"%s\" %s/>".formatted(d, attributes));
  }

  void circle(double x, double y, double r, String attributes) {
    body.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>".formatted(n(x), n(y), n(r), attributes));
  }

  /// One part of the picture, with the name that it is read as: a link where it leads somewhere.
  void part(Optional<String> href, String name, Runnable drawing) {
    linked |= href.isPresent();
    body.append(
        href.map(to -> "\n<a href=\"%s\" aria-label=\"%s\">".formatted(escaped(to), escaped(name)))
            .orElse("\n<g><title>%s</title>".formatted(escaped(name))));
    drawing.run();
    body.append(href.isPresent() ? "</a>" : "</g>");
  }

  /// The whole. With links in it, it is a group: what is inside an image cannot be reached.
  String finished(double height, String title, String description) {
    StringBuilder patterns = new StringBuilder();
    fills.forEach(fill -> patterns.append(fill.pattern(prefix)));
    String h = n(Math.ceil(height));
    return """
    <svg xmlns="http://www.w3.org/2000/svg" lang="sv" role="%s" aria-labelledby="%st" aria-describedby="%sd" \
    width="%s" height="%s" viewBox="0 0 %s %s" font-family="Arial, Helvetica, sans-serif" fill="%s">\
    <title id="%st">%s</title><desc id="%sd">%s</desc>
    <defs>%s</defs>
    <rect width="%s" height="%s" fill="%s"/>%s
    </svg>
    """
        .formatted(
            linked ? "group" : "img",
            prefix,
            prefix,
            width,
            h,
            width,
            h,
            INK,
            prefix,
            escaped(title),
            prefix,
            escaped(description),
            patterns,
            width,
            h,
            PAPER,
            body);
  }

  /// A tenth of a pixel is as fine as anybody sees, and written alike everywhere.
  static String n(double number) {
    long tenths = Math.round(number * 10);
    String sign = tenths < 0 ? "-" : "";
    long abs = Math.abs(tenths);
    return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
          }
        });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }
}
