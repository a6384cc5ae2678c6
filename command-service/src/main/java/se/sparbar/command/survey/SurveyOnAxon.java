package se.sparbar.command.survey;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.SurveyEvent;

/// The stream of a round of the survey on Axon: folds and asks the slice.
@Aggregate(type = "survey", commandTargetResolver = "target")
public class SurveyOnAxon {
  /// A command and what surrounds it.
  public record Asked(SurveyCommand command, AroundInsats around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Entries<SurveyEvent> state = Entries.none();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    asked.command().decide(state, asked.around()).forEach(event -> apply(event));
  }

  @EventSourcingHandler
  void on(SurveyEvent event) {
    stream = event.survey().stream();
    state = state.evolve(event);
  }
}
