package se.sparbar.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.StreamId;

/// An event of the demo, and when somebody registers it.
///
/// @param version its place in its stream, from 1
/// @param subject the participant or coach whom it is about
public record Told(
    Instant recordedAt, StreamId stream, long version, @Nullable UUID subject, DomainEvent event) {

  LocalDate recordedOn() {
    return recordedAt.atZone(Recorded.ZONE).toLocalDate();
  }
}
