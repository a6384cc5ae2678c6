package se.sparbar.query.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.StreamId;

/// Numbers and dates events as the log would.
final class LogPen {
  private final RandomGenerator random;
  private final List<Recorded> log = new ArrayList<>();
  private final Map<String, Long> versions = new HashMap<>();
  private Instant now = Instant.parse("2021-01-04T07:30:00.123456Z");

  LogPen(RandomGenerator random) {
    this.random = random;
  }

  List<Recorded> log() {
    return log;
  }

  LocalDate today() {
    return now.atZone(Recorded.ZONE).toLocalDate();
  }

  void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  /// The event's version in its stream.
  long write(
      StreamId stream, @Nullable Huvudman huvudman, @Nullable UUID subject, DomainEvent event) {
    long version = versions.merge(stream.stream(), 1L, Long::sum);
    log.add(
        new Recorded(
            log.size() + 1,
            uuid(),
            stream.stream(),
            version,
            huvudman,
            subject,
            now,
            "seed",
            "command-" + log.size(),
            metadata(event),
            event));
    return version;
  }

  /// Of version 4. The highest bit stays clear, because Java orders such ids otherwise than
  /// PostgreSQL.
  UUID uuid() {
    long most = (random.nextLong() & 0x7fff_ffff_ffff_0fffL) | 0x4000L;
    long least = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | Long.MIN_VALUE;
    return new UUID(most, least);
  }

  /// Some belong to a report that was adopted before; which, does not matter to who reads it.
  private Map<String, String> metadata(DomainEvent event) {
    return event instanceof EnrolmentEvent && log.size() % 7 == 0
        ? Map.of(Recorded.AFTER_ADOPTION, "true")
        : Map.of();
  }
}
