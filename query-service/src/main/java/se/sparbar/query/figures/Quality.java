package se.sparbar.query.figures;

import java.time.LocalDate;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Placed;
import se.sparbar.query.facts.Step;
import se.sparbar.query.facts.Step.FollowUp;
import se.sparbar.query.facts.Step.Meeting;

/// Datakvalitet.
final class Quality implements Figure {
  @Override
  public String id() {
    return "quality";
  }

  @Override
  public String name() {
    return "Datakvalitet";
  }

  @Override
  public String definition() {
    return """
    Brister i perioden: inskrivningar utan mätning vid start, avslut utan mätning vid avslut, uppföljningar efter 6, 12
    och 24 månader som skulle ha gjorts men inte är gjorda, och inskrivningar som inte var avslutade periodens sista dag, hade
    pågått i minst 90 dagar och inte hade något möte under de 90 dagarna (eller under perioden, om den är kortare).\
    """;
  }

  @Override
  public boolean readsSteps() {
    return true;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.meets(q.from(), q.to())) {
        enrolment(c, person, q, emit);
      }
    }
    for (FollowUp f : person.steps(FollowUp.class)) {
      for (int months : FOLLOWED_UP_AFTER) {
        LocalDate due = f.dueOn(months);
        if (q.holds(due) && !f.outcomes().containsKey(months)) {
          flaw(f, due, FOLLOW_UP, emit);
        }
      }
    }
  }

  private static void enrolment(Case c, Person person, Question q, Emit emit) {
    LocalDate on = c.lastDayUntil(q.to());
    if (c.incomeAtStart().isEmpty()) {
      flaw(c, on, START, emit);
    }
    if (c.endsWithin(q.from(), q.to()) && c.incomeAtAvslut().isEmpty()) {
      flaw(c, on, AVSLUT, emit);
    }
    boolean open = on.equals(q.to()) && !q.to().equals(c.avslutOn());
    if (open && !c.startOn().isAfter(q.to().minusDays(DAYS)) && !met(c, person, q)) {
      flaw(c, on, MEETING, emit);
    }
  }

  private static boolean met(Case c, Person person, Question q) {
    LocalDate since = q.to().minusDays(DAYS - 1);
    LocalDate from = since.isBefore(q.from()) ? q.from() : since;
    for (Step step : person.steps()) {
      if (step instanceof Meeting m
          && m.enrolment().equals(c.enrolment())
          && !m.on().isBefore(from)
          && !m.on().isAfter(q.to())) {
        return true;
      }
    }
    return false;
  }

  private static void flaw(Placed what, LocalDate on, Item item, Emit emit) {
    emit.add(what, on, Item.COUNT);
    emit.add(what, on, item);
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.count(cell.get(Item.COUNT))
        .with("withoutStartAssessment", cell.get(START))
        .with("withoutExitAssessment", cell.get(AVSLUT))
        .with("overdueFollowUps", cell.get(FOLLOW_UP))
        .with("withoutMeeting", cell.get(MEETING));
  }

  private static final int DAYS = 90;
  private static final int[] FOLLOWED_UP_AFTER = {6, 12, 24};
  private static final Item START = new Item("no-start-assessment", "");
  private static final Item AVSLUT = new Item("no-exit-assessment", "");
  private static final Item FOLLOW_UP = new Item("no-follow-up", "");
  private static final Item MEETING = new Item("no-meeting", "");
}
