package se.sparbar.command.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a batch stands in the log.
///
/// @param firstPosition of its events
/// @param lastPosition of its events; they follow one another without gaps
/// @param recordedAt when they were recorded, the same for all
/// @param earlier the answer given to the first of two commands with one idempotency key, when this
///   is the second; null when the events are this batch's own
public record Appended(
    long firstPosition, long lastPosition, Instant recordedAt, @Nullable PastCommand earlier) {
  /// The whole batch, when this is its first event alone.
  Appended through(int events) {
    return new Appended(firstPosition, firstPosition + events - 1, recordedAt, earlier);
  }

  static Appended earlier(PastCommand past) {
    return new Appended(past.firstPosition(), past.lastPosition(), past.recordedAt(), past);
  }
}
