package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Stay;

/// Stock och flöde.
final class StockFlow implements Figure {
  @Override
  public String id() {
    return "stock-flow";
  }

  @Override
  public String name() {
    return "Stock och flöde";
  }

  @Override
  public String definition() {
    return """
    Inskrivna vid periodens ingång + nya + inflyttade från annan kommun - avslutade - utflyttade - de som fått skyddade
    personuppgifter = inskrivna vid periodens utgång. Ingången är före första dagens händelser, utgången efter sista
    dagens. Den som får skyddade personuppgifter följs inte längre och har därför inget avslut.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.meets(q.from(), q.to())) {
        flow(c, q, emit);
      }
    }
  }

  private static void flow(Case c, Question q, Emit emit) {
    if (c.startOn().isBefore(q.from())) {
      emit.add(c, q.from().minusDays(1), OPEN_AT_START);
    } else {
      emit.add(c, c.startOn(), NEW);
    }
    moves(c, q, emit);
    if (c.endsWithin(q.from(), q.to())) {
      emit.add(c, c.lastDayUntil(q.to()), AVSLUT);
    } else if (c.isProtectedWithin(q.from(), q.to())) {
      emit.add(c, c.lastDayUntil(q.to()), PROTECTED);
    } else {
      emit.add(c, q.to(), Item.COUNT);
    }
  }

  private static void moves(Case c, Question q, Emit emit) {
    LocalDate last = c.lastDayUntil(q.to());
    List<Stay> stays = c.stays();
    LocalDate at = c.startOn().isBefore(q.from()) ? q.from().minusDays(1) : c.startOn();
    for (Stay stay : stays) {
      if (stay.from().isAfter(at) && !stay.from().isAfter(last)) {
        emit.add(c, at, MOVED_OUT);
        emit.add(c, stay.from(), MOVED_IN);
        at = stay.from();
      }
    }
  }

  /// The count is what is open at the end; the gap is what does not add up, and inside the system
  /// it is 0.
  @Override
  public Measured measure(Cell cell, Question q) {
    long start = cell.get(OPEN_AT_START);
    long in = cell.get(NEW) + cell.get(MOVED_IN);
    long out = cell.get(AVSLUT) + cell.get(MOVED_OUT) + cell.get(PROTECTED);
    long end = cell.get(Item.COUNT);
    return Measured.count(end)
        .with("openAtStart", start)
        .with("new", cell.get(NEW))
        .with("movedIn", cell.get(MOVED_IN))
        .with("avslut", cell.get(AVSLUT))
        .with("movedOut", cell.get(MOVED_OUT))
        .with("protected", cell.get(PROTECTED))
        .with("openAtEnd", end)
        .with("gap", start + in - out - end);
  }

  private static final Item OPEN_AT_START = new Item("open-at-start", "");
  private static final Item NEW = new Item("new", "");
  private static final Item AVSLUT = new Item("avslut", "");
  private static final Item PROTECTED = new Item("protected", "");
  private static final Item MOVED_IN = new Item("moved-in", "");
  private static final Item MOVED_OUT = new Item("moved-out", "");
}
