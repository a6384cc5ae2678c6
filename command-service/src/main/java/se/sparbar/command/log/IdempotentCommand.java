package se.sparbar.command.log;

/// What makes a retry safe: stored with the events of the command, in the same transaction.
///
/// @param key the sender's, unique per sender: the caller puts the actor in front
/// @param requestHash of what was asked for; the same key with another hash is refused
/// @param answer what else to answer to a retry than id, version and position, which [PastCommand]
///   knows; may be empty
public record IdempotentCommand(String key, String requestHash, String answer) {}
