package se.sparbar.query.figures;

import java.util.List;
import se.sparbar.query.facts.Step.Late;

/// Sena registreringar.
final class LateRegistrations implements OfSteps<Late> {
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
  public Class<Late> kind() {
    return Late.class;
  }

  @Override
  public void count(Late late, Question q, Emit emit) {
    if (q.holds(late.on())) {
      emit.add(late, late.on(), List.of(late.type()), Item.COUNT, 1);
    }
  }
}
