package se.sparbar.query.figures;

import java.time.LocalDate;
import se.sparbar.query.facts.Step.FollowUp;

/// Hållbart efter så många månader.
///
/// @param version the first counted also those whose months were not over yet
record Sustained(int months, int version) implements OfSteps<FollowUp> {
  private static final String SINCE_2 =
      " I en period som ännu pågår räknas de vars månader har gått ut när något senast var känt.";
  private static final Item NOT_REACHED = new Item("not-reached", "");
  private static final Item NOT_ASKED = new Item("not-asked", "");

  @Override
  public String id() {
    return "sustained-" + months;
  }

  @Override
  public String name() {
    return "Hållbart efter %s månader".formatted(months);
  }

  @Override
  public String definition() {
    return """
    Av dem som avslutades till arbete eller studier så långt tidigare att %s månader gick ut i perioden: andelen som då
    var i arbete eller studier. De som inte nåddes och de som ingen har följt upp är kvar i nämnaren, och visas för sig.\
    """
            .formatted(months)
        + (version == 1 ? "" : SINCE_2);
  }

  @Override
  public Class<FollowUp> kind() {
    return FollowUp.class;
  }

  @Override
  public void count(FollowUp f, Question q, Emit emit) {
    LocalDate due = f.dueOn(months);
    if (q.holds(due) && (version == 1 || !due.isAfter(q.lastKnown()))) {
      emit.add(f, due, Item.OF);
      switch (f.outcomes().get(months)) {
        case null -> emit.add(f, due, NOT_ASKED);
        case ARBETE, STUDIER -> emit.add(f, due, Item.COUNT);
        case EJ_NADD -> emit.add(f, due, NOT_REACHED);
        case ARBETSSOKANDE, ANNAT -> {}
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.share(cell.get(Item.COUNT), cell.get(Item.OF), "inga att följa upp")
        .with("notReached", cell.get(NOT_REACHED))
        .with("notFollowedUp", cell.get(NOT_ASKED));
  }
}
