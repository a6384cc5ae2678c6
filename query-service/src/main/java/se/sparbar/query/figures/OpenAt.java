package se.sparbar.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Inskrivna på dagen.
final class OpenAt implements Figure {
  @Override
  public String id() {
    return "open-at";
  }

  @Override
  public String name() {
    return "Inskrivna på dagen";
  }

  @Override
  public String definition() {
    return """
    Antal pågående inskrivningar på periodens sista dag; dessutom på dess första dag, i medeltal per dag och som mest.
    Den som avslutas en dag är inskriven den dagen.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.meets(q.from(), q.to())) {
        c.eachStay(q.from(), q.to(), (from, until) -> stay(c, from, until, emit));
        if (c.lastDayUntil(q.to()).equals(q.to())) {
          emit.add(c, q.to(), Item.COUNT);
        }
      }
    }
  }

  /// Each stay counts where it is, so that kommuner add up also when somebody moves between them.
  private static void stay(Case c, LocalDate from, LocalDate until, Emit emit) {
    emit.add(c, from, List.of(), CHANGES.of(from), 1);
    emit.add(c, from, List.of(), CHANGES.of(until), -1);
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    Course course = new Course(q);
    cell.eachCode(CHANGE, course::change);
    return Measured.count(cell.get(Item.COUNT))
        .with("atStart", cell.get(CHANGES.of(q.from())))
        .with("atEnd", cell.get(Item.COUNT))
        .with("peak", course.peak)
        .with("personDays", course.personDays)
        .with("mean", Rounded.tenths(course.personDays, q.period().days()));
  }

  /// How many were open from day to day.
  private static final class Course {
    private final Question q;
    private LocalDate day;
    private long open;
    private long peak;
    private long personDays;

    Course(Question q) {
      this.q = q;
      this.day = q.from();
    }

    void change(String on, long n) {
      LocalDate next = day(on);
      personDays += open * ChronoUnit.DAYS.between(day, next);
      open += next.isAfter(q.to()) ? 0 : n;
      peak = Math.max(peak, open);
      day = next;
    }
  }

  /// Reads `2023-02-28` in a tenth of the time that a parser of any date takes.
  private static LocalDate day(String written) {
    return LocalDate.of(
        Integer.parseInt(written, 0, 4, 10),
        Integer.parseInt(written, 5, 7, 10),
        Integer.parseInt(written, 8, 10, 10));
  }

  private static final String CHANGE = "change";
  private static final Lately<LocalDate, Item> CHANGES =
      new Lately<>(day -> new Item(CHANGE, day.toString()));
}
