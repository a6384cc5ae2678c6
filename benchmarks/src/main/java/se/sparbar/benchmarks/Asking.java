package se.sparbar.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.figures.Breakdowns;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// Years asked for, seeded: of one förbund and of the nation, as of now and as of long ago in turn,
/// so that whatever else the machine does falls on both alike.
final class Asking {
  private static final int OF_FORBUND = 1_000;
  private static final int OF_NATION = 100;

  /// Which figures, and whether each of them whole only or in every usual breakdown too.
  record Asked(String name, List<Figure> figures, boolean brokenDown) {
    long count(Question question, Reading reading) {
      if (!brokenDown) {
        Breakdowns whole = Breakdowns.of(figures, question, reading);
        return figures.stream().mapToLong(f -> whole.answer(f, List.of()).total().count()).sum();
      }
      Breakdowns all = Breakdowns.usual(figures, question, reading);
      return figures.parallelStream()
          .flatMap(f -> all.answers(f, Breakdowns.usual()).stream())
          .mapToLong(answer -> answer.parts().size())
          .sum();
    }
  }

  /// How long each asking took, in nanoseconds.
  static final class Times {
    private final long[] now;
    private final long[] old;

    Times(int asked) {
      this.now = new long[asked];
      this.old = new long[asked];
    }

    long[] now() {
      return now;
    }

    long[] old() {
      return old;
    }
  }

  private final Facts facts;
  private final long head;
  private final int years;
  private final List<List<InsatsId>> insatser;
  private final Random random = new Random(7);

  /// @param years over which the log was recorded
  Asking(Facts facts, long head, int years, List<List<InsatsId>> insatser) {
    this.facts = facts;
    this.head = head;
    this.years = years;
    this.insatser = insatser;
  }

  Times forbund(Asked what) {
    return times(what, OF_FORBUND, OF_FORBUND, true);
  }

  Times nation(Asked what) {
    return times(what, OF_NATION, OF_NATION / 10, false);
  }

  /// How long one förbund's year takes, in nanoseconds.
  long once(Asked what) {
    return ask(what, own(), year(), head);
  }

  private Times times(Asked what, int asked, int warmUp, boolean forbund) {
    Times times = new Times(asked);
    for (int i = -warmUp; i < asked; i++) {
      Set<InsatsId> own = forbund ? own() : Set.of();
      int year = year();
      long now = ask(what, own, year, head);
      long old = ask(what, own, year, old(year));
      if (i >= 0) {
        times.now[i] = now;
        times.old[i] = old;
      }
    }
    return times;
  }

  private long ask(Asked what, Set<InsatsId> own, int year, long position) {
    Question question = new Question(Period.year(year), own, Set.of(), List.of());
    long began = System.nanoTime();
    Reading reading = facts.read(question, Needs.of(what.figures()), position);
    if (what.count(question, reading) == 0) {
      throw new IllegalStateException("nothing was counted");
    }
    return System.nanoTime() - began;
  }

  /// The rows of a förbund's year of cases, fetched and not looked at: what PostgreSQL, its driver
  /// and this machine take for them before anything of ours begins.
  long[] rowsAlone(DataSource database) throws SQLException {
    long[] times = new long[OF_FORBUND];
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT insats, enrolment, known FROM case_history"
                    + " WHERE year = ? AND insats = ANY (?)")) {
      for (int i = -OF_FORBUND; i < times.length; i++) {
        select.setInt(1, year());
        select.setArray(
            2, connection.createArrayOf("uuid", own().stream().map(InsatsId::value).toArray()));
        long began = System.nanoTime();
        if (rows(select) == 0) {
          throw new IllegalStateException("no rows");
        }
        if (i >= 0) {
          times[i] = System.nanoTime() - began;
        }
      }
    }
    return times;
  }

  private static int rows(PreparedStatement select) throws SQLException {
    int count = 0;
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        count++;
      }
    }
    return count;
  }

  long[] differences() {
    Figure figure = Figures.find("to-work-or-studies").orElseThrow();
    long[] times = new long[OF_FORBUND];
    for (int i = -OF_FORBUND / 4; i < times.length; i++) {
      int year = year();
      Question question = new Question(Period.year(year), own(), Set.of(), List.of());
      long began = System.nanoTime();
      Difference.between(figure, question, facts, old(year), head);
      if (i >= 0) {
        times[i] = System.nanoTime() - began;
      }
    }
    return times;
  }

  private Set<InsatsId> own() {
    return Set.copyOf(insatser.get(random.nextInt(insatser.size())));
  }

  private int year() {
    return Nation.FIRST.getYear() + 1 + random.nextInt(years - 2);
  }

  /// Where the log stood about when the year was over.
  private long old(int year) {
    return head / years * (year - Nation.FIRST.getYear() + 1);
  }
}
