package se.sparbar.command.http;

import static se.sparbar.command.group.GroupRule.GROUP_UNKNOWN;

import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.group.ChangeGroup;
import se.sparbar.command.group.CorrectGroup;
import se.sparbar.command.group.FormGroup;
import se.sparbar.command.group.GroupCommand;
import se.sparbar.command.group.HoldGroupMeeting;
import se.sparbar.command.group.WithdrawGroupEntry;
import se.sparbar.command.http.Resource.Subject;
import se.sparbar.events.GroupEvent;
import se.sparbar.ids.GroupId;

/// `/api/v1/groups`.
final class GroupHttp {
  static final Resource<GroupId, GroupCommand> GROUPS =
      Resource.of(
              "groups",
              GroupCommand.class,
              new Subject<>("group", GroupId::new, GROUP_UNKNOWN),
              EntryDesk.class,
              EntryDesk::carryOut)
          .create(FormGroup.class)
          .post("changes", ChangeGroup.class)
          .post("meetings", HoldGroupMeeting.class)
          .post(
              "corrections",
              CorrectGroup.class,
              new CorrectionBody<>(GroupEvent.class, CorrectGroup.class, CorrectGroup::new))
          .post("withdrawals", WithdrawGroupEntry.class);

  private GroupHttp() {}
}
