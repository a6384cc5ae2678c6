package se.sparbar.query.figures;

import java.time.Duration;

/// Where the facts stand in the log.
public interface Positions {
  /// The position that an as-of means.
  ///
  /// @throws NotReached for a position that the facts have not come to
  Reached resolve(AsOf asOf);

  /// The last position that the facts have come to.
  default long now() {
    return resolve(new AsOf.Now()).position();
  }

  /// Waits until a position has been reached; false when the time ran out first.
  boolean await(long position, Duration atMost) throws InterruptedException;

  /// A position beyond what has been reached was asked for.
  final class NotReached extends RuntimeException {
    private final long position;
    private final long head;

    public NotReached(long position, long head) {
      super("position " + position + " is beyond " + head);
      this.position = position;
      this.head = head;
    }

    public long position() {
      return position;
    }

    /// How far the facts have come.
    public long head() {
      return head;
    }
  }
}
