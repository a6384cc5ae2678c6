package se.sparbar.command.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.DomainEvent;

/// Axon's event store over [EventLog]. An aggregate's identifier is the stream's name
/// (`enrolment-4f1c...`), Axon's sequence number is the stream's version less one, a payload is a
/// [DomainEvent]. The events of one unit of work are one [Batch], durable when the unit of work has
/// prepared its commit.
///
/// Who sent the command and under which idempotency key is said by the [Dispatch] in the command
/// message's metadata; it is required. A command whose key was used before ends as the first one
/// did: look at [Appended#earlier] in the dispatch, for the aggregate in memory knows nothing of
/// it.
///
/// There are no snapshots: our streams are short, and a snapshot is a second truth.
public final class EventStorageEngineOnLog implements EventStorageEngine {
  private static final int PAGE = 1000;

  private final EventLog log;

  public EventStorageEngineOnLog(EventLog log) {
    this.log = log;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    if (events.isEmpty()) {
      return;
    }
    Dispatch dispatch = dispatch();
    List<NewEvent> newEvents =
        events.stream().<NewEvent>map(EventStorageEngineOnLog::newEvent).toList();
    try {
      dispatch.appended(
          log.append(
              new Batch(
                  dispatch.commandId(),
                  dispatch.actor(),
                  dispatch.metadata(),
                  newEvents,
                  dispatch.idempotency())));
    } catch (VersionConflict conflict) {
      throw asAxonSaysIt(conflict);
    }
  }

  private static RuntimeException asAxonSaysIt(VersionConflict conflict) {
    return conflict.expected() == 0
        ? new AggregateStreamCreationException(conflict.getMessage(), conflict)
        : new ConcurrencyException(conflict.getMessage(), conflict);
  }

  private static Dispatch dispatch() {
    @Nullable UnitOfWork<?> unit = CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get() : null;
    while (unit != null) {
      if (unit.getMessage() != null
          && unit.getMessage().getMetaData().get(Dispatch.KEY) instanceof Dispatch dispatch) {
        return dispatch;
      }
      unit = unit.parent().orElse(null);
    }
    throw new IllegalStateException("events without a Dispatch: nobody says who sent the command");
  }

  private static NewEvent newEvent(EventMessage<?> message) {
    if (message instanceof DomainEventMessage<?> event
        && event.getPayload() instanceof DomainEvent payload) {
      return new NewEvent(
          UUID.fromString(event.getIdentifier()),
          event.getAggregateIdentifier(),
          event.getSequenceNumber() + 1,
          event.getMetaData().get(Dispatch.HUVUDMAN) instanceof String name
              ? new Huvudman(name)
              : null,
          event.getMetaData().get(Dispatch.SUBJECT) instanceof String id
              ? UUID.fromString(id)
              : null,
          payload,
          event.getMetaData().containsKey(Dispatch.AFTER_ADOPTION));
    }
    throw new IllegalArgumentException(
        "no event of a stream: " + message.getPayloadType().getName());
  }

  @Override
  public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
    return DomainEventStream.of(
        log.stream(stream, firstSequenceNumber + 1).stream().map(StoredMessage::domainEvent));
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    return log.stream(stream, 1).stream().map(row -> row.streamVersion() - 1).reduce(Math::max);
  }

  /// Does not block at the head: the event store asks again when something was appended.
  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    return new Pages(log, StoredMessage.position(token), PAGE)
        .stream().map(StoredMessage::trackedEvent);
  }

  @Override
  public @Nullable TrackingToken createHeadToken() {
    return token(log.head());
  }

  /// A token before the first event that was recorded at that time or later.
  @Override
  public @Nullable TrackingToken createTokenAt(Instant time) {
    long before = 0;
    long notBefore = log.head() + 1;
    while (before + 1 < notBefore) {
      long middle = (before + notBefore) >>> 1;
      if (log.after(middle - 1, 1).getFirst().recordedAt().isBefore(time)) {
        before = middle;
      } else {
        notBefore = middle;
      }
    }
    return token(before);
  }

  private static @Nullable TrackingToken token(long position) {
    return position == 0 ? null : new GlobalSequenceTrackingToken(position);
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException(
        "the log holds no snapshots: " + snapshot.getAggregateIdentifier());
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return Optional.empty();
  }
}
