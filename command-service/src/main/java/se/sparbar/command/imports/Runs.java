package se.sparbar.command.imports;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.rule.Rejected;

/// The imports under way, of which one is at work at a time, for a large one takes much memory; and
/// the latest of those that are over.
final class Runs {
  private static final int REMEMBERED = 200;

  private final InstantSource clock;
  private final Lock work = new ReentrantLock(true);
  private final Map<UUID, Run> runs =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Run> eldest) {
          return size() > REMEMBERED;
        }
      };

  Runs(InstantSource clock) {
    this.clock = clock;
  }

  /// Does the work when its turn has come, and remembers how it went.
  ///
  /// @param id by which it can be followed; null when nobody knows it
  <T> T inTurn(@Nullable UUID id, boolean dryRun, Function<Run, T> doing) {
    Run run = new Run(id, dryRun, clock.instant());
    remember(id, run);
    work.lock();
    try {
      T done = doing.apply(run);
      run.enters(Following.State.DONE);
      return done;
    } catch (Invalid | Rejected e) {
      run.enters(Following.State.REFUSED);
      throw e;
    } catch (RuntimeException e) {
      run.enters(Following.State.FAILED);
      throw e;
    } finally {
      work.unlock();
    }
  }

  private synchronized void remember(@Nullable UUID id, Run run) {
    if (id != null) {
      runs.put(id, run);
    }
  }

  synchronized Optional<Following> find(UUID id) {
    return Optional.ofNullable(runs.get(id)).map(Run::following);
  }
}
