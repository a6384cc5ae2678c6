package se.sparbar.command.anonymous;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Collection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.log.Dispatch;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;

/// The stream of an anonymous participant on Axon: folds and asks the slice, and says whose the
/// data is.
@Aggregate(type = "anonymous", commandTargetResolver = "target")
public class AnonymousOnAxon {
  /// A command and what surrounds it.
  public record Asked(AnonymousCommand command, AroundInsats around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Entries<AnonymousEvent> state = Entries.none();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    for (AnonymousEvent event : asked.command().decide(state, asked.around())) {
      Collection<AnonymousCounted> counted =
          state.evolve(event).ever(AnonymousCounted.class).values();
      apply(event, Dispatch.about(counted.iterator().next().huvudman(), null));
    }
  }

  @EventSourcingHandler
  void on(AnonymousEvent event) {
    stream = event.anonymous().stream();
    state = state.evolve(event);
  }
}
