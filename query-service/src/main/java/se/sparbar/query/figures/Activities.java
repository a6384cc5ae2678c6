package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Activity;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Praktik och arbetsträning.
///
/// @param version the first left out the anonymous participants
record Activities(int version) implements Figure {
  @Override
  public String id() {
    return "activities";
  }

  @Override
  public String name() {
    return "Praktik och arbetsträning";
  }

  @Override
  public String definition() {
    return """
    Andel av de unika deltagarna i perioden som någon dag i perioden hade en aktivitet under sin inskrivning: praktik,
    arbetsträning, anställning, studier eller språkträning. En person kan ha flera, så andelarna kan bli mer än helheten.\
    """
        + (version == 1 ? "" : Participants.AS_COUNTED);
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    @Nullable Case latest = Latest.inPeriod(person, q);
    if (latest == null) {
      return;
    }
    LocalDate on = latest.lastDayUntil(q.to());
    Set<String> kinds = kinds(person, q);
    emit.add(latest, on, Item.OF);
    if (!kinds.isEmpty()) {
      emit.add(latest, on, Item.COUNT);
      kinds.forEach(kind -> emit.add(latest, on, new Item(KIND, kind)));
    }
  }

  /// An anonymous participant has no activity, but is one of all.
  @Override
  public Set<String> entryTypes() {
    return version == 1 ? Set.of() : Anonymous.TYPES;
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    Anonymous.count(affair, q, Item.OF, emit);
  }

  private static Set<String> kinds(Person person, Question q) {
    Set<String> kinds = new TreeSet<>();
    for (Case c : person.cases()) {
      for (Activity a : c.activities()) {
        if (a.within(c).meets(q.from(), q.to()) && q.covers(c, c.lastDayUntil(q.to()))) {
          kinds.add(a.kind().name());
        }
      }
    }
    return kinds;
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.share(cell.get(Item.COUNT), cell.get(Item.OF), "inga deltagare")
        .with("kinds", Shares.of(cell.byCode(KIND), cell.get(Item.OF)));
  }

  private static final String KIND = "kind";
}
