package se.sparbar.query.figures;

import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Step;

/// A figure that counts the steps of a kind one by one, whosever they are.
interface OfSteps<S extends Step> extends Figure {
  Class<S> kind();

  /// Emits the whole numbers of one step.
  void count(S step, Question q, Emit emit);

  @Override
  default boolean readsSteps() {
    return true;
  }

  @Override
  default void count(Person person, Question q, Emit emit) {
    Class<S> kind = kind();
    for (Step step : person.steps()) {
      if (kind.isInstance(step)) {
        count(kind.cast(step), q, emit);
      }
    }
  }
}
