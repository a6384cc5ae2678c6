package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.sparbar.query.facts.Placed;

/// Takes what one figure emits, in several breakdowns.
final class Counter implements Emit {
  private final Question question;
  private final Places places;
  private final Numbering<List<String>> owns = new Numbering<>();
  private final int noOwn = owns.of(List.of());
  private final Numbering<Item> items = new Numbering<>();

  /// One for each breakdown.
  private final List<Tally> tallies;

  Counter(Question question, Places places, int breakdowns) {
    this.question = question;
    this.places = places;
    this.tallies = Stream.generate(Tally::new).limit(breakdowns).toList();
  }

  @Override
  public void add(Placed what, LocalDate on, List<String> own, Item item, long n) {
    if (n == 0 || !question.covers(what, on)) {
      return;
    }
    int[] parts = places.of(what, on);
    int ownNumber = own.isEmpty() ? noOwn : owns.of(own);
    int itemNumber = items.of(item);
    for (int i = 0; i < parts.length; i++) {
      tallies.get(i).add(ownNumber, parts[i], itemNumber, n);
    }
  }

  /// @param parts the numbers here of the other's parts, for each breakdown
  void addAll(Counter other, List<int[]> parts) {
    int[] ownsHere = owns.ofAll(other.owns.things());
    int[] itemsHere = items.ofAll(other.items.things());
    for (int i = 0; i < parts.size(); i++) {
      tallies.get(i).addAll(other.tallies.get(i), ownsHere, parts.get(i), itemsHere);
    }
  }

  /// What was counted in each breakdown, numbered in order.
  ///
  /// @param parts the number in order of each part, for each breakdown
  List<Cells> cells(List<int[]> parts) {
    Numbering<List<String>> ownsInOrder = Numbering.inOrder(owns.things(), Sums.BY_PARTS);
    Numbering<Item> itemsInOrder = Numbering.inOrder(items.things(), Item.IN_ORDER);
    int[] ownNumbers = ownsInOrder.ofAll(owns.things());
    int[] itemNumbers = itemsInOrder.ofAll(items.things());
    return IntStream.range(0, parts.size())
        .mapToObj(i -> tallies.get(i).renumbered(ownNumbers, parts.get(i), itemNumbers))
        .map(tally -> new Cells(ownsInOrder, itemsInOrder, tally))
        .toList();
  }
}
