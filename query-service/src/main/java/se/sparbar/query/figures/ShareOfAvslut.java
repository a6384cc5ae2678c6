package se.sparbar.query.figures;

import java.util.Set;
import se.sparbar.codes.AvslutClass;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// What share of the avslut in a period led to work, to studies, or to looking for work.
record ShareOfAvslut(String id, String name, String definition, Set<AvslutClass> classes)
    implements Figure {

  static final ShareOfAvslut TO_WORK_OR_STUDIES =
      new ShareOfAvslut(
          "to-work-or-studies",
          "Till arbete eller studier",
          "Andel av de avslutade i perioden som avslutades till arbete (med eller utan stöd) eller studier.",
          Set.of(AvslutClass.ARBETE, AvslutClass.STUDIER));

  static final ShareOfAvslut TO_WORK =
      new ShareOfAvslut(
          "to-work",
          "Till arbete",
          "Andel av de avslutade i perioden som avslutades till arbete, med eller utan stöd.",
          Set.of(AvslutClass.ARBETE));

  static final ShareOfAvslut TO_WORK_STUDIES_OR_JOBSEEKING =
      new ShareOfAvslut(
          "to-work-studies-or-jobseeking",
          "Till arbete, studier eller arbetssökande",
          "Andel av de avslutade i perioden som avslutades till arbete, studier eller som aktivt arbetssökande.",
          Set.of(AvslutClass.ARBETE, AvslutClass.STUDIER, AvslutClass.ARBETSSOKANDE));

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.reason() != null && c.endsWithin(q.from(), q.to())) {
        emit.add(c, c.lastDayUntil(q.to()), Item.OF);
        if (classes.contains(c.reason().avslutClass())) {
          emit.add(c, c.lastDayUntil(q.to()), Item.COUNT);
        }
      }
    }
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.share(cell.get(Item.COUNT), cell.get(Item.OF), "inga avslut");
  }
}
