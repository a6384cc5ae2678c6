package se.sparbar.query.files;

import static se.sparbar.query.text.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Measured;

/// Any figure as tables: the whole and its parts with all plain numbers, then one table for each
/// number that holds others.
record FigureGrids(Answer answer, Labels labels) {
  static List<Grid> of(Answer answer, Labels labels) {
    FigureGrids figure = new FigureGrids(answer, labels);
    List<Grid> grids = new ArrayList<>();
    grids.add(figure.parts());
    answer
        .total()
        .numbers()
        .forEach((name, value) -> {
          if (!Named.isPlain(value)) {
            figure.inner(name, value).ifPresent(grids::add);
          }
        });
    return grids;
  }

  /// What the parts are made by: the figure's own dimensions first, then those that are asked for.
  List<String> dimensions() {
    return Stream.concat(
            answer.figure().ownDimensions().stream(),
            answer.question().by().stream().map(Dimension::id))
        .distinct()
        .toList();
  }

  boolean isShare() {
    return all().anyMatch(measured -> measured.of() != null);
  }

  private Grid parts() {
    SequencedSet<String> numbers = plainNumbers();
    boolean reasons = all().anyMatch(measured -> measured.reason() != null);
    List<String> columns = new ArrayList<>();
    dimensions().forEach(id -> columns.add(labels.dimension(id)));
    if (columns.isEmpty()) {
      columns.add("");
    }
    columns.add(text("file.column.count"));
    if (isShare()) {
      columns.addAll(List.of(text("file.column.of"), text("file.column.percent")));
    }
    numbers.forEach(name -> columns.add(labels.number(id(), name)));
    if (reasons) {
      columns.add(text("file.column.reason"));
    }
    List<List<Entry>> rows = new ArrayList<>();
    rows.add(row(total(), answer.total(), numbers, reasons));
    answer
        .parts()
        .forEach(part -> rows.add(row(codes(part.by()), part.measured(), numbers, reasons)));
    return new Grid(answer.figure().name(), columns, rows);
  }

  private List<Entry> total() {
    List<Entry> total = new ArrayList<>(List.of(new Entry.Words(text("file.total"))));
    for (int i = 1; i < dimensions().size(); i++) {
      total.add(Entry.NOTHING);
    }
    return total;
  }

  private List<Entry> codes(Map<String, String> by) {
    return by.entrySet().stream()
        .<Entry>map(code -> new Entry.Words(labels.code(code.getKey(), code.getValue())))
        .toList();
  }

  private List<Entry> row(
      List<Entry> names, Measured measured, Collection<String> numbers, boolean reasons) {
    List<Entry> row = new ArrayList<>(names);
    row.add(Entry.of(measured.count()));
    if (isShare()) {
      row.add(Entry.of(measured.of()));
      row.add(Entry.of("percent", measured.percent()));
    }
    numbers.forEach(name -> {
      @Nullable Object value = measured.numbers().get(name);
      row.add(value == null ? Entry.NOTHING : Entry.of(name, Named.opened(value)));
    });
    if (reasons) {
      row.add(Entry.of(measured.reason()));
    }
    return row;
  }

  private SequencedSet<String> plainNumbers() {
    SequencedSet<String> names = new LinkedHashSet<>();
    all()
        .forEach(measured ->
            measured
                .numbers()
                .forEach((name, value) -> {
                  if (Named.isPlain(value)) {
                    names.add(name);
                  }
                }));
    return names;
  }

  private Stream<Measured> all() {
    return Stream.concat(
        Stream.of(answer.total()), answer.parts().stream().map(Answer.Part::measured));
  }

  private String id() {
    return answer.figure().id();
  }

  /// Empty where the number holds nothing.
  private Optional<Grid> inner(String name, @Nullable Object value) {
    return Optional.of(new InnerGrid(id(), labels).of(name, value))
        .filter(grid -> !grid.rows().isEmpty());
  }
}
