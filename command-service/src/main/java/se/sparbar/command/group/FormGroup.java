package se.sparbar.command.group;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.ids.GroupId;

/// Gruppen bildas, with those parties that sit in it.
public record FormGroup(
    GroupId group,
    String name,
    GroupKind kind,
    Forbund forbund,
    SortedSet<Kommun> kommuner,
    SortedSet<Party> parties,
    LocalDate on)
    implements GroupCommand {

  @Override
  public List<GroupEvent> decide(Entries<GroupEvent> state, Day around) {
    return GroupRules.HOLD.record(
        state, around, new GroupFormed(group, name, kind, forbund, kommuner, parties, on));
  }
}
