package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Placed;
import se.sparbar.query.facts.Reading;

/// A figure's sums, cell by cell. They are additive over persons, and over streams that are about
/// no person: the sums of a whole are the sums of its persons and streams added, and what an event
/// changed is the sums of the one it touched after it less those before it.
public final class Sums {
  private static final Comparator<List<String>> BY_PARTS =
      Comparator.comparing((List<String> parts) -> String.join("\u0000", parts));

  private final Map<List<String>, Cell> cells = new HashMap<>();

  public static Sums count(Figure figure, Question question, Reading reading) {
    Question known = question.asKnownOn(reading.day());
    return count(figure, known, reading.persons(), reading.affairs());
  }

  /// Sums that were written down before.
  public static Sums of(Map<List<String>, Map<Item, Long>> written) {
    Sums sums = new Sums();
    written.forEach((parts, items) -> items.forEach((item, n) -> sums.cell(parts).add(item, n)));
    return sums;
  }

  /// Of one person.
  static Sums count(Figure figure, Question question, Person person) {
    return count(figure, question, List.of(person), List.of());
  }

  /// Of one stream that is about no person.
  static Sums count(Figure figure, Question question, Affair affair) {
    return count(figure, question, List.of(), List.of(affair));
  }

  private static Sums count(
      Figure figure, Question question, Collection<Person> persons, Collection<Affair> affairs) {
    Sums sums = new Sums();
    Emit emit = question.by().isEmpty() ? sums.plain(question) : sums.brokenDown(question);
    persons.forEach(person -> figure.count(person, question, emit));
    if (!figure.entryTypes().isEmpty()) {
      affairs.forEach(affair -> figure.count(affair, question, emit));
    }
    return sums;
  }

  /// Most figures have one cell then, and nearly all the time goes into finding it.
  private Emit plain(Question question) {
    Cell whole = new Cell();
    return (what, on, own, item, n) -> {
      if (n != 0 && question.covers(what, on)) {
        if (own.isEmpty()) {
          if (whole.isEmpty()) {
            cells.put(own, whole);
          }
          whole.add(item, n);
        } else {
          cell(own).add(item, n);
        }
      }
    };
  }

  private Emit brokenDown(Question question) {
    return (what, on, own, item, n) -> {
      if (n != 0 && question.covers(what, on)) {
        cell(parts(own, question.by(), what, on)).add(item, n);
      }
    };
  }

  static List<String> parts(List<String> own, List<Dimension> by, Placed what, LocalDate on) {
    List<String> parts = new ArrayList<>(own);
    by.forEach(dimension -> parts.add(dimension.part(what, on)));
    return parts;
  }

  private Cell cell(List<String> parts) {
    return cells.computeIfAbsent(parts, _ -> new Cell());
  }

  /// Adds another's sums, or with -1 takes them away.
  public void add(Sums other, int sign) {
    other.cells.forEach((parts, cell) -> cell(parts).add(cell, sign));
    cells.values().removeIf(Cell::isEmpty);
  }

  public Cell total() {
    Cell total = new Cell();
    cells.values().forEach(cell -> total.add(cell, 1));
    return total;
  }

  /// The cells that hold anything, by their parts: the figure's own first, then those asked for.
  public SortedMap<List<String>, Cell> cells() {
    TreeMap<List<String>, Cell> sorted = new TreeMap<>(BY_PARTS);
    sorted.putAll(cells);
    return sorted;
  }

  /// The cell of some parts; without anything where there is none.
  Cell cellOrEmpty(List<String> parts) {
    return cells.getOrDefault(parts, new Cell());
  }

  /// Goes through the cells in no order.
  void forEach(BiConsumer<List<String>, Cell> each) {
    cells.forEach(each);
  }

  public boolean isEmpty() {
    return cells.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sums sums && cells.equals(sums.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }

  @Override
  public String toString() {
    return cells().toString();
  }
}
