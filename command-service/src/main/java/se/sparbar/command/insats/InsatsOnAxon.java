package se.sparbar.command.insats;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.Dispatch;
import se.sparbar.events.InsatsEvent;
import se.sparbar.ids.CoachId;

/// The stream of an insats on Axon: folds, asks the slice, and says which coach an event is about.
@Aggregate(type = "insats", commandTargetResolver = "target")
public class InsatsOnAxon {
  /// A command and what surrounds it.
  public record Asked(InsatsCommand command, InsatsSurroundings around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Insats state = new Insats.NotStarted();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    for (InsatsEvent event : asked.command().decide(state, asked.around())) {
      apply(event, Dispatch.about(null, coach(event)));
    }
  }

  @EventSourcingHandler
  void on(InsatsEvent event) {
    stream = event.insats().stream();
    state = state.evolve(event);
  }

  private @Nullable UUID coach(InsatsEvent event) {
    return InsatsCoach.of(state.entries(), event).map(CoachId::value).orElse(null);
  }
}
