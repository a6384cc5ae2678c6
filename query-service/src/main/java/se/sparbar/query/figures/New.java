package se.sparbar.query.figures;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Nya inskrivningar.
final class New implements Figure {
  @Override
  public String id() {
    return "new";
  }

  @Override
  public String name() {
    return "Nya";
  }

  @Override
  public String definition() {
    return """
    Antal inskrivningar som började i perioden.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.startsWithin(q.from(), q.to())) {
        emit.add(c, c.startOn(), Item.COUNT);
      }
    }
  }
}
