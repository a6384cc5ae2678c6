package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Site;

/// Kostnad.
final class Cost implements Figure {
  @Override
  public String id() {
    return "cost";
  }

  @Override
  public String name() {
    return "Kostnad";
  }

  @Override
  public String definition() {
    return """
    Bokförda kostnader i perioden, i hela kronor, mot budgeten för de kalenderår som ligger helt i perioden; och kostnaden
    per unik deltagare, per avslut och per avslut till arbete eller studier, avrundad till hela kronor.\
    """;
  }

  @Override
  public Set<String> entryTypes() {
    return Set.of("cost-booked", "budget-set");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    Participants.count(person, q, PARTICIPANTS, emit);
    for (Case c : person.cases()) {
      if (c.reason() != null && c.endsWithin(q.from(), q.to())) {
        LocalDate on = c.lastDayUntil(q.to());
        emit.add(c, on, AVSLUT);
        if (ShareOfAvslut.TO_WORK_OR_STUDIES.classes().contains(c.reason().avslutClass())) {
          emit.add(c, on, TO_WORK_OR_STUDIES);
        }
      }
    }
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    for (CostBooked booked : affair.all(CostBooked.class)) {
      if (q.holds(booked.on())) {
        Site site = Site.ofInsats(booked.insats());
        emit.add(site, booked.on(), List.of(), Item.COUNT, booked.kronor());
        emit.add(
            site, booked.on(), List.of(), new Item(KIND, booked.kind().name()), booked.kronor());
      }
    }
    Map<Integer, BudgetSet> budgets = new TreeMap<>();
    affair.all(BudgetSet.class).forEach(budget -> budgets.put(budget.year(), budget));
    for (BudgetSet budget : budgets.values()) {
      LocalDate first = LocalDate.of(budget.year(), 1, 1);
      LocalDate last = LocalDate.of(budget.year(), 12, 31);
      if (q.holds(first) && q.holds(last)) {
        emit.add(Site.ofInsats(budget.insats()), last, List.of(), BUDGET, budget.kronor());
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long kronor = cell.get(Item.COUNT);
    Measured cost = Measured.count(kronor).with("kinds", cell.byCode(KIND));
    if (cell.get(BUDGET) != 0) {
      cost = cost.with("budget", Shares.of(kronor, cell.get(BUDGET)));
    }
    cost = per(cost, "perParticipant", kronor, cell.get(PARTICIPANTS));
    cost = per(cost, "perAvslut", kronor, cell.get(AVSLUT));
    return per(cost, "perAvslutToWorkOrStudies", kronor, cell.get(TO_WORK_OR_STUDIES));
  }

  private static Measured per(Measured cost, String name, long kronor, long of) {
    return of == 0 ? cost : cost.with(name, Rounded.whole(kronor, of));
  }

  private static final Item PARTICIPANTS = new Item("participants", "");
  private static final Item AVSLUT = new Item("avslut", "");
  private static final Item TO_WORK_OR_STUDIES = new Item("to-work-or-studies", "");
  private static final Item BUDGET = new Item("budget", "");
  private static final String KIND = "kind";
}
