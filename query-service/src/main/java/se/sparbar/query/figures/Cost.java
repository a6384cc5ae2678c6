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
///
/// @param version the first held all costs against whatever budgets there were, shared nought among
///   people where nothing was booked, and left out the anonymous participants
record Cost(int version) implements Figure {
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
    return version == 1 ? FIRST : SECOND + Participants.AS_COUNTED;
  }

  @Override
  public Set<String> entryTypes() {
    return version == 1
        ? Set.of("cost-booked", "budget-set")
        : Set.of("cost-booked", "budget-set", "anonymous-counted");
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
    if (version > 1) {
      Anonymous.count(affair, q, PARTICIPANTS, emit);
    }
    Map<Integer, BudgetSet> budgets = budgets(affair, q);
    for (CostBooked booked : affair.all(CostBooked.class)) {
      if (q.holds(booked.on())) {
        Site site = Site.ofInsats(booked.insats());
        emit.add(site, booked.on(), BOOKINGS);
        emit.add(site, booked.on(), List.of(), Item.COUNT, booked.kronor());
        emit.add(
            site, booked.on(), List.of(), new Item(KIND, booked.kind().name()), booked.kronor());
        if (budgets.containsKey(booked.on().getYear())) {
          emit.add(site, booked.on(), List.of(), BUDGETED_FOR, booked.kronor());
        }
      }
    }
    for (BudgetSet budget : budgets.values()) {
      LocalDate last = LocalDate.of(budget.year(), 12, 31);
      emit.add(Site.ofInsats(budget.insats()), last, List.of(), BUDGET, budget.kronor());
    }
  }

  /// An insats's latest budget for each year that lies in the period.
  private static Map<Integer, BudgetSet> budgets(Affair affair, Question q) {
    Map<Integer, BudgetSet> budgets = new TreeMap<>();
    for (BudgetSet budget : affair.all(BudgetSet.class)) {
      Period year = Period.year(budget.year());
      if (q.holds(year.from()) && q.holds(year.to())) {
        budgets.put(budget.year(), budget);
      }
    }
    return budgets;
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long kronor = cell.get(Item.COUNT);
    long budget = cell.get(BUDGET);
    boolean undefined = version > 1 && cell.get(BOOKINGS) == 0;
    Measured cost =
        Measured.count(kronor, undefined ? "ingen kostnad är bokförd" : null)
            .with("kinds", cell.byCode(KIND));
    if (budget != 0) {
      cost =
          version == 1
              ? cost.with("budget", Shares.of(kronor, budget))
              : cost.with("budgeted", budget);
    }
    return undefined ? cost : shared(cost, cell, budget);
  }

  private Measured shared(Measured cost, Cell cell, long budget) {
    long kronor = cost.count();
    Measured shared = cost;
    if (version > 1 && budget != 0) {
      shared = shared.with("againstBudget", Shares.of(cell.get(BUDGETED_FOR), budget));
    }
    shared = per(shared, "perParticipant", kronor, cell.get(PARTICIPANTS));
    shared = per(shared, "perAvslut", kronor, cell.get(AVSLUT));
    return per(shared, "perAvslutToWorkOrStudies", kronor, cell.get(TO_WORK_OR_STUDIES));
  }

  private static Measured per(Measured cost, String name, long kronor, long of) {
    return of == 0 ? cost : cost.with(name, Rounded.whole(kronor, of));
  }

  private static final String FIRST =
      """
      Bokförda kostnader i perioden, i hela kronor, mot budgeten för de kalenderår som ligger helt i perioden; och kostnaden
      per unik deltagare, per avslut och per avslut till arbete eller studier, avrundad till hela kronor.\
      """;
  private static final String SECOND =
      """
      Bokförda kostnader i perioden, i hela kronor; och kostnaden per unik deltagare, per avslut och per avslut till arbete
      eller studier, avrundad till hela kronor. Budgeten är den för de kalenderår som ligger helt i perioden, och mot den
      ställs bara vad som är bokfört på de insatser och år som har en budget. Där ingenting är bokfört finns ingen
      kostnad att dela; en bokförd nolla är en kostnad.\
      """;
  private static final Item BOOKINGS = new Item("bookings", "");
  private static final Item BUDGETED_FOR = new Item("budgeted-for", "");
  private static final Item PARTICIPANTS = new Item("participants", "");
  private static final Item AVSLUT = new Item("avslut", "");
  private static final Item TO_WORK_OR_STUDIES = new Item("to-work-or-studies", "");
  private static final Item BUDGET = new Item("budget", "");
  private static final String KIND = "kind";
}
