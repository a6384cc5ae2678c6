package se.sparbar.command.enrolment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.log.Dispatch;
import se.sparbar.events.EnrolmentEvent;

/// The stream of an enrolment on Axon: folds, asks the slice, and says whom the events are about.
@Aggregate(type = "enrolment", commandTargetResolver = "target")
public class EnrolmentOnAxon {
  /// A command and what surrounds it.
  public record Asked(EnrolmentCommand command, EnrolmentSurroundings around) {}

  @AggregateIdentifier
  @SuppressWarnings("UnusedVariable") // Axon reads it; null until the first event
  private @Nullable String stream;

  private Enrolment state = new Enrolment.NotStarted();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Asked asked) {
    for (EnrolmentEvent event : asked.command().decide(state, asked.around())) {
      Life life = state.evolve(event).recorded();
      boolean adopted = asked.around().adopted().cover(event.occurredOn());
      apply(
          event,
          Dispatch.about(life.placement().huvudman(), life.who().participant().value(), adopted));
    }
  }

  @EventSourcingHandler
  void on(EnrolmentEvent event) {
    stream = event.enrolment().stream();
    state = state.evolve(event);
  }
}
