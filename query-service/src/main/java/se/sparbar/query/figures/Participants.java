package se.sparbar.query.figures;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Person;

/// Unika deltagare.
final class Participants implements Figure {
  @Override
  public String id() {
    return "participants";
  }

  @Override
  public String name() {
    return "Unika deltagare";
  }

  @Override
  public String definition() {
    return """
    Antal olika personer som var inskrivna någon dag i perioden. Den som har flera inskrivningar räknas en gång,
    där den senaste hör hemma. Anonyma deltagare räknas med de år de är räknade för; de kan inte särskiljas och visas
    också för sig. En person som är känd hos två huvudmän räknas hos båda, eftersom deras uppgifter
    inte får kopplas ihop.\
    """;
  }

  @Override
  public void count(Person person, Question q, Emit emit) {
    count(person, q, Item.COUNT, emit);
  }

  /// What a figure says of itself that holds something against the participants.
  static final String AS_COUNTED =
      " Unika deltagare är de som figuren Unika deltagare räknar för samma fråga, också de anonyma.";

  /// For such a figure.
  static void count(Person person, Question q, Item item, Emit emit) {
    @Nullable Case latest = Latest.inPeriod(person, q);
    if (latest != null) {
      emit.add(latest, latest.lastDayUntil(q.to()), item);
    }
  }

  @Override
  public Set<String> entryTypes() {
    return Anonymous.TYPES;
  }

  @Override
  public void count(Affair affair, Question q, Emit emit) {
    Anonymous.count(affair, q, Item.COUNT, emit);
    Anonymous.count(affair, q, ANONYMOUS, emit);
  }

  @Override
  public Measured measure(Cell cell, Question q) {
    return Measured.count(cell.get(Item.COUNT)).with("anonymous", cell.get(ANONYMOUS));
  }

  private static final Item ANONYMOUS = new Item("anonymous", "");
}
