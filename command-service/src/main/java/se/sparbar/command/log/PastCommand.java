package se.sparbar.command.log;

import java.time.Instant;

/// A command that was carried out under an idempotency key.
///
/// @param requestHash as in [IdempotentCommand]
/// @param answer as in [IdempotentCommand]
/// @param firstPosition of its events
/// @param lastPosition of its events
/// @param stream of the last of its events
/// @param streamVersion of the last of its events
/// @param recordedAt when they were recorded
public record PastCommand(
    String key,
    String requestHash,
    String answer,
    long firstPosition,
    long lastPosition,
    String stream,
    long streamVersion,
    Instant recordedAt) {}
