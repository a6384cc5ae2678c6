package se.sparbar.query.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Those who wait until a position has been reached, so that they see what they have written.
public final class Waiting {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long reached;

  /// Tells that a position has been reached.
  public void reached(long position) {
    lock.lock();
    try {
      reached = position;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for a position; false when the time ran out first.
  public boolean await(long position, Duration atMost) throws InterruptedException {
    long left = TimeUnit.NANOSECONDS.convert(atMost);
    lock.lockInterruptibly();
    try {
      while (reached < position && left > 0) {
        left = moved.awaitNanos(left);
      }
      return reached >= position;
    } finally {
      lock.unlock();
    }
  }
}
