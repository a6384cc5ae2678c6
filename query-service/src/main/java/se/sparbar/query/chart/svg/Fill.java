package se.sparbar.query.chart.svg;

import java.util.List;
import java.util.Locale;

/// What tells one series from another without its colour: a pattern of its own, with an outline
/// that stands out from paper (WCAG 1.4.1, 1.4.11).
enum Fill {
  SOLID("#1f3a6e", "#cfd8ea", ""),
  SLANTED("#8a3d00", "#fbdcb8", "M-2 6L6 -2M2 10L10 2"),
  DOTTED("#3c4250", "#ffffff", "M2 1.5h2v2h-2zM6 5.5h2v2h-2z"),
  CROSSED("#0b5d52", "#c4e8e2", "M0 0L8 8M8 0L0 8"),
  LEVEL("#6b5200", "#fff0b3", "M0 2H8M0 6H8"),
  UPRIGHT("#5b2a86", "#e8d9f6", "M2 0V8M6 0V8"),
  GRID("#8c1d40", "#f9d5df", "M0 4H8M4 0V8");

  private static final List<Fill> ALL = List.of(values());

  private final String dark;
  private final String light;
  private final String drawn;

  Fill(String dark, String light, String drawn) {
    this.dark = dark;
    this.light = light;
    this.drawn = drawn;
  }

  /// The one of a series. There are seven; an eighth looks like the first.
  static Fill of(int series) {
    return ALL.get(series % ALL.size());
  }

  /// Of the outline.
  String dark() {
    return dark;
  }

  /// Of large areas with text on them.
  String light() {
    return light;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String pattern(String prefix) {
    String inner =
        switch (this) {
          case SOLID -> rect(dark);
          case DOTTED -> rect(light) + "<path d=\"%s\" fill=\"%s\"/>".formatted(drawn, dark);
          case SLANTED, CROSSED, LEVEL, UPRIGHT, GRID ->
              rect(light)
                  + "<path d=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>".formatted(drawn, dark);
        };
    return "<pattern id=\"%s%s\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">%s</pattern>"
        .formatted(prefix, id(), inner);
  }

  private static String rect(String color) {
    return "<rect width=\"8\" height=\"8\" fill=\"%s\"/>".formatted(color);
  }
}
