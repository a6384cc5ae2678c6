package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.text.Texts;

/// Every cell of every figure as a row, and every named number of it as one more.
record Csv(ReportDocument document, CsvProfile profile) {
  static final List<String> FIRST =
      List.of("figure", "version", "name", "from", "to", "as_of", "position");
  static final List<String> LAST =
      List.of("count", "of", "percent", "number", "value", "unit", "note");

  byte[] bytes() {
    SequencedSet<String> dimensions = dimensions();
    List<String> columns = new ArrayList<>(FIRST.stream().map(this::heading).toList());
    dimensions.forEach(id ->
        columns.add(profile == CsvProfile.EXCEL ? document.labels().dimension(id) : column(id)));
    LAST.stream().map(this::heading).forEach(columns::add);
    List<List<Entry>> rows = new ArrayList<>();
    for (Answer answer : document.figures()) {
      add(answer, Map.of(), answer.total(), dimensions, rows);
      answer.parts().forEach(part -> add(answer, part.by(), part.measured(), dimensions, rows));
    }
    return profile.write(columns, rows).getBytes(StandardCharsets.UTF_8);
  }

  /// As a program likes to have a column's name, and not as any other is called: `by_age_band`.
  static String column(String dimension) {
    return "by_" + dimension.replace('-', '_');
  }

  private String heading(String column) {
    return profile == CsvProfile.EXCEL ? text("file.csv." + column) : column;
  }

  /// All that any figure is broken down by, in the order of the report.
  private SequencedSet<String> dimensions() {
    SequencedSet<String> ids = new LinkedHashSet<>();
    document
        .figures()
        .forEach(answer -> ids.addAll(new FigureGrids(answer, document.labels()).dimensions()));
    return ids;
  }

  private void add(
      Answer answer,
      Map<String, String> by,
      Measured measured,
      SequencedSet<String> dimensions,
      List<List<Entry>> rows) {
    List<Entry> start = start(answer, by, dimensions);
    String figure = answer.figure().id();
    List<Entry> main = new ArrayList<>(start);
    main.add(Entry.of(measured.count()));
    main.add(Entry.of(measured.of()));
    main.add(Entry.of("percent", measured.percent()));
    main.addAll(List.of(Entry.NOTHING, Entry.NOTHING, unit("unit." + figure)));
    main.add(Entry.of(measured.reason()));
    rows.add(main);
    measured
        .numbers()
        .forEach((name, value) ->
            Named.leaves(name, value).forEach(leaf -> rows.add(number(start, figure, leaf))));
  }

  private List<Entry> start(
      Answer answer, Map<String, String> by, SequencedSet<String> dimensions) {
    List<Entry> row = new ArrayList<>();
    row.add(new Entry.Words(answer.figure().id()));
    row.add(Entry.of(answer.figure().version()));
    row.add(new Entry.Words(answer.figure().name()));
    row.add(Entry.of(document.period().from()));
    row.add(Entry.of(document.period().to()));
    row.add(Entry.of(document.given()));
    row.add(Entry.of(document.asOf().position()));
    for (String id : dimensions) {
      @Nullable String code = by.get(id);
      row.add(
          code == null
              ? Entry.NOTHING
              : new Entry.Words(profile.code(document.labels(), id, code)));
    }
    return row;
  }

  private List<Entry> number(List<Entry> start, String figure, Named.Leaf leaf) {
    List<Entry> row = new ArrayList<>(start);
    row.addAll(List.of(Entry.NOTHING, Entry.NOTHING, Entry.NOTHING));
    row.add(new Entry.Words(path(figure, leaf.path())));
    row.add(new Entry.Amount(leaf.number()));
    row.add(
        leaf.path().getLast().equals("percent")
            ? new Entry.Words("%")
            : unit("unit." + figure + "." + leaf.path().getFirst()));
    row.add(Entry.NOTHING);
    return row;
  }

  private String path(String figure, List<String> path) {
    return profile == CsvProfile.EXCEL
        ? String.join(
            ", ", path.stream().map(name -> document.labels().number(figure, name)).toList())
        : String.join("/", path);
  }

  private static Entry unit(String key) {
    return Entry.of(Texts.said(key));
  }
}
