package se.sparbar.command.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The versions that streams are known to have reached, which saves the writer from asking. A
/// version here was durable once and is never too high; one that is too low or missing costs a
/// question, for the table's unique constraint has the last word.
final class Versions {
  private static final int MOST = 100_000;

  private final Map<String, Long> known = new ConcurrentHashMap<>();

  void reached(String stream, long version) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.merge(stream, version, Math::max);
  }

  @Nullable Long of(String stream) {
    return known.get(stream);
  }

  /// Whether the database must be asked before something is decided on `expected`: a new stream is
  /// taken to be new.
  boolean mustAsk(String stream, long expected) {
    @Nullable Long version = known.get(stream);
    return expected > 0 && (version == null || version < expected);
  }

  void forget() {
    known.clear();
  }
}
