package se.sparbar.command.anonymous;

import java.util.Optional;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.StreamId;

/// What can be done to an anonymous participant.
public sealed interface AnonymousCommand extends EntryCommand<AnonymousEvent, AroundInsats>
    permits CountAnonymous, CorrectAnonymous, WithdrawAnonymous {
  AnonymousId anonymous();

  @Override
  default StreamId stream() {
    return anonymous();
  }

  /// The insats that the stream is about.
  default Optional<InsatsId> about(Entries<AnonymousEvent> state) {
    return this instanceof CountAnonymous first
        ? Optional.of(first.insats())
        : state.all(AnonymousCounted.class).values().stream()
            .findFirst()
            .map(AnonymousCounted::insats);
  }
}
