package se.sparbar.command.imports;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.sparbar.command.desk.Turns;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.LogUnavailable;
import se.sparbar.envelope.Stored;

/// Appends what took long to decide, without making others wait meanwhile: the decision is made
/// while they write on, and in a turn of its own it is only seen whether they wrote about the same,
/// and appended. Where they did, it is decided anew; after a few times, in the turn.
final class Undisturbed {
  private static final int TIMES = 3;
  private static final int PAGE = 5_000;

  private final EventLog log;
  private final Turns turns;

  Undisturbed(EventLog log, Turns turns) {
    this.log = log;
    this.turns = turns;
  }

  /// What to append, as long as nothing happened that it did not see.
  ///
  /// @param contradicts whether an event that came later may change it
  /// @param sound false when it is already known to be overtaken
  record Decision<T>(Predicate<Stored> contradicts, boolean sound, Supplier<T> append) {}

  <T> T decideAndAppend(Supplier<Decision<T>> deciding) {
    for (int i = 0; i < TIMES; i++) {
      long seen = log.head();
      Decision<T> decision = deciding.get();
      try (Turn _ = turns.takeAll()) {
        if (decision.sound() && stands(decision, seen)) {
          return decision.append().get();
        }
      }
    }
    try (Turn _ = turns.takeAll()) {
      Decision<T> decision = deciding.get();
      if (decision.sound()) {
        return decision.append().get();
      }
      throw new LogUnavailable(LogUnavailable.Reason.OVERLOADED, null);
    }
  }

  private boolean stands(Decision<?> decision, long seen) {
    long position = seen;
    List<Stored> rows = log.after(position, PAGE);
    while (!rows.isEmpty()) {
      if (rows.stream().anyMatch(decision.contradicts())) {
        return false;
      }
      position = rows.getLast().position();
      rows = log.after(position, PAGE);
    }
    return true;
  }
}
