package se.sparbar.command.log;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import se.sparbar.envelope.Stored;

/// Appends as Axon does: a batch is what one unit of work publishes.
final class ThroughAxon implements EventLog {
  private final EventLog log;
  private final EventStorageEngineOnLog engine;
  private final EmbeddedEventStore store;

  ThroughAxon(EventLog log) {
    this.log = log;
    this.engine = new EventStorageEngineOnLog(log);
    this.store = EmbeddedEventStore.builder().storageEngine(engine).build();
  }

  EventStorageEngineOnLog engine() {
    return engine;
  }

  EmbeddedEventStore store() {
    return store;
  }

  Appended publish(Batch batch) {
    var dispatch =
        new Dispatch(batch.commandId(), batch.actor(), batch.metadata(), batch.idempotency());
    var command = new GenericCommandMessage<>("command", dispatch.metaData());
    var result =
        DefaultUnitOfWork.startAndGet(command)
            .executeWithResult(() -> {
              store.publish(messages(batch));
              return "done";
            });
    if (result.optionalExceptionResult().orElse(null) instanceof RuntimeException refusal) {
      throw refusal;
    }
    return requireNonNull(dispatch.appended());
  }

  static List<GenericDomainEventMessage<?>> messages(Batch batch) {
    return batch.events().stream()
        .<GenericDomainEventMessage<?>>map(event ->
            new GenericDomainEventMessage<>(
                "enrolment",
                event.stream(),
                event.streamVersion() - 1,
                new GenericMessage<>(
                    event.eventId().toString(),
                    event.event(),
                    Dispatch.about(event.huvudman(), event.subject())),
                Instant.EPOCH))
        .toList();
  }

  @Override
  public Appended append(Batch batch) {
    try {
      return publish(batch);
    } catch (ConcurrencyException | AggregateStreamCreationException e) {
      if (e.getCause() instanceof VersionConflict conflict) {
        throw conflict;
      }
      throw e;
    }
  }

  /// Axon knows no such thing.
  @Override
  public Appended append(Bulk bulk) {
    return log.append(bulk);
  }

  @Override
  public List<Stored> about(Collection<UUID> subjects) {
    return log.about(subjects);
  }

  @Override
  public List<Stored> stream(String stream, long fromVersion) {
    return log.stream(stream, fromVersion);
  }

  @Override
  public List<Stored> about(UUID subject) {
    return log.about(subject);
  }

  @Override
  public List<Stored> adoptions() {
    return log.adoptions();
  }

  @Override
  public List<Stored> merges() {
    return log.merges();
  }

  @Override
  public List<Stored> after(long position, int limit) {
    return log.after(position, limit);
  }

  @Override
  public long head() {
    return log.head();
  }

  @Override
  public Optional<PastCommand> past(String idempotencyKey) {
    return log.past(idempotencyKey);
  }
}
