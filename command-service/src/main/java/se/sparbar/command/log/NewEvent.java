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
/// @param afterAdoption whether a report that covers its day has been adopted already (rule 4)
public record NewEvent(
    UUID eventId,
    String stream,
    long streamVersion,
    @Nullable Huvudman huvudman,
    @Nullable UUID subject,
    DomainEvent event,
    boolean afterAdoption) {
  /// An event of which nothing has been adopted.
  public NewEvent(
      UUID eventId,
      String stream,
      long streamVersion,
      @Nullable Huvudman huvudman,
      @Nullable UUID subject,
      DomainEvent event) {
    this(eventId, stream, streamVersion, huvudman, subject, event, false);
  }

  public NewEvent {
    if (streamVersion < 1) {
      throw new IllegalArgumentException("versions begin at 1, not " + streamVersion);
    }
  }
}
