package se.sparbar.command.adoption;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.AdoptionEvent;

/// The stream of an adopted report on Axon: folds and asks the slice.
@Aggregate(type = "adoption", commandTargetResolver = "target")
public class AdoptionOnAxon {
  /// A command and what surrounds it.
  public record Asked(AdoptionCommand command, AroundAdoption around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Entries<AdoptionEvent> state = Entries.none();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    asked.command().decide(state, asked.around()).forEach(event -> apply(event));
  }

  @EventSourcingHandler
  void on(AdoptionEvent event) {
    stream = event.adoption().stream();
    state = state.evolve(event);
  }
}
