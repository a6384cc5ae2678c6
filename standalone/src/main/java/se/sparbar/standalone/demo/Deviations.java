package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.sparbar.codes.Party;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;
import se.sparbar.ids.DeviationId;

/// Two obstacles to cooperation: one that was solved, and one that somebody still works on.
final class Deviations {
  private final Dice dice;
  private final DeviationId deviation;
  private final Chronicle chronicle;

  private Deviations(long seed, int number) {
    dice = new Dice(seed, "deviation/" + number);
    deviation = new DeviationId(Dice.uuid(seed, "deviation/" + number));
    chronicle = new Chronicle(deviation);
  }

  static List<Told> told(long seed) {
    return Stream.of(contact(seed), certificates(seed)).flatMap(List::stream).toList();
  }

  private static List<Told> contact(long seed) {
    Deviations one = new Deviations(seed, 1);
    one.filed(
        seed,
        "2022-10-11",
        "Vägen in till Arbetsförmedlingen ändrades tre gånger på ett halvår, och planeringen fick"
            + " börja om varje gång.",
        Party.AF,
        Party.KOMMUN);
    one.note(new DeviationAssigned(one.deviation, Party.AF, LocalDate.of(2022, 10, 25)));
    one.note(
        new DeviationResolved(
            one.deviation,
            "Arbetsförmedlingen har utsett en fast kontakt för insatsen.",
            LocalDate.of(2023, 1, 19)));
    return one.chronicle.told();
  }

  private static List<Told> certificates(long seed) {
    Deviations other = new Deviations(seed, 2);
    other.filed(
        seed,
        "2023-09-14",
        "Läkarintyg dröjer mer än två månader, och ersättningen upphör innan praktiken kan börja.",
        Party.FK,
        Party.REGION);
    other.note(new DeviationAssigned(other.deviation, Party.REGION, LocalDate.of(2023, 10, 3)));
    return other.chronicle.told();
  }

  private void filed(long seed, String on, String obstacle, Party... parties) {
    note(
        new DeviationFiled(
            deviation,
            DemoInsats.FORBUND,
            DemoInsats.named(DemoInsats.SE).id(seed),
            new TreeSet<>(Arrays.asList(parties)),
            obstacle,
            LocalDate.parse(on)));
  }

  private void note(DeviationEvent event) {
    chronicle.note(dice.moment(event.occurredOn()), event);
  }
}
