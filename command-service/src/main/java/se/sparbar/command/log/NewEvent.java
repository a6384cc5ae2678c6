package se.sparbar.command.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.DomainEvent;

/// An event on its way into the log.
///
/// @param streamVersion the place it shall have in its stream: one more than the version that the
///   decision was made on
/// @param huvudman controller of the personal data in it; null for the förbund's own facts
/// @param subject the participant or coach whom it is about; null where it is about nobody
public record NewEvent(
    UUID eventId,
    String stream,
    long streamVersion,
    @Nullable Huvudman huvudman,
    @Nullable UUID subject,
    DomainEvent event) {
  public NewEvent {
    if (streamVersion < 1) {
      throw new IllegalArgumentException("versions begin at 1, not " + streamVersion);
    }
  }
}
