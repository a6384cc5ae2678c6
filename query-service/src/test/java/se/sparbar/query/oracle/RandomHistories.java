package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;

/// A valid history for every seed: four insatser of two förbund, recorded from 2021 to 2024 with
/// everything that can happen to an enrolment and beside it, much of it late, corrected, voided or
/// taken back.
public final class RandomHistories {
  /// So many are held against each other; more before a release.
  static final int COUNT = Integer.getInteger("sparbar.histories", 80);

  private static final long SPAN_SECONDS = 4L * 365 * 24 * 3600 - 10L * 24 * 3600;
  private static final List<String> KOMMUNER = List.of("0604", "0682", "0684", "0617", "0662");
  private static final List<String> COUNTED = List.of("participants", "new", "avslut", "efterstod");
  private static final List<String> FIGURES =
      List.of("to-work-or-studies", "to-work", "to-work-studies-or-jobseeking");

  private final RandomGenerator random;
  private final LogPen pen;
  private final List<InsatsId> insatser = new ArrayList<>();
  private final List<RandomEnrolment> enrolments = new ArrayList<>();
  private final RandomLife life;
  private final RandomPeople people;
  private final RandomAffairs affairs;

  private RandomHistories(long seed) {
    this.random = new SplittableRandom(seed);
    this.pen = new LogPen(random);
    this.life = new RandomLife(random, pen, enrolments);
    this.people = new RandomPeople(random, pen, insatser);
    this.affairs = new RandomAffairs(random, pen, life, insatser);
  }

  /// The history of a seed; most are small, and every twentieth has ten times as many events.
  public static List<Recorded> of(long seed) {
    RandomHistories history = new RandomHistories(seed);
    int most = seed % 20 == 0 ? 300 : 30;
    history.live(2 + history.random.nextInt(most - 1));
    return List.copyOf(history.pen.log());
  }

  private void live(int length) {
    for (int i = 0; i < 4; i++) {
      startInsats(i);
    }
    int steps = length * 7;
    for (int step = 0; step < steps; step++) {
      if (random.nextInt(20) != 0) {
        pen.pass(random.nextLong(2 * SPAN_SECONDS / steps));
      }
      if (pen.today().getYear() > 2024) {
        return;
      }
      if (step % 12 == 0) {
        enrol();
      } else if (random.nextInt(40) == 0) {
        changeInsats();
      } else if (random.nextInt(8) == 0) {
        affairs.happen();
      } else if (random.nextInt(15) == 0) {
        people.happen();
      } else {
        life.happen();
      }
    }
  }

  private void startInsats(int number) {
    InsatsId id = new InsatsId(pen.uuid());
    insatser.add(id);
    SortedMap<Kommun, Huvudman> kommuner = kommuner();
    Forbund forbund = new Forbund(number < 2 ? "Ett förbund" : "Ett annat förbund");
    pen.write(
        id,
        null,
        null,
        new InsatsStarted(
            id,
            "Insats " + number,
            forbund,
            InsatsKind.INDIVIDINRIKTAD,
            Measure.PERSONER,
            kommuner,
            LocalDate.of(2012, 1, 1)));
    setGoal(id, LocalDate.of(2020, 1, 1));
  }

  private static SortedMap<Kommun, Huvudman> kommuner() {
    TreeMap<Kommun, Huvudman> kommuner = new TreeMap<>();
    KOMMUNER.forEach(code -> kommuner.put(new Kommun(code), huvudman(code)));
    return kommuner;
  }

  /// Two kommuner have one huvudman together.
  static Huvudman huvudman(String kommun) {
    return new Huvudman(kommun.startsWith("068") ? "Kommunalförbundet" : kommun);
  }

  private void changeInsats() {
    InsatsId id = pick(insatser);
    if (random.nextBoolean()) {
      setGoal(id, pen.today().minusDays(random.nextInt(200)));
    } else {
      pen.write(
          id,
          null,
          null,
          new InsatsRevised(id, "Insats " + random.nextInt(100), kommuner(), pen.today()));
    }
  }

  private void setGoal(InsatsId id, LocalDate from) {
    pen.write(id, null, null, goal(id, from));
  }

  private GoalSet goal(InsatsId id, LocalDate from) {
    return random.nextInt(3) == 0
        ? new GoalSet(id, pick(COUNTED), 1 + random.nextInt(12), GoalUnit.COUNT, from)
        : new GoalSet(id, pick(FIGURES), 20 + random.nextInt(40), GoalUnit.PERCENT, from);
  }

  private void enrol() {
    RandomPeople.Person person =
        people.isEmpty() || random.nextInt(10) < 7
            ? people.register(pick(KOMMUNER))
            : people.pick();
    InsatsId insats = pick(insatser);
    boolean taken =
        enrolments.stream()
            .anyMatch(
                e -> e.participant.equals(person.id()) && e.insats.equals(insats) && e.open());
    if (taken) {
      return;
    }
    life.begin(
        new RandomEnrolment(
            new EnrolmentId(pen.uuid()),
            person.id(),
            insats,
            kommun(),
            person.huvudman(),
            life.pastDay(LocalDate.of(2012, 1, 1))));
  }

  private Kommun kommun() {
    return new Kommun(pick(KOMMUNER));
  }

  private <T> T pick(List<T> list) {
    return Objects.requireNonNull(list.get(random.nextInt(list.size())));
  }
}
