package se.sparbar.standalone;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What time it is for command-service: what the demo says while its past is told, and what the
/// system says before and after.
public final class DemoClock implements InstantSource {
  private final InstantSource system = InstantSource.system();
  private volatile @Nullable Instant told;

  @Override
  public Instant instant() {
    Instant set = told;
    return set == null ? system.instant() : set;
  }

  /// From now on it is this time, and stands still.
  public void set(Instant time) {
    told = time;
  }

  /// From now on it is what the system says.
  public void release() {
    told = null;
  }
}
