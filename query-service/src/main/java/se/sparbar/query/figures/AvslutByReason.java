package se.sparbar.query.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.AvslutReason;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Person;

/// Avslutsanledning.
final class AvslutByReason implements Figure {
  @Override
  public String id() {
    return "avslut-by-reason";
  }

  @Override
  public String name() {
    return "Avslutsanledning";
  }

  @Override
  public String definition() {
    return """
    Avslutade i perioden, fördelade på avslutsanledning och dess klass: arbete, studier, arbetssökande eller annat.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("class", "reason");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.reason() != null && c.endsWithin(q.from(), q.to())) {
        List<String> own = OWNS.of(c.reason());
        emit.add(c, c.lastDayUntil(q.to()), own, Item.COUNT, 1);
        emit.add(c, c.lastDayUntil(q.to()), own, CLASSES.of(c.reason()), 1);
      }
    }
  }

  @Override
  public Measured measureTotal(Sums sums, Question q, Collection<InsatsFacts> insatser) {
    Cell total = sums.total();
    Map<String, Long> classes = new TreeMap<>();
    for (AvslutClass avslutClass : AvslutClass.values()) {
      classes.put(avslutClass.name(), total.get(new Item(CLASS, avslutClass.name())));
    }
    return measure(total, q).with("classes", classes);
  }

  private static final String CLASS = "class";
  private static final Lately<AvslutReason, List<String>> OWNS =
      new Lately<>(reason -> List.of(reason.avslutClass().name(), reason.name()));
  private static final Lately<AvslutReason, Item> CLASSES =
      new Lately<>(reason -> new Item(CLASS, reason.avslutClass().name()));
}
