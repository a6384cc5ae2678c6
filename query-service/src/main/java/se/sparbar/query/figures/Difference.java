package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Reading;
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
    return between(
        figure,
        question,
        facts,
        facts.versions(question, Needs.of(figure), before, now),
        before,
        now);
  }

  /// As above, with what was known between the two at hand: many figures can share it.
  ///
  /// @param rows all that the figure needs and that was known somewhere from `before` to `now`
  public static Difference between(
      Figure figure, Question question, Facts facts, Versions rows, long before, long now) {
    LocalDate day = facts.dayOf(now);
    SortedMap<Long, Sums> changes =
        new Walk(figure, question.asKnownOn(day)).changes(rows, before, now);
    Reading then = rows.at(before, facts.insatser(before), facts.dayOf(before));
    List<Explained> causes = explain(changes, facts.notes(changes.keySet()));
    Sums passed = passed(figure, question, then, day);
    if (!passed.isEmpty()) {
      causes.add(new Explained(Cause.TIME, passed, List.of()));
    }
    Sums change = new Sums();
    causes.forEach(cause -> change.add(cause.change(), 1));
    return new Difference(
        Answer.of(figure, question, then),
        Answer.of(figure, question, rows.at(now, facts.insatser(now), day)),
        change,
        causes);
  }

  /// What a later day alone changes: what was known then, judged as what is known now. The events
  /// are judged on that day too, so that they and it add up to the whole.
  private static Sums passed(Figure figure, Question question, Reading then, LocalDate day) {
    Sums passed = new Sums();
    if (!question.asKnownOn(day).lastKnown().equals(question.asKnownOn(then.day()).lastKnown())) {
      Reading later = new Reading(then.persons(), then.affairs(), then.insatser(), day);
      passed.add(Sums.count(figure, question, later), 1);
      passed.add(Sums.count(figure, question, then), -1);
    }
    return passed;
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

  /// The whole as it was known after each position where it changed, up to and including `upTo`;
  /// all of it judged on the day of that position.
  public static SortedMap<Long, Measured> history(
      Figure figure, Question question, Facts facts, long upTo) {
    Versions rows = facts.versions(question, Needs.of(figure), 0, upTo);
    Sums known = new Sums();
    SortedMap<Long, Measured> history = new TreeMap<>();
    new Walk(figure, question.asKnownOn(facts.dayOf(upTo)))
        .changes(rows, 0, upTo)
        .forEach((position, change) -> {
          known.add(change, 1);
          history.put(position, figure.measureTotal(known, question, facts.insatser(position)));
        });
    return history;
  }
}
