package se.sparbar.query.figures;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Avslut.
final class Avslutade implements Figure {
  @Override
  public String id() {
    return "avslut";
  }

  @Override
  public String name() {
    return "Avslutade";
  }

  @Override
  public String definition() {
    return """
    Antal inskrivningar som avslutades i perioden.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.endsWithin(q.from(), q.to())) {
        emit.add(c, c.lastDayUntil(q.to()), Item.COUNT);
      }
    }
  }
}
