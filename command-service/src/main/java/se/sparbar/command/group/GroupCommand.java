package se.sparbar.command.group;

import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.events.GroupEvent;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.StreamId;

/// What can be done to a group.
public sealed interface GroupCommand extends EntryCommand<GroupEvent, Day>
    permits FormGroup, ChangeGroup, HoldGroupMeeting, CorrectGroup, WithdrawGroupEntry {
  GroupId group();

  @Override
  default StreamId stream() {
    return group();
  }
}
