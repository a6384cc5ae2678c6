package se.sparbar.command.participant;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.log.Dispatch;
import se.sparbar.events.ParticipantEvent;

/// The stream of a participant on Axon: folds, asks the slice, and says whom the events are about.
@Aggregate(type = "participant", commandTargetResolver = "target")
public class ParticipantOnAxon {
  /// A command and what surrounds it.
  public record Asked(ParticipantCommand command, ParticipantSurroundings around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Participant state = new Participant.Unknown();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    for (ParticipantEvent event : asked.command().decide(state, asked.around())) {
      Huvudman huvudman = state.evolve(event).registered().huvudman();
      apply(event, Dispatch.about(huvudman, event.participant().value()));
    }
  }

  @EventSourcingHandler
  void on(ParticipantEvent event) {
    stream = event.participant().stream();
    state = state.evolve(event);
  }
}
