package se.sparbar.command.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.ids.GroupId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectGroup(GroupId group, Change change, @Nullable Long corrects, String reason)
    implements GroupCommand {

  @Override
  public List<GroupEvent> decide(Entries<GroupEvent> state, Day around) {
    return GroupRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new GroupCorrected(group, version, correction, around.today(), reason));
  }
}
