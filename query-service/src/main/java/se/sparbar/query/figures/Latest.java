package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Counting persons: each counts once, in the part where the latest of their enrolments belongs.
final class Latest {
  private Latest() {}

  /// Finds the latest enrolment that is wanted and belongs to the question on its day.
  static @Nullable Case of(
      Person person, Question question, Predicate<Case> wanted, Function<Case, LocalDate> day) {
    for (int i = person.cases().size() - 1; i >= 0; i--) {
      Case c = person.cases().get(i);
      if (wanted.test(c) && question.covers(c, day.apply(c))) {
        return c;
      }
    }
    return null;
  }

  static @Nullable Case inPeriod(Person person, Question q) {
    return of(person, q, c -> c.meets(q.from(), q.to()), c -> c.lastDayUntil(q.to()));
  }
}
