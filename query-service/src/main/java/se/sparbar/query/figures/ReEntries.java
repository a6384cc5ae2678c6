package se.sparbar.query.figures;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Återinskrivna.
final class ReEntries implements Figure {
  @Override
  public String id() {
    return "re-entries";
  }

  @Override
  public String name() {
    return "Återinskrivna";
  }

  @Override
  public String definition() {
    return """
    Av de nya inskrivningarna: de vars person har varit inskriven i insatsen tidigare.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.startsWithin(q.from(), q.to()) && c.returning()) {
        emit.add(c, c.startOn(), Item.COUNT);
      }
    }
  }
}
