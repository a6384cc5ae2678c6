package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.files.OpenCounts.Key;
import se.sparbar.query.text.Texts;

/// A package of open data: the figures as CSV, `datapackage.json` (Frictionless) and DCAT-AP-SE.
/// Only what `Disclosure` leaves is in it, and no named numbers: a median or a histogram of few
/// would tell of them.
final class OpenData {
  static final String CSV = "siffror.csv";

  static final List<String> DIMENSIONS = List.of("sex", "kommun", "class", "reason", "age");
  static final List<String> COLUMNS =
      List.of(
          "figure",
          "version",
          "name",
          "from",
          "to",
          "position",
          "sex",
          "kommun",
          "class",
          "reason",
          "age",
          "count",
          "of",
          "percent",
          "unit",
          "note");

  private final ReportDocument document;
  private final Map<Key, Long> all;
  private final Set<Key> hidden;

  private OpenData(ReportDocument document) {
    this.document = document;
    OpenCounts counts = new OpenCounts(document.figures());
    this.all = counts.all();
    this.hidden = counts.hidden();
  }

  static byte[] of(ReportDocument document) {
    byte[] csv = new OpenData(document).csv();
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("datapackage.json", new DataPackage(document).json(csv));
    entries.put("dcat-ap-se.jsonld", new Dcat(document).json(csv));
    entries.put(CSV, csv);
    return Zipped.of(entries, document.stamp(), text("file.open.rule"));
  }

  private byte[] csv() {
    List<List<Entry>> rows = new ArrayList<>();
    all.keySet().forEach(key -> Figures.find(key.figure()).ifPresent(f -> rows.add(row(f, key))));
    return CsvProfile.OPEN.write(COLUMNS, rows).getBytes(StandardCharsets.UTF_8);
  }

  private List<Entry> row(Figure figure, Key key) {
    List<Entry> row = new ArrayList<>();
    row.add(new Entry.Words(figure.id()));
    row.add(Entry.of(figure.version()));
    row.add(new Entry.Words(figure.name()));
    row.add(Entry.of(document.period().from()));
    row.add(Entry.of(document.period().to()));
    row.add(Entry.of(document.asOf().position()));
    DIMENSIONS.forEach(dimension -> row.add(Entry.of(key.by().get(dimension))));
    @Nullable Long count = shown(key);
    @Nullable Long of =
        OpenCounts.denominator(key.figure()).map(whole -> shown(key.of(whole))).orElse(null);
    row.add(Entry.of(count));
    row.add(Entry.of(of));
    row.add(count == null || of == null || of == 0 ? Entry.NOTHING : percent(count, of));
    row.add(Entry.of(Texts.said("unit." + figure.id())));
    row.add(Entry.of(hidden.contains(key) ? text("file.open.hidden") : null));
    return row;
  }

  private static Entry percent(long count, long of) {
    return new Entry.Share(Measured.percent(count, of));
  }

  private @Nullable Long shown(Key key) {
    return hidden.contains(key) ? null : all.get(key);
  }
}
