package se.sparbar.query.files;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.chart.Chart;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.CoachText;
import se.sparbar.query.report.ReportPeriod;
import se.sparbar.query.report.Shown;
import se.sparbar.query.report.Table;
import se.sparbar.query.text.Texts;

/// What a report says, whatever file it becomes: the same document always makes the same bytes.
///
/// @param given the as-of as it was asked for; null for now
/// @param whose the förbund, insatser and kommuner that it is about
/// @param tables as the årsredovisning has them, with last year beside
/// @param charts beside the tables
/// @param texts what the coaches wrote for it
/// @param figures every figure, whole and in parts
public record ReportDocument(
    ReportPeriod report,
    @Nullable String given,
    Reached asOf,
    List<String> whose,
    List<Table> tables,
    List<Chart> charts,
    List<CoachText> texts,
    List<Answer> figures,
    Labels labels) {
  private static final Instant BEFORE_ALL = Instant.parse("1990-01-01T00:00:00Z");

  public ReportDocument {
    whose = List.copyOf(whose);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    texts = List.copyOf(texts);
    figures = List.copyOf(figures);
  }

  public Period period() {
    return report.period();
  }

  public String title() {
    String key = report.firstHalf() ? "file.title.half" : "file.title.year";
    return Texts.text(key, Integer.toString(report.year()));
  }

  /// Without an ending: `arsredovisning-2023-per-2024-03-22`.
  public String name() {
    return "%s-%s-per-%s"
        .formatted(report.firstHalf() ? "delarsredovisning" : "arsredovisning", report, asOfDay());
  }

  /// The day that was asked as of; else the day of what was known last.
  LocalDate asOfDay() {
    return given != null && given.matches("\\d{4}-\\d{2}-\\d{2}")
        ? LocalDate.parse(given)
        : Shown.day(recordedAt());
  }

  /// The time that all files bear, for no file knows of the day on which it was made.
  Instant recordedAt() {
    @Nullable Instant at = asOf.recordedAt();
    return at == null ? BEFORE_ALL : at;
  }

  /// The same as a zip writes it; not in the machine's own time zone.
  LocalDateTime stamp() {
    return LocalDateTime.ofInstant(recordedAt(), ZoneOffset.UTC);
  }

  /// `2024-03-21 15.02` in Sweden; empty before the first event.
  String recorded() {
    return asOf.recordedAt() == null ? "" : Shown.moment(asOf.recordedAt());
  }

  /// The day in Sweden on which what was known last was recorded.
  LocalDate recordedOn() {
    return recordedAt().atZone(Recorded.ZONE).toLocalDate();
  }
}
