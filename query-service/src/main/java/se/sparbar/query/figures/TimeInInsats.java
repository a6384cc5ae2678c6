package se.sparbar.query.figures;

import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Tid i insats.
final class TimeInInsats implements Figure {
  @Override
  public String id() {
    return "time-in-insats";
  }

  @Override
  public String name() {
    return "Tid i insats";
  }

  @Override
  public String definition() {
    return """
    För de avslutade i perioden: antal dagar från start till avslut, utom de dagar inskrivningen var pausad (från
    pausens första dag till dagen före den första dagen tillbaka). Median och kvartiler är dagar som någon
    faktiskt hade: den minsta dag som minst hälften (en fjärdedel, tre fjärdedelar) inte överskrider.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.avslutOn() != null && c.endsWithin(q.from(), q.to())) {
        DayCounts.add(c, c.avslutOn(), c.daysUntil(c.avslutOn()), emit);
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return DayCounts.measure(cell, "inga avslut");
  }
}
