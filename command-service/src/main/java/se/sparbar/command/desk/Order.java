package se.sparbar.command.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who sends a command, and on what conditions.
///
/// @param idempotency null for a command that may be sent twice with two effects
/// @param ifVersion the version at which the sender saw the stream; null where any will do
/// @param metadata kept with every event that follows
public record Order(
    String actor,
    @Nullable Idempotency idempotency,
    @Nullable Long ifVersion,
    Map<String, String> metadata) {

  /// The sender's key of one request, and what tells that request from another under the same key.
  public record Idempotency(String key, String requestHash) {}

  /// Without conditions.
  public static Order by(String actor) {
    return new Order(actor, null, null, Map.of());
  }
}
