package se.sparbar.command.deviation;

import java.util.Optional;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;

/// What can be done to a deviation.
public sealed interface DeviationCommand extends EntryCommand<DeviationEvent, AroundInsats>
    permits FileDeviation,
        AssignDeviation,
        ResolveDeviation,
        CorrectDeviation,
        WithdrawDeviationEntry {
  DeviationId deviation();

  @Override
  default StreamId stream() {
    return deviation();
  }

  /// The insats that the stream is about.
  default Optional<InsatsId> about(Entries<DeviationEvent> state) {
    return this instanceof FileDeviation first
        ? Optional.ofNullable(first.insats())
        : state.all(DeviationFiled.class).values().stream()
            .findFirst()
            .flatMap(e -> Optional.ofNullable(e.insats()));
  }
}
