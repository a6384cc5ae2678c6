package se.sparbar.command.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one command appends: all of it or nothing, over as many streams as it takes. When it was
/// recorded is not in it: that is the log's own to say.
///
/// @param commandId what its events have in common
/// @param actor who sent the command
/// @param metadata kept with every one of its events
/// @param events at least one; those of one stream stand in the order of their versions
/// @param idempotency null for a command that may be sent twice with two effects
public record Batch(
    String commandId,
    String actor,
    Map<String, String> metadata,
    List<NewEvent> events,
    @Nullable IdempotentCommand idempotency) {
  public Batch {
    metadata = Map.copyOf(metadata);
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a batch without events");
    }
  }
}
