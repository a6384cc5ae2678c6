package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
  /// The order of cells: by their parts, one after the other.
  static final Comparator<List<String>> BY_PARTS = Sums::compare;

  /// Linked, because what was added one after the other lies together in memory.
  private final Map<List<String>, Cell> cells = new LinkedHashMap<>();

  public static Sums count(Figure figure, Question question, Reading reading) {
    return Counting.of(List.of(figure), question, List.of(question.by()), reading)
        .getFirst()
        .sums(0);
  }

  /// Sums that were written down before.
  public static Sums of(Map<List<String>, Map<Item, Long>> written) {
    Sums sums = new Sums();
    written.forEach((parts, items) -> items.forEach((item, n) -> sums.cell(parts).add(item, n)));
    return sums;
  }

  /// Of one person.
  static Sums count(Figure figure, Question question, Person person) {
    Sums sums = new Sums();
    figure.count(person, question, sums.of(question));
    return sums;
  }

  /// Of one stream that is about no person.
  static Sums count(Figure figure, Question question, Affair affair) {
    Sums sums = new Sums();
    if (!figure.entryTypes().isEmpty()) {
      figure.count(affair, question, sums.of(question));
    }
    return sums;
  }

  private Emit of(Question question) {
    return (what, on, own, item, n) -> {
      if (n != 0 && question.covers(what, on)) {
        cell(parts(own, question.by(), what, on)).add(item, n);
      }
    };
  }

  static List<String> parts(List<String> own, List<Dimension> by, Placed what, LocalDate on) {
    if (by.isEmpty()) {
      return own;
    }
    List<String> parts = new ArrayList<>(own.size() + by.size());
    parts.addAll(own);
    parts.addAll(Places.codes(Place.of(what, on), by));
    return parts;
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /// Takes a cell that there is none of yet, which something is added to.
  void put(List<String> parts, Cell cell) {
    cells.put(parts, cell);
  }

  private Cell cell(List<String> parts) {
    return cells.computeIfAbsent(parts, _ -> new Cell());
  }

  /// Adds another's sums, or with -1 takes them away.
  public void add(Sums other, int sign) {
    other.cells.forEach((parts, cell) -> cell(parts).add(cell, sign));
    cells.values().removeIf(Cell::isEmpty);
  }

  /// The same, told apart by some of the parts only.
  ///
  /// @param own how many parts are the figure's own, which all stay
  /// @param asked which of those after them stay, in this order
  Sums keeping(int own, List<Integer> asked) {
    Sums kept = new Sums();
    cells.forEach((parts, cell) -> {
      List<String> fewer = new ArrayList<>(own + asked.size());
      fewer.addAll(parts.subList(0, own));
      asked.forEach(part -> fewer.add(parts.get(own + part)));
      kept.cell(fewer).add(cell, 1);
    });
    kept.cells.values().removeIf(Cell::isEmpty);
    return kept;
  }

  public Cell total() {
    Cell total = new Cell();
    cells.values().forEach(cell -> total.add(cell, 1));
    return total;
  }

  /// The cells that hold anything, in the order of their parts: the figure's own first, then those
  /// asked for.
  public SequencedMap<List<String>, Cell> cells() {
    List<List<String>> order = new ArrayList<>(cells.keySet());
    order.sort(BY_PARTS);
    LinkedHashMap<List<String>, Cell> sorted = LinkedHashMap.newLinkedHashMap(order.size());
    order.forEach(parts -> sorted.put(parts, cells.get(parts)));
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
