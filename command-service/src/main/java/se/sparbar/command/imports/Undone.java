package se.sparbar.command.imports;

import java.util.List;
import java.util.UUID;

/// What became of an import that was taken back.
///
/// @param version of the import: 2
/// @param position of the last event that took something back, or of the import's own last
/// @param voided enrolments that were voided now
/// @param alreadyVoided enrolments that somebody had voided before
public record Undone(
    UUID id, long version, long position, List<UUID> voided, List<UUID> alreadyVoided) {}
