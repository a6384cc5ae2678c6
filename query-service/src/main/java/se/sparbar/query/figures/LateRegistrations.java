package se.sparbar.query.figures;

import java.util.List;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Step.Late;

/// Sena registreringar.
final class LateRegistrations implements Figure {
  @Override
  public String id() {
    return "late";
  }

  @Override
  public String name() {
    return "Sena registreringar";
  }

  @Override
  public String definition() {
    return """
    Antal uppgifter om vad som hände i perioden och som registrerades mer än 30 dagar efter att det hände,
    fördelade på vad det var.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("event");
  }

  @Override
  public boolean readsSteps() {
    return true;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Late late : person.steps(Late.class)) {
      if (q.holds(late.on())) {
        emit.add(late, late.on(), List.of(late.type()), Item.COUNT, 1);
      }
    }
  }
}
