package se.sparbar.command.desk;

import java.util.UUID;

/// What came of a command.
///
/// @param version of the stream after it
/// @param position of its last event in the log, so that a reader can wait for it
public record Receipt(UUID id, long version, long position) {}
