package se.sparbar.query.figures;

import java.util.List;
import se.sparbar.query.facts.Step.Late;

/// Sena registreringar.
final class LateRegistrations implements OfSteps<Late> {
  private static final Lately<String, List<String>> EVENTS = new Lately<>(List::of);
  private static final Item AFTER_ADOPTION = new Item("after-adoption", "");

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
    eller efter att en rapport som omfattar dagen hade fastställts, fördelade på vad det var. Hur många som
    kom efter fastställd rapport anges för sig.\
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
      List<String> event = EVENTS.of(late.type());
      emit.add(late, late.on(), event, Item.COUNT, 1);
      emit.add(late, late.on(), event, AFTER_ADOPTION, late.how().afterAdoption() ? 1 : 0);
    }
  }

  @Override
  public Measured measure(Cell cell, Question question) {
    return Measured.count(cell.get(Item.COUNT)).with("afterAdoption", cell.get(AFTER_ADOPTION));
  }
}
