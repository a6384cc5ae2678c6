package se.sparbar.query.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.figures.Reached;

/// How the feed is doing, for health and metrics.
public final class FeedState {
  private final InstantSource clock;
  private volatile Reached reached = new Reached(0, null);
  private volatile long behind;
  private volatile long parked;
  private volatile @Nullable String failure;

  public FeedState(InstantSource clock) {
    this.clock = clock;
  }

  void reached(Reached now) {
    reached = now;
  }

  /// The feed works; so many records wait in Kafka.
  void follows(long waiting) {
    behind = waiting;
    failure = null;
  }

  void parked(long events) {
    parked = events;
  }

  void failed(String why) {
    failure = why;
  }

  public long position() {
    return reached.position();
  }

  public @Nullable Instant recordedAt() {
    return reached.recordedAt();
  }

  /// Positions in Kafka that the facts have not come to.
  public long lagPositions() {
    return behind;
  }

  /// For how long something has been missing at most: the age of the latest event that is known.
  public double lagSeconds() {
    @Nullable Instant recordedAt = reached.recordedAt();
    if (behind == 0 || recordedAt == null) {
      return 0;
    }
    return Math.max(0, Duration.between(recordedAt, clock.instant()).toMillis() / 1000.0);
  }

  /// Events that wait for a newer program, see [se.sparbar.query.store.Parked].
  public long parkedEvents() {
    return parked;
  }

  /// Why the feed stands still; null while it works.
  public @Nullable String failure() {
    return failure;
  }
}
