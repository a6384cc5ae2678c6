package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;

/// The cohorts made into lives: whose they are, when they begin and end, and where.
final class Population {
  private static final int SHORTEST_DAYS = 35;
  private static final int LONGEST_DAYS = 1090;

  /// The kommun of those who have not been dealt one.
  private static final Kommun NOWHERE = new Kommun("0000");

  private final long seed;
  private final List<Life> lives = new ArrayList<>();
  private final Map<String, List<Life>> byCohort = new HashMap<>();

  private Population(long seed) {
    this.seed = seed;
  }

  static List<Life> lives(long seed) {
    Population population = new Population(seed);
    Cohort.all().forEach(population::add);
    List<Life> lives = population.inKommuner();
    lives = Reasons.deal(seed, lives);
    lives = Slips.deal(seed, lives);
    return Supports.deal(seed, lives);
  }

  private void add(Cohort cohort) {
    for (int i = 0; i < cohort.women() + cohort.men(); i++) {
      Life life = life(cohort, i);
      lives.add(life);
      byCohort.computeIfAbsent(cohort.name(), _ -> new ArrayList<>()).add(life);
    }
  }

  private Life life(Cohort cohort, int i) {
    Dice dice = new Dice(seed, "life/" + cohort.name() + "/" + i);
    LocalDate startOn = dice.day(cohort.start());
    @Nullable LocalDate avslutOn = avslutOn(cohort, startOn, dice);
    int age = dice.pick(AGES) + dice.between(0, 4);
    int number = lives.size() + 1;
    @Nullable Life earlier = cohort.again() == null ? null : of(cohort.again()).get(i);
    return new Life(
        number,
        earlier == null ? number : earlier.person(),
        cohort,
        i < cohort.women() ? Sex.KVINNA : Sex.MAN,
        earlier == null ? startOn.getYear() - age : earlier.birthYear(),
        NOWHERE,
        startOn,
        avslutOn,
        null,
        List.of(),
        cohort.twist());
  }

  private static @Nullable LocalDate avslutOn(Cohort cohort, LocalDate startOn, Dice dice) {
    return cohort.avslut() == null
        ? null
        : dice.day(
            cohort
                .avslut()
                .within(startOn.plusDays(SHORTEST_DAYS), startOn.plusDays(LONGEST_DAYS)));
  }

  private List<Life> of(String cohort) {
    return Objects.requireNonNull(byCohort.get(cohort), cohort);
  }

  /// Persons are spread over the kommuner as the staffing is; who comes back comes back to the
  /// same.
  private List<Life> inKommuner() {
    Map<Integer, Kommun> kommuner = new HashMap<>();
    for (String insats : DemoInsats.names()) {
      List<Integer> persons =
          lives.stream()
              .filter(l -> l.cohort().insats().equals(insats))
              .map(Life::person)
              .distinct()
              .toList();
      List<Integer> shuffled = new Dice(seed, "kommuner/" + insats).shuffled(persons);
      List<Kommun> deck = deck(DemoInsats.named(insats).weights(), persons.size());
      for (int i = 0; i < deck.size(); i++) {
        kommuner.put(shuffled.get(i), deck.get(i));
      }
    }
    return lives.stream().map(l -> l.in(Objects.requireNonNull(kommuner.get(l.person())))).toList();
  }

  /// So many cards, each kommun as often as its weight says: the largest remainders are rounded up.
  private static List<Kommun> deck(Map<Kommun, Integer> weights, int cards) {
    int all = weights.values().stream().mapToInt(Integer::intValue).sum();
    Map<Kommun, Integer> count = new LinkedHashMap<>();
    weights.forEach((kommun, weight) -> count.put(kommun, cards * weight / all));
    int missing = cards - count.values().stream().mapToInt(Integer::intValue).sum();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Kommun, Integer> e) -> -(cards * e.getValue() % all))
                .thenComparing(Map.Entry::getKey))
        .limit(missing)
        .forEach(e -> count.merge(e.getKey(), 1, Integer::sum));
    List<Kommun> deck = new ArrayList<>();
    count.forEach((kommun, n) -> deck.addAll(Collections.nCopies(n, kommun)));
    return deck;
  }

  /// Youngest of five years each: the förbund's target group is 18-29.
  private static final Map<Integer, Integer> AGES = ages();

  private static Map<Integer, Integer> ages() {
    Map<Integer, Integer> ages = new LinkedHashMap<>();
    ages.put(19, 38);
    ages.put(24, 36);
    ages.put(29, 9);
    ages.put(34, 6);
    ages.put(40, 5);
    ages.put(46, 4);
    ages.put(53, 2);
    return ages;
  }
}
