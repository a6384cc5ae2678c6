package se.sparbar.command.group;

import java.util.Optional;
import java.util.SortedSet;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;

/// What a group is called and who sits in it.
record Seats(String name, SortedSet<Kommun> kommuner, SortedSet<Party> parties) {

  /// As of its latest change; none where nobody has formed it.
  static Optional<Seats> of(Entries<GroupEvent> state) {
    return state.all(GroupChanged.class).values().stream()
        .reduce((_, later) -> later)
        .map(e -> new Seats(e.name(), e.kommuner(), e.parties()))
        .or(() ->
            state.all(GroupFormed.class).values().stream()
                .findFirst()
                .map(e -> new Seats(e.name(), e.kommuner(), e.parties())));
  }
}
