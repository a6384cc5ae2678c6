package se.sparbar.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// An insats of the demo: where it is run and by whom, and how big each kommun's part is.
///
/// @param weights how many of the participants each kommun has, relatively
record DemoInsats(
    String name,
    LocalDate startOn,
    SortedMap<Kommun, Huvudman> kommuner,
    Map<Kommun, Integer> weights) {

  static final String SE = "SE-Höglandet";
  static final String IT = "IT-spåret";
  static final Forbund FORBUND = new Forbund("Höglandets samordningsförbund");

  static List<String> names() {
    return List.of(SE, IT);
  }

  static DemoInsats named(String name) {
    return name.equals(SE) ? supportedEmployment() : itTrack();
  }

  InsatsId id(long seed) {
    return new InsatsId(Dice.uuid(seed, "insats/" + name));
  }

  Huvudman huvudman(Kommun kommun) {
    return Objects.requireNonNull(kommuner.get(kommun));
  }

  /// Each kommun runs its part, as big as its staffing at the start of 2023.
  private static DemoInsats supportedEmployment() {
    Map<Kommun, Integer> weights = new LinkedHashMap<>();
    for (Map<String, String> row : Table.rows("staffing.csv")) {
      if (from(row).isBefore(LocalDate.of(2023, 1, 2))) {
        weights.merge(kommun(row), percent(row), Integer::sum);
      }
    }
    SortedMap<Kommun, Huvudman> kommuner = new TreeMap<>();
    weights.keySet().forEach(k -> kommuner.put(k, new Huvudman(k.code())));
    return new DemoInsats(SE, LocalDate.of(2012, 1, 1), kommuner, weights);
  }

  /// Nässjö runs it for four of the kommuner.
  private static DemoInsats itTrack() {
    Map<Kommun, Integer> weights =
        Weights.of(new Kommun("0682"), 4)
            .and(new Kommun("0685"), 3)
            .and(new Kommun("0686"), 3)
            .and(new Kommun("0687"), 2)
            .map();
    SortedMap<Kommun, Huvudman> kommuner = new TreeMap<>();
    weights.keySet().forEach(k -> kommuner.put(k, new Huvudman("0682")));
    return new DemoInsats(IT, LocalDate.of(2019, 9, 1), kommuner, weights);
  }

  /// What the administration registers of it: the start, its money, and for SE-Höglandet goal and
  /// staffing.
  List<Told> told(long seed) {
    Chronicle chronicle = new Chronicle(id(seed));
    Instant first = Telling.FIRST_DAY.atTime(7, 15).atZone(Recorded.ZONE).toInstant();
    Instant at = name.equals(SE) ? first : first.plusSeconds(1800);
    chronicle.note(at, started(seed));
    if (name.equals(SE)) {
      LocalDate validFrom = LocalDate.of(2021, 1, 1);
      chronicle.note(
          at.plusSeconds(60),
          new GoalSet(id(seed), "to-work-or-studies", 35, GoalUnit.PERCENT, validFrom));
      staff(chronicle, at.plusSeconds(100), seed);
    }
    new Economy(seed, name, id(seed), chronicle).tell();
    return chronicle.told();
  }

  private void staff(Chronicle chronicle, Instant first, long seed) {
    Instant next = first;
    for (Map<String, String> row : Table.rows("staffing.csv")) {
      LocalDate decided = from(row).minusDays(9);
      Instant at =
          decided.isBefore(Telling.FIRST_DAY)
              ? next
              : decided.atTime(9, 30).atZone(Recorded.ZONE).toInstant();
      next = next.plusSeconds(40);
      StaffingSet set = staffing(seed, row);
      chronicle.note(at, set.coach().value(), () -> set);
    }
  }

  private InsatsStarted started(long seed) {
    return new InsatsStarted(
        id(seed), name, FORBUND, InsatsKind.INDIVIDINRIKTAD, Measure.PERSONER, kommuner, startOn);
  }

  private StaffingSet staffing(long seed, Map<String, String> row) {
    CoachId coach = new CoachId(Dice.uuid(seed, "coach/" + row.get("coach")));
    return new StaffingSet(id(seed), kommun(row), coach, percent(row), from(row), null);
  }

  private static Kommun kommun(Map<String, String> row) {
    return new Kommun(Objects.requireNonNull(row.get("kommun")));
  }

  private static int percent(Map<String, String> row) {
    return Integer.parseInt(Objects.requireNonNull(row.get("percent")));
  }

  private static LocalDate from(Map<String, String> row) {
    return LocalDate.parse(Objects.requireNonNull(row.get("from")));
  }
}
