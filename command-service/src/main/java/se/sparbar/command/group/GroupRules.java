package se.sparbar.command.group;

import static se.sparbar.command.group.GroupRule.ATTENDANCE_OUT_OF_RANGE;
import static se.sparbar.command.group.GroupRule.GROUP_CHANGE_OUT_OF_ORDER;
import static se.sparbar.command.group.GroupRule.GROUP_NEEDS_KOMMUN;
import static se.sparbar.command.group.GroupRule.GROUP_NEEDS_PARTY;
import static se.sparbar.command.group.GroupRule.GROUP_NOT_FORMED_THEN;
import static se.sparbar.command.group.GroupRule.GROUP_UNKNOWN;
import static se.sparbar.command.group.GroupRule.NOBODY_ATTENDED;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;

/// What a group and its meetings must be.
final class GroupRules implements EntryRules<GroupEvent, Day> {
  static final GroupRules HOLD = new GroupRules();

  private static final int MOST_OF_ONE_PARTY = 200;

  private GroupRules() {}

  @Override
  public Class<GroupFormed> beginning() {
    return GroupFormed.class;
  }

  @Override
  public Rule unknown() {
    return GROUP_UNKNOWN;
  }

  @Override
  public void itself(GroupEvent event, Day around) {
    switch (event) {
      case GroupFormed e -> {
        Text.line("forbund", e.forbund().name());
        seat(e.name(), e.kommuner(), e.parties());
      }
      case GroupChanged e -> seat(e.name(), e.kommuner(), e.parties());
      case GroupMet e -> attendance(e.attendance());
      case GroupCorrected _, GroupEntryWithdrawn _ -> {}
    }
    Days.happened("on", event.occurredOn(), around.today());
  }

  private static void seat(String name, SortedSet<Kommun> kommuner, SortedSet<Party> parties) {
    Text.line("name", name);
    if (kommuner.isEmpty()) {
      throw new Rejected(GROUP_NEEDS_KOMMUN).at("kommuner");
    }
    if (parties.isEmpty()) {
      throw new Rejected(GROUP_NEEDS_PARTY).at("parties");
    }
  }

  private static void attendance(SortedMap<Party, Integer> attendance) {
    attendance.forEach((party, count) -> {
      if (count < 0 || count > MOST_OF_ONE_PARTY) {
        throw new Rejected(ATTENDANCE_OUT_OF_RANGE, count, party, MOST_OF_ONE_PARTY)
            .at("attendance");
      }
    });
    if (attendance.values().stream().allMatch(count -> count == 0)) {
      throw new Rejected(NOBODY_ATTENDED).at("attendance");
    }
  }

  @Override
  public void together(Entries<GroupEvent> next, Day around) {
    next.all(GroupFormed.class)
        .values()
        .forEach(formed ->
            next.standing()
                .now()
                .values()
                .forEach(event -> notBefore(formed.on(), event.occurredOn())));
    LocalDate last = LocalDate.MIN;
    for (GroupChanged change : next.all(GroupChanged.class).values()) {
      if (change.on().isBefore(last)) {
        throw new Rejected(GROUP_CHANGE_OUT_OF_ORDER, change.on(), last).at("on");
      }
      last = change.on();
    }
  }

  private static void notBefore(LocalDate formed, LocalDate on) {
    if (on.isBefore(formed)) {
      throw new Rejected(GROUP_NOT_FORMED_THEN, on, formed).at("on");
    }
  }
}
