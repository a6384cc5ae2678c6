package se.sparbar.command.desk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/// Commands that could contradict one another take turns, from reading to durable append (ADR 3): a
/// participant, a coach or an insats is changed by one at a time, and an insats stays as it is
/// while somebody starts in it.
///
/// A fixed number of locks stands for all ids, so two ids may share one; that costs a wait and
/// nothing else. They are taken in one order, so nobody waits in a circle.
public final class Turns {
  private static final int LOCKS = 1024;

  private final ReadWriteLock house = new ReentrantReadWriteLock(true);
  private final ReadWriteLock[] locks =
      Stream.generate(ReentrantReadWriteLock::new).limit(LOCKS).toArray(ReadWriteLock[]::new);

  /// A turn, until it is closed.
  public static final class Turn implements AutoCloseable {
    private final Deque<Lock> held = new ArrayDeque<>();

    private Turn take(Lock lock) {
      lock.lock();
      held.push(lock);
      return this;
    }

    @Override
    public void close() {
      while (!held.isEmpty()) {
        held.pop().unlock();
      }
    }
  }

  /// @param changed nobody else may touch these
  /// @param read nobody else may change these
  public Turn take(Collection<UUID> changed, Collection<UUID> read) {
    SortedMap<Integer, Boolean> wanted = new TreeMap<>();
    read.forEach(id -> wanted.put(index(id), false));
    changed.forEach(id -> wanted.put(index(id), true));
    Turn turn = new Turn().take(house.readLock());
    wanted.forEach(
        (index, alone) -> turn.take(alone ? locks[index].writeLock() : locks[index].readLock()));
    return turn;
  }

  /// Nobody else may touch anything: for a batch over many.
  public Turn takeAll() {
    return new Turn().take(house.writeLock());
  }

  private static int index(UUID id) {
    return Math.floorMod(id.hashCode(), LOCKS);
  }
}
