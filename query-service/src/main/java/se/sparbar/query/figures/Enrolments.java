package se.sparbar.query.figures;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Inskrivningar.
final class Enrolments implements Figure {
  @Override
  public String id() {
    return "enrolments";
  }

  @Override
  public String name() {
    return "Inskrivningar";
  }

  @Override
  public String definition() {
    return """
    Antal inskrivningar som pågick någon dag i perioden, felregistreringar borträknade.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.meets(q.from(), q.to())) {
        emit.add(c, c.lastDayUntil(q.to()), Item.COUNT);
      }
    }
  }
}
