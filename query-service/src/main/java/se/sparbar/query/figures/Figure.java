package se.sparbar.query.figures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Person;

/// A figure: one definition, in one place. A changed rule is a new version beside the old, never an
/// edit.
public interface Figure {
  /// As in the API: `to-work-or-studies`.
  String id();

  default int version() {
    return 1;
  }

  /// The Swedish name.
  String name();

  /// The definition that a reader of the report understands, in Swedish.
  String definition();

  /// Dimensions that belong to the figure itself, beside those that are asked for.
  default List<String> ownDimensions() {
    return List.of();
  }

  /// Whether it counts steps: what happened on the way, beside the enrolments themselves.
  default boolean readsSteps() {
    return false;
  }

  /// The stored names of the events that it counts in streams that are about no person.
  default Set<String> entryTypes() {
    return Set.of();
  }

  /// Emits the whole numbers of one person; the sum over persons and streams is the figure.
  default void count(Person person, Question question, Emit emit) {}

  /// Emits the whole numbers of one stream that is about no person.
  default void count(Affair affair, Question question, Emit emit) {}

  /// What the sums of one cell say.
  default Measured measure(Cell cell, Question question) {
    return Measured.count(cell.get(Item.COUNT));
  }

  /// What the whole says, with the insatser of the question at hand.
  default Measured measureTotal(Sums sums, Question question, Collection<InsatsFacts> insatser) {
    return measure(sums.total(), question);
  }
}
