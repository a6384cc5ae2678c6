package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Versions;

/// Two answers of one figure, the change between them, and the events that caused it. The changes
/// of the events add up to the whole change exactly.
///
/// @param change per cell, the sums of `now` less those of `before`
public record Difference(Answer before, Answer now, Sums change, List<Explained> causes) {

  /// The events of one cause, and what they did together.
  public record Explained(Cause cause, Sums change, List<Step> steps) {}

  /// What one event did.
  public record Step(EventNote event, Sums change) {}

  /// The difference between what was known at `before` and at `now`, the later position.
  public static Difference between(
      Figure figure, Question question, Facts facts, long before, long now) {
    Versions rows = facts.versions(question, Needs.of(figure), before, now);
    SortedMap<Long, Sums> changes = new Walk(figure, question).changes(rows, before, now);
    Sums change = new Sums();
    changes.values().forEach(step -> change.add(step, 1));
    return new Difference(
        answer(figure, question, facts, rows, before),
        answer(figure, question, facts, rows, now),
        change,
        explain(changes, facts.notes(changes.keySet())));
  }

  private static Answer answer(
      Figure figure, Question question, Facts facts, Versions rows, long position) {
    return Answer.of(figure, question, rows.at(position, facts.insatser(position)));
  }

  private static List<Explained> explain(
      SortedMap<Long, Sums> changes, Map<Long, EventNote> notes) {
    Map<Cause, List<Step>> steps = new EnumMap<>(Cause.class);
    changes.forEach((position, change) -> {
      EventNote note = Objects.requireNonNull(notes.get(position));
      steps.computeIfAbsent(note.cause(), _ -> new ArrayList<>()).add(new Step(note, change));
    });
    List<Explained> causes = new ArrayList<>();
    steps.forEach((cause, made) -> causes.add(new Explained(cause, sum(made), made)));
    return causes;
  }

  private static Sums sum(List<Step> steps) {
    Sums sum = new Sums();
    steps.forEach(step -> sum.add(step.change(), 1));
    return sum;
  }

  /// The whole as it was known after each position where it changed, up to and including `upTo`.
  public static SortedMap<Long, Measured> history(
      Figure figure, Question question, Facts facts, long upTo) {
    Versions rows = facts.versions(question, Needs.of(figure), 0, upTo);
    Sums known = new Sums();
    SortedMap<Long, Measured> history = new TreeMap<>();
    new Walk(figure, question)
        .changes(rows, 0, upTo)
        .forEach((position, change) -> {
          known.add(change, 1);
          history.put(position, figure.measureTotal(known, question, facts.insatser(position)));
        });
    return history;
  }
}
