package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import se.sparbar.codes.Kommun;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// Questions to a history: at positions anywhere in it, about a year, a half-year, a range of days,
/// a range over two years and a year to come, some of them about a part of the world only.
public final class RandomQuestions {
  private static final List<Dimension> CROSSED =
      List.of(Dimension.KOMMUN, Dimension.INSATS, Dimension.AGE_BAND, Dimension.HUVUDMAN);

  private final RandomGenerator random;
  private final List<Recorded> log;

  private RandomQuestions(long seed, List<Recorded> log) {
    this.random = new SplittableRandom(1_000_000 + seed);
    this.log = log;
  }

  /// In the order of their positions, numbered from `first` on.
  public static List<Asked> about(int seed, List<Recorded> log, int positions, int first) {
    RandomQuestions questions = new RandomQuestions(seed, log);
    List<Asked> asked = new ArrayList<>();
    long[] at = questions.random.longs(positions, 1, log.size() + 1).sorted().toArray();
    for (long position : at) {
      for (Period period : questions.periods()) {
        asked.add(new Asked(first + asked.size(), seed, position, questions.question(period)));
      }
    }
    return asked;
  }

  private List<Period> periods() {
    int year = 2021 + random.nextInt(4);
    LocalDate half = LocalDate.of(year, random.nextBoolean() ? 1 : 7, 1);
    LocalDate from = LocalDate.of(2020, 6, 1).plusDays(random.nextInt(1500));
    return List.of(
        Period.year(year),
        new Period(half, half.plusMonths(6).minusDays(1)),
        new Period(from, from.plusDays(random.nextInt(500))),
        new Period(
            LocalDate.of(year, 1 + random.nextInt(12), 1),
            LocalDate.of(year + 1, 1 + random.nextInt(12), 15)),
        Period.year(2025 + random.nextInt(10)));
  }

  private Question question(Period period) {
    Set<InsatsId> insatser =
        random.nextInt(3) > 0
            ? Set.of()
            : Set.of(insats(random.nextInt(2)), insats(2 + random.nextInt(2)));
    Set<Kommun> kommuner =
        random.nextInt(5) > 0 ? Set.of() : Set.of(new Kommun("0604"), new Kommun("0682"));
    return new Question(period, insatser, kommuner, breakdown());
  }

  private InsatsId insats(int number) {
    return ((InsatsStarted)
            log.stream()
                .map(Recorded::event)
                .filter(InsatsStarted.class::isInstance)
                .skip(number)
                .findFirst()
                .orElseThrow())
        .insats();
  }

  /// None, one, or sex and another: in the order in which the oracle names them.
  private List<Dimension> breakdown() {
    int choice = random.nextInt(10);
    if (choice == 0) {
      return List.of();
    }
    if (choice == 1) {
      return List.of(Dimension.SEX);
    }
    Dimension other = CROSSED.get(random.nextInt(CROSSED.size()));
    return choice < 5 ? List.of(other) : List.of(Dimension.SEX, other);
  }
}
