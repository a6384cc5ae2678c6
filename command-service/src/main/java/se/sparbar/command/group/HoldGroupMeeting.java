package se.sparbar.command.group;

import static se.sparbar.command.group.GroupRule.GROUP_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.ids.GroupId;

/// Gruppen har möte, with so many from each party.
///
/// @param kind of the meeting; the group's own where it is not said
public record HoldGroupMeeting(
    GroupId group,
    @Nullable GroupKind kind,
    LocalDate on,
    Mode mode,
    SortedMap<Party, Integer> attendance)
    implements GroupCommand {

  @Override
  public List<GroupEvent> decide(Entries<GroupEvent> state, Day around) {
    return GroupRules.HOLD.record(
        state, around, new GroupMet(group, kind == null ? own(state) : kind, on, mode, attendance));
  }

  private static GroupKind own(Entries<GroupEvent> state) {
    return state.ever(GroupFormed.class).values().stream()
        .findFirst()
        .map(GroupFormed::kind)
        .orElseThrow(() -> new Rejected(GROUP_UNKNOWN));
  }
}
