package se.sparbar.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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
    emit.add(c, from, List.of(), new Item(CHANGE, from.toString()), 1);
    emit.add(c, from, List.of(), new Item(CHANGE, until.toString()), -1);
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long open = 0;
    long peak = 0;
    long personDays = 0;
    LocalDate day = q.from();
    for (Map.Entry<String, Long> change : cell.byCode(CHANGE).entrySet()) {
      LocalDate next = day(change.getKey());
      personDays += open * ChronoUnit.DAYS.between(day, next);
      open += next.isAfter(q.to()) ? 0 : change.getValue();
      peak = Math.max(peak, open);
      day = next;
    }
    return Measured.count(cell.get(Item.COUNT))
        .with("atStart", cell.get(new Item(CHANGE, q.from().toString())))
        .with("atEnd", cell.get(Item.COUNT))
        .with("peak", peak)
        .with("personDays", personDays)
        .with("mean", Rounded.tenths(personDays, q.period().days()));
  }

  /// Reads `2023-02-28` in a tenth of the time that a parser of any date takes.
  private static LocalDate day(String written) {
    return LocalDate.of(
        Integer.parseInt(written, 0, 4, 10),
        Integer.parseInt(written, 5, 7, 10),
        Integer.parseInt(written, 8, 10, 10));
  }

  private static final String CHANGE = "change";
}
