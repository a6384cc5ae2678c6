package se.sparbar.command.desk;

import java.time.LocalDate;
import java.util.List;

/// Somebody else has changed the stream since the sender saw it.
public final class Stale extends RuntimeException {
  /// What happened since.
  public record Since(long version, String type, LocalDate occurredOn) {}

  private final long expected;
  private final long actual;
  private final transient List<Since> since;

  Stale(long expected, long actual, List<Since> since) {
    super("at version " + actual + ", not " + expected, null, false, false);
    this.expected = expected;
    this.actual = actual;
    this.since = since;
  }

  public long expected() {
    return expected;
  }

  public long actual() {
    return actual;
  }

  public List<Since> since() {
    return since;
  }
}
