package se.sparbar.command.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import under way: written by the one who carries it out, read by whoever follows it.
final class Run {
  private final @Nullable UUID id;
  private final boolean dryRun;
  private final Instant startedAt;
  private volatile Following.State state = Following.State.WAITING;
  private volatile int read;
  private volatile int checked;
  private volatile int carriedOut;
  private volatile int errors;
  private volatile @Nullable Long position;

  Run(@Nullable UUID id, boolean dryRun, Instant startedAt) {
    this.id = id;
    this.dryRun = dryRun;
    this.startedAt = startedAt;
  }

  void enters(Following.State next) {
    state = next;
  }

  void read(int rows) {
    read = rows;
  }

  void checked(int rows, int errorsSoFar) {
    checked = rows;
    errors = errorsSoFar;
  }

  void carriedOut(long lastPosition) {
    carriedOut = checked;
    position = lastPosition;
    state = Following.State.DONE;
  }

  Following following() {
    return new Following(id, state, dryRun, read, checked, carriedOut, errors, startedAt, position);
  }
}
