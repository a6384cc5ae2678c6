package se.sparbar.query.figures;

import java.time.LocalDate;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Placed;
import se.sparbar.query.facts.Step;
import se.sparbar.query.facts.Step.FollowUp;
import se.sparbar.query.facts.Step.Meeting;

/// Datakvalitet.
///
/// @param version the first judged every period on its last day, also one that was not over; the
///   first two waited for follow-ups of persons with protected identity
record Quality(int version) implements Figure {
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
    """
        + (version == 1 ? "" : SINCE_2)
        + (version < 3 ? "" : SINCE_3);
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
        boolean isAsked = q.holds(due) && !due.isAfter(judgedOn(q)) && waitsFor(f, due);
        if (isAsked && !f.outcomes().containsKey(months)) {
          flaw(f, due, FOLLOW_UP, emit);
        }
      }
    }
  }

  private void enrolment(Case c, Person person, Question q, Emit emit) {
    LocalDate on = c.lastDayUntil(q.to());
    if (c.incomeAtStart().isEmpty()) {
      flaw(c, on, START, emit);
    }
    if (c.endsWithin(q.from(), q.to()) && c.incomeAtAvslut().isEmpty()) {
      flaw(c, on, AVSLUT, emit);
    }
    LocalDate day = judgedOn(q);
    if (isOpen(c, day) && !day.isBefore(q.from()) && !met(c, person, q, day)) {
      flaw(c, day, MEETING, emit);
    }
  }

  private boolean waitsFor(FollowUp f, LocalDate due) {
    return version < 3 || f.canBeMadeOn(due);
  }

  private LocalDate judgedOn(Question q) {
    return version == 1 ? q.to() : q.lastKnown();
  }

  /// Not over on a day, and for so long that there should have been a meeting.
  private static boolean isOpen(Case c, LocalDate day) {
    return !c.startOn().isAfter(day.minusDays(DAYS))
        && (c.avslutOn() == null || c.avslutOn().isAfter(day));
  }

  private static boolean met(Case c, Person person, Question q, LocalDate day) {
    LocalDate since = day.minusDays(DAYS - 1);
    Period asked = new Period(since.isBefore(q.from()) ? q.from() : since, day);
    for (Step step : person.steps()) {
      if (step instanceof Meeting m && m.enrolment().equals(c.enrolment()) && asked.holds(m.on())) {
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

  private static final String SINCE_2 =
      " En period som ännu pågår bedöms på den senaste dag som något var känt om, inte på sin sista.";
  private static final String SINCE_3 =
      " Den som har fått skyddad identitet följs inte upp längre.";
  private static final int DAYS = 90;
  private static final int[] FOLLOWED_UP_AFTER = {6, 12, 24};
  private static final Item START = new Item("no-start-assessment", "");
  private static final Item AVSLUT = new Item("no-exit-assessment", "");
  private static final Item FOLLOW_UP = new Item("no-follow-up", "");
  private static final Item MEETING = new Item("no-meeting", "");
}
