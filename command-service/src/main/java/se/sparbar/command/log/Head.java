package se.sparbar.command.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.sparbar.envelope.HashChain;

/// Where the log ends: what the next row builds on.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Head(long position, byte[] hash, Instant recordedAt) {
  static final Head EMPTY = new Head(0, HashChain.start(), Instant.MIN);

  /// When the next event is recorded: now, but never before the latest one, even if the clock was
  /// set back.
  Instant next(Instant clock) {
    Instant now = clock.truncatedTo(ChronoUnit.MICROS);
    return now.isBefore(recordedAt) ? recordedAt : now;
  }
}
