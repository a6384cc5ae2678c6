package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Site;

/// Underlag till Uppföljning Finsam.
final class UppfoljningFinsam implements Figure {
  @Override
  public String id() {
    return "uppfoljning-finsam";
  }

  @Override
  public String name() {
    return "Underlag till Uppföljning Finsam";
  }

  @Override
  public String definition() {
    return """
    Nya deltagare per insats, halvår och juridiskt kön, så som det rapporteras till staten. En person som börjar två
    gånger i samma insats och halvår räknas en gång. Anonyma deltagare räknas i det halvår de registrerades. Dessutom
    insatsens bokförda kostnader i halvåret.\
    """;
  }

  @Override
  public List<String> ownDimensions() {
    return List.of("insats", "half-year", "legal-sex");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (int i = 0; i < person.cases().size(); i++) {
      Case c = person.cases().get(i);
      if (c.startsWithin(q.from(), q.to()) && !startedAgain(person.cases().subList(0, i), c, q)) {
        List<String> own =
            List.of(c.insats().value().toString(), halfYear(c.startOn()), c.sex().name());
        emit.add(c, c.startOn(), own, Item.COUNT, 1);
      }
    }
  }

  private static boolean startedAgain(List<Case> earlier, Case c, Question q) {
    for (Case e : earlier) {
      if (e.insats().equals(c.insats())
          && e.startsWithin(q.from(), q.to())
          && q.covers(e, e.startOn())
          && halfYear(e.startOn()).equals(halfYear(c.startOn()))) {
        return true;
      }
    }
    return false;
  }

  private static String halfYear(LocalDate day) {
    return day.getYear() + (day.getMonthValue() <= 6 ? "-h1" : "-h2");
  }

  @Override
  public Set<String> entryTypes() {
    return Set.of("anonymous-counted", "cost-booked");
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    for (AnonymousCounted a : affair.all(AnonymousCounted.class)) {
      if (q.holds(a.on())) {
        Site site = Anonymous.site(a);
        String insats = a.insats().value().toString();
        emit.add(site, a.on(), List.of(insats, halfYear(a.on()), a.sex().name()), Item.COUNT, 1);
      }
    }
    for (CostBooked booked : affair.all(CostBooked.class)) {
      if (q.holds(booked.on())) {
        String insats = booked.insats().value().toString();
        emit.add(
            Site.ofInsats(booked.insats()),
            booked.on(),
            List.of(insats, halfYear(booked.on()), Dimension.NOT_APPLICABLE),
            BOOKED,
            booked.kronor());
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.count(cell.get(Item.COUNT)).with("kronor", cell.get(BOOKED));
  }

  private static final Item BOOKED = new Item("booked", "");
}
