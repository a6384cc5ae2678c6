package se.sparbar.query.figures;

import java.time.Instant;
import se.sparbar.query.facts.Cause;

/// What a figure's reader may know of an event: where it stands, when it was recorded, its stored
/// name, and what kind of change it makes.
public record EventNote(long position, Instant recordedAt, String type, Cause cause) {}
