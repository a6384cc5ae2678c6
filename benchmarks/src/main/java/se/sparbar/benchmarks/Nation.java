package se.sparbar.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.codes.Measure;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;

/// A nation's log, made up: 70 förbund with two insatser each, about fourteen events to an
/// enrolment. Seeded; the same size gives the same log.
final class Nation {
  static final int FORBUND = 70;
  static final LocalDate FIRST = LocalDate.of(2005, 1, 3);

  /// How long a log is, and over how many years it was recorded.
  record Size(long events, int years) {
    int days() {
      return years * 365;
    }
  }

  private static final double EVENTS_PER_ENROLMENT = 13.8;

  /// @param version in its stream
  record Planned(
      Instant at,
      long order,
      String stream,
      long version,
      @Nullable UUID subject,
      DomainEvent event) {}

  private final SplittableRandom random = new SplittableRandom(1210);
  private final PriorityQueue<Planned> planned =
      new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::order));
  private final List<List<InsatsId>> insatser = new ArrayList<>();
  private final List<List<Kommun>> kommuner = new ArrayList<>();
  private final Consumer<Recorded> log;
  private final Size size;
  private long position;
  private long order;

  private Nation(Size size, Consumer<Recorded> log) {
    this.size = size;
    this.log = log;
  }

  /// Tells the whole log, one event after the other.
  ///
  /// @return each förbund's insatser
  static List<List<InsatsId>> tell(Size size, Consumer<Recorded> log) {
    Nation nation = new Nation(size, log);
    nation.startInsatser();
    nation.live();
    return nation.insatser;
  }

  private void startInsatser() {
    List<Kommun> all = List.copyOf(Kommuner.all().keySet());
    for (int f = 0; f < FORBUND; f++) {
      List<Kommun> own = all.subList(4 * f, 4 * f + 4);
      kommuner.add(own);
      insatser.add(List.of(insats(f, 0, own), insats(f, 1, own)));
    }
  }

  private InsatsId insats(int forbund, int number, List<Kommun> own) {
    InsatsId id = new InsatsId(uuid());
    TreeMap<Kommun, Huvudman> run = new TreeMap<>();
    own.forEach(kommun -> run.put(kommun, new Huvudman(kommun.code())));
    Instant at = FIRST.atTime(8, 0).toInstant(ZoneOffset.UTC);
    plan(
        at,
        id.stream(),
        1,
        null,
        new InsatsStarted(
            id,
            "Insats " + number,
            new Forbund("Förbund " + forbund),
            InsatsKind.INDIVIDINRIKTAD,
            Measure.PERSONER,
            run,
            FIRST));
    plan(
        at,
        id.stream(),
        2,
        null,
        new GoalSet(id, "to-work-or-studies", 35, GoalUnit.PERCENT, FIRST));
    return id;
  }

  private void live() {
    int enrolments = (int) (size.events() / EVENTS_PER_ENROLMENT);
    for (int i = 0; i < enrolments; i++) {
      LocalDate day = FIRST.plusDays((long) size.days() * i / enrolments);
      tellUntil(day);
      int forbund = random.nextInt(FORBUND);
      new NationLife(random, this::uuid)
          .of(
              insatser.get(forbund).get(random.nextInt(2)),
              kommuner.get(forbund),
              day.plusDays(random.nextInt(20)))
          .forEach(this::plan);
    }
    tellUntil(FIRST.plusDays(size.days()));
  }

  private void plan(NationLife.Told told) {
    Instant at =
        told.on()
            .atTime(LocalTime.ofSecondOfDay(28_800 + random.nextInt(28_800)))
            .toInstant(ZoneOffset.UTC);
    plan(at, told.stream(), told.version(), told.subject(), told.event());
  }

  private void plan(
      Instant at, String stream, long version, @Nullable UUID subject, DomainEvent event) {
    planned.add(new Planned(at, order++, stream, version, subject, event));
  }

  private void tellUntil(LocalDate day) {
    Instant until = day.atStartOfDay().toInstant(ZoneOffset.UTC);
    while (!planned.isEmpty() && planned.element().at().isBefore(until)) {
      Planned next = planned.remove();
      position++;
      log.accept(
          new Recorded(
              position,
              uuid(),
              next.stream(),
              next.version(),
              null,
              next.subject(),
              next.at(),
              "nation",
              "c" + position,
              Map.of(),
              next.event()));
    }
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
