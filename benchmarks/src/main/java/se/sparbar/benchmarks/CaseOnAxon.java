package se.sparbar.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.Dispatch;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;

/// An aggregate like ours, the same for every engine: a command begins a stream with one event.
public class CaseOnAxon {
  /// The command.
  record Begin(AvslutRecorded event) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it
  private @Nullable String stream;

  CaseOnAxon() {}

  @CommandHandler
  CaseOnAxon(Begin command) {
    apply(command.event(), Dispatch.about(LogBench.HUVUDMAN, command.event().enrolment().value()));
  }

  @EventSourcingHandler
  void on(AvslutRecorded event) {
    stream = event.enrolment().stream();
  }

  /// Axon over an engine.
  static Configuration over(EventStorageEngine engine) {
    return DefaultConfigurer.defaultConfiguration(false)
        .configureSerializer(c -> Jackson3Serializer.builder().build())
        .configureEmbeddedEventStore(c -> engine)
        .configureAggregate(CaseOnAxon.class)
        .start();
  }

  /// One command, done when its event is durable.
  static void send(Configuration axon) {
    var dispatch = new Dispatch(UUID.randomUUID().toString(), "coach-17", Map.of(), null);
    axon.commandGateway()
        .sendAndWait(new GenericCommandMessage<>(new Begin(LogBench.event()), dispatch.metaData()));
  }
}
