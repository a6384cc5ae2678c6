package se.sparbar.query.store;

import java.time.Instant;

/// An event that this program cannot read, or that follows one in its stream: a newer program wrote
/// it. It waits until the facts are made again by one that can.
///
/// @param type its stored name
/// @param version of its stored form
public record Parked(long position, Instant recordedAt, String stream, String type, int version) {}
