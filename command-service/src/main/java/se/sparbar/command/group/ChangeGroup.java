package se.sparbar.command.group;

import static se.sparbar.command.group.GroupRule.GROUP_CHANGES_NOTHING;
import static se.sparbar.command.group.GroupRule.GROUP_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.ids.GroupId;

/// Gruppen får nytt namn, andra kommuner eller parter; what is left out stays as it is.
public record ChangeGroup(
    GroupId group,
    @Nullable String name,
    @Nullable SortedSet<Kommun> kommuner,
    @Nullable SortedSet<Party> parties,
    LocalDate on)
    implements GroupCommand {

  @Override
  public List<GroupEvent> decide(Entries<GroupEvent> state, Day around) {
    Seats before = Seats.of(state).orElseThrow(() -> new Rejected(GROUP_UNKNOWN));
    Seats after =
        new Seats(
            Objects.requireNonNullElse(name, before.name()),
            Objects.requireNonNullElse(kommuner, before.kommuner()),
            Objects.requireNonNullElse(parties, before.parties()));
    if (after.equals(before)) {
      throw new Rejected(GROUP_CHANGES_NOTHING, before.name());
    }
    return GroupRules.HOLD.record(
        state,
        around,
        new GroupChanged(group, after.name(), after.kommuner(), after.parties(), on));
  }
}
