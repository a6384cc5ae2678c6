package se.sparbar.command.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// As [Batch], with events in their stored form: one of hundreds of thousands is then small enough
/// to hold, and short to append, for all that can be done before its turn has been done.
public record Bulk(
    String commandId,
    String actor,
    Map<String, String> metadata,
    List<Prepared> events,
    @Nullable IdempotentCommand idempotency) {
  public Bulk {
    metadata = Map.copyOf(metadata);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a batch without events");
    }
  }

  static Bulk of(Batch batch) {
    return new Bulk(
        batch.commandId(),
        batch.actor(),
        batch.metadata(),
        batch.events().stream().map(Prepared::of).toList(),
        batch.idempotency());
  }
}
