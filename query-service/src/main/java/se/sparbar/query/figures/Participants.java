package se.sparbar.query.figures;

import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Unika deltagare.
final class Participants implements Figure {
  @Override
  public String id() {
    return "participants";
  }

  @Override
  public String name() {
    return "Unika deltagare";
  }

  @Override
  public String definition() {
    return """
    Antal olika personer som var inskrivna någon dag i perioden. Den som har flera inskrivningar räknas en gång,
    där den senaste hör hemma. En person som är känd hos två huvudmän räknas hos båda, eftersom deras uppgifter
    inte får kopplas ihop.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    @Nullable Case latest = Latest.inPeriod(person, q);
    if (latest != null) {
      emit.add(latest, latest.lastDayUntil(q.to()), Item.COUNT);
    }
  }
}
