package se.sparbar.query.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A position that an as-of resolved to.
///
/// @param position 0 before the first event
/// @param recordedAt when the event there was recorded; null before the first
public record Reached(long position, @Nullable Instant recordedAt) {}
