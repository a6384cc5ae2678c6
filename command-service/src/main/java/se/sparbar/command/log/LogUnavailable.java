package se.sparbar.command.log;

import org.jspecify.annotations.Nullable;

/// The log cannot be written now; the same command may be sent again later.
public final class LogUnavailable extends RuntimeException {
  /// Why; in every case but one nothing was appended.
  public enum Reason {
    /// Another instance holds the lease.
    STANDBY,
    /// More is waiting than can be written in time.
    OVERLOADED,
    /// The database does not answer.
    DATABASE_AWAY,
    /// This instance is shutting down.
    STOPPED,
    /// The database went away during the commit and has not come back: the events may be there. A
    /// retry needs the same idempotency key.
    UNKNOWN_OUTCOME
  }

  private final Reason reason;

  public LogUnavailable(Reason reason, @Nullable Throwable cause) {
    super("the log cannot be written: " + reason, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
