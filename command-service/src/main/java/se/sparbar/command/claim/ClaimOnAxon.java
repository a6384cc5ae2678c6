package se.sparbar.command.claim;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.ClaimEvent;

/// The stream of an external claim on Axon: folds and asks the slice.
@Aggregate(type = "claim", commandTargetResolver = "target")
public class ClaimOnAxon {
  /// A command and what surrounds it.
  public record Asked(ClaimCommand command, Day around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Entries<ClaimEvent> state = Entries.none();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    asked.command().decide(state, asked.around()).forEach(event -> apply(event));
  }

  @EventSourcingHandler
  void on(ClaimEvent event) {
    stream = event.claim().stream();
    state = state.evolve(event);
  }
}
