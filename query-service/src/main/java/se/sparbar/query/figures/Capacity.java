package se.sparbar.query.figures;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Kapacitet och beläggning.
///
/// @param version the first left out the anonymous participants
record Capacity(int version) implements Figure {
  @Override
  public String id() {
    return "capacity";
  }

  @Override
  public String name() {
    return "Kapacitet och beläggning";
  }

  @Override
  public String definition() {
    return """
    Bemanning i heltidstjänster, i medeltal över perioden; platser = heltidstjänster x 20; beläggning = pågående
    inskrivningar i medeltal per dag / platser; och unika deltagare per heltidstjänst. Antalet är platserna, avrundade till hela.\
    """
        + (version == 1 ? "" : Participants.AS_COUNTED);
  }

  @Override
  public Set<String> entryTypes() {
    return version == 1 ? Set.of("staffing-set") : Set.of("anonymous-counted", "staffing-set");
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    for (Case c : person.cases()) {
      if (c.meets(q.from(), q.to())) {
        c.eachStay(
            q.from(),
            q.to(),
            (from, until) ->
                emit.add(c, from, List.of(), PERSON_DAYS, ChronoUnit.DAYS.between(from, until)));
      }
    }
    Participants.count(person, q, PARTICIPANTS, emit);
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    if (version > 1) {
      Anonymous.count(affair, q, PARTICIPANTS, emit);
    }
    Staffing.count(affair, q, emit);
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    long days = q.period().days();
    long percentDays = Staffing.percentDays(cell);
    long personDays = cell.get(PERSON_DAYS);
    Measured capacity =
        Measured.count(places(percentDays, days), percentDays == 0 ? "ingen bemanning" : null)
            .with("fullTime", Rounded.hundredths(percentDays, 100 * days))
            .with("placesAtStart", places(Staffing.percentAtStart(cell), 1))
            .with("meanOpen", Rounded.tenths(personDays, days))
            .with("participants", cell.get(PARTICIPANTS));
    return percentDays == 0
        ? capacity
        : capacity
            .with(
                "occupancyPercent",
                Measured.percent(100 * personDays, Staffing.PLACES_PER_FULL_TIME * percentDays))
            .with(
                "participantsPerFullTime",
                Rounded.tenths(100 * days * cell.get(PARTICIPANTS), percentDays));
  }

  private static long places(long percentDays, long days) {
    return Rounded.whole(Staffing.PLACES_PER_FULL_TIME * percentDays, 100 * days);
  }

  private static final Item PERSON_DAYS = new Item("person-days", "");
  private static final Item PARTICIPANTS = new Item("participants", "");
}
