package se.sparbar.query.figures;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Nya personer.
final class NewPersons implements Figure {
  @Override
  public String id() {
    return "new-persons";
  }

  @Override
  public String name() {
    return "Nya personer";
  }

  @Override
  public String definition() {
    return """
    Av de nya inskrivningarna: de vars person inte tidigare har varit inskriven i insatsen.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.startsWithin(q.from(), q.to()) && !c.returning()) {
        emit.add(c, c.startOn(), Item.COUNT);
      }
    }
  }
}
