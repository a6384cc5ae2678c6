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
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.events.InsatsEvent.StaffingSet;

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

  private static @Nullable UUID coach(InsatsEvent event) {
    return switch (event) {
      case StaffingSet set -> set.coach().value();
      case InsatsStarted _,
          InsatsRevised _,
          InsatsEnded _,
          GoalSet _,
          PlacesSet _,
          BudgetSet _,
          CostBooked _,
          HeadcountRecorded _,
          InsatsCorrected _,
          InsatsEntryWithdrawn _ ->
          null;
    };
  }
}
