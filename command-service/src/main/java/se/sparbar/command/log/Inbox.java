package se.sparbar.command.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.LogUnavailable.Reason;

/// The batches that wait for the writer: bounded, so that callers feel it when more comes than can
/// be written.
final class Inbox {
  private static final int CAPACITY = 4096;

  /// So many events in one transaction and no more, unless one batch alone has more.
  private static final int GROUP = 4000;

  /// Ten times what one costs on a quiet machine.
  private static final Duration PER_EVENT = Duration.ofNanos(200_000);

  private final BlockingQueue<Pending> waiting = new ArrayBlockingQueue<>(CAPACITY);

  /// Those that come first, because the writer began with them and must see again.
  private final Deque<Pending> again = new ArrayDeque<>();

  private final Duration patience;
  private final Supplier<Reason> whyNot;

  /// @param patience how long a caller waits for its turn, and once more for an outcome
  /// @param whyNot what to say to a caller whose turn does not come
  Inbox(Duration patience, Supplier<Reason> whyNot) {
    this.patience = patience;
    this.whyNot = whyNot;
  }

  /// Waits in line and for the answer.
  Appended append(Pending pending) {
    try {
      if (!waiting.offer(pending, patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new LogUnavailable(whyNot.get(), null);
      }
      return answer(pending);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Reason reason = pending.abandon() ? whyNot.get() : Reason.UNKNOWN_OUTCOME;
      throw new LogUnavailable(reason, e);
    }
  }

  private Appended answer(Pending pending) throws InterruptedException {
    try {
      return get(pending);
    } catch (TimeoutException e) {
      if (pending.abandon()) {
        throw new LogUnavailable(whyNot.get(), e);
      }
    }
    try {
      return get(pending);
    } catch (TimeoutException e) {
      throw new LogUnavailable(Reason.UNKNOWN_OUTCOME, e);
    }
  }

  private Appended get(Pending pending) throws InterruptedException, TimeoutException {
    try {
      return pending.answer().get(patience(pending).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /// What is large takes its time.
  private Duration patience(Pending pending) {
    return patience.plus(PER_EVENT.multipliedBy(pending.events().size()));
  }

  /// All that waits, up to the size of a group; waits a while for the first. Nothing is held back
  /// to make a group larger: what came while the last commit ran is the group.
  List<Pending> next(Duration atMost) throws InterruptedException {
    List<Pending> group = new ArrayList<>();
    @Nullable Pending one = waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    int events = 0;
    while (one != null) {
      if (one.take()) {
        group.add(one);
        events += one.events().size();
      }
      one = events < GROUP ? waiting.poll() : null;
    }
    return group;
  }

  /// Those that were given back, each of which the writer sees alone and looks at closely.
  List<Pending> again() {
    List<Pending> group = new ArrayList<>();
    while (!again.isEmpty()) {
      Pending one = again.poll();
      if (one.take()) {
        group.add(one);
      }
    }
    return group;
  }

  /// Puts one first in line that the writer began with and that is surely not in the log.
  void giveBack(Pending pending) {
    if (pending.giveBack()) {
      again.add(pending);
    } else {
      pending.fail(new LogUnavailable(whyNot.get(), null));
    }
  }

  /// Sends everybody away who waits now.
  void refuseAll(Reason reason) {
    again.forEach(pending -> pending.fail(new LogUnavailable(reason, null)));
    again.clear();
    List<Pending> all = new ArrayList<>();
    waiting.drainTo(all);
    all.forEach(pending -> pending.fail(new LogUnavailable(reason, null)));
  }

  int size() {
    return waiting.size();
  }
}
