package se.sparbar.command.entry;

import java.util.List;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.StreamId;

/// What can be done to a stream whose state is its [Entries].
public interface EntryCommand<E extends DomainEvent, A extends Around> {
  StreamId stream();

  /// The events that follow, given what has happened.
  ///
  /// @throws se.sparbar.command.rule.Rejected when it breaks a rule
  List<E> decide(Entries<E> state, A around);
}
