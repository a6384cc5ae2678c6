package se.sparbar.command.log;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Stored;
import se.sparbar.events.DomainEvent;

/// A row of the log as Axon's message.
final class StoredMessage {
  private static final int UUID_LENGTH = 36;

  private StoredMessage() {}

  static DomainEventMessage<DomainEvent> domainEvent(Stored row) {
    DomainEvent event = row.decode().event();
    return new GenericDomainEventMessage<>(
        kind(row.stream()),
        row.stream(),
        row.streamVersion() - 1,
        new GenericMessage<>(
            row.eventId().toString(), event, Dispatch.about(row.huvudman(), row.subject())),
        row.recordedAt());
  }

  static TrackedEventMessage<DomainEvent> trackedEvent(Stored row) {
    return new GenericTrackedDomainEventMessage<>(
        new GlobalSequenceTrackingToken(row.position()), domainEvent(row));
  }

  /// How far a token has come; 0 for none.
  static long position(@Nullable TrackingToken token) {
    @Nullable TrackingToken inner = WrappedToken.unwrapLowerBound(token);
    if (inner == null) {
      return 0;
    }
    if (inner instanceof GlobalSequenceTrackingToken global) {
      return global.getGlobalIndex();
    }
    throw new IllegalArgumentException("no token of this log: " + inner.getClass().getName());
  }

  /// The part of a stream's name before its UUID, which Axon calls the aggregate's type.
  private static String kind(String stream) {
    int end = stream.length() - UUID_LENGTH - 1;
    return end > 0 ? stream.substring(0, end) : stream;
  }
}
