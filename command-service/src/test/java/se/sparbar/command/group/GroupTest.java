package se.sparbar.command.group;

import static org.assertj.core.api.Assertions.assertThat;
import static se.sparbar.command.entry.EntryRule.BEGINNING_NEEDED;
import static se.sparbar.command.entry.EntryRule.BEGINNING_WITHDRAWN;
import static se.sparbar.command.entry.EntryRule.ENTRY_EXISTS;
import static se.sparbar.command.entry.EntryRule.NOTHING_TO_CORRECT;
import static se.sparbar.command.group.GroupRule.ATTENDANCE_OUT_OF_RANGE;
import static se.sparbar.command.group.GroupRule.GROUP_CHANGES_NOTHING;
import static se.sparbar.command.group.GroupRule.GROUP_CHANGE_OUT_OF_ORDER;
import static se.sparbar.command.group.GroupRule.GROUP_NEEDS_KOMMUN;
import static se.sparbar.command.group.GroupRule.GROUP_NEEDS_PARTY;
import static se.sparbar.command.group.GroupRule.GROUP_NOT_FORMED_THEN;
import static se.sparbar.command.group.GroupRule.GROUP_UNKNOWN;
import static se.sparbar.command.group.GroupRule.NOBODY_ATTENDED;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TEXT_UNREADABLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Around.Day;
import se.sparbar.command.entry.GivenEntries;
import se.sparbar.command.rule.Change;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.ids.GroupId;

class GroupTest {
  private static final GroupId ID = new GroupId(new UUID(1, 1));
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate DAY = LocalDate.parse("2024-01-10");
  private static final SortedSet<Kommun> EKSJO = new TreeSet<>(List.of(new Kommun("0686")));
  private static final SortedSet<Kommun> ANEBY = new TreeSet<>(List.of(new Kommun("0604")));
  private static final SortedSet<Party> PARTIES = new TreeSet<>(List.of(Party.AF, Party.FK));
  private static final GroupFormed FORMED =
      new GroupFormed(ID, "SE", GroupKind.SE_GRUPP, new Forbund("F"), EKSJO, PARTIES, DAY);

  private static final GivenEntries<GroupEvent, Day> NOTHING =
      new GivenEntries<>(List.of(), new Day(TODAY));
  private static final GivenEntries<GroupEvent, Day> GROUP = NOTHING.given(FORMED);

  @Test
  void a_group_is_formed_once_and_not_in_the_future() {
    NOTHING.when(form(EKSJO, PARTIES, DAY)).then(FORMED);
    NOTHING.when(form(EKSJO, PARTIES, TODAY)).accepted();
    NOTHING.when(form(EKSJO, PARTIES, TODAY.plusDays(1))).rejected(IN_THE_FUTURE);
    NOTHING.when(form(new TreeSet<>(), PARTIES, DAY)).rejected(GROUP_NEEDS_KOMMUN);
    NOTHING.when(form(EKSJO, new TreeSet<>(), DAY)).rejected(GROUP_NEEDS_PARTY);
    GROUP.when(form(EKSJO, PARTIES, DAY)).rejected(ENTRY_EXISTS);
  }

  @Test
  void what_is_not_changed_stays() {
    ChangeGroup toAneby = new ChangeGroup(ID, null, ANEBY, null, DAY);
    GROUP.when(toAneby).then(new GroupChanged(ID, "SE", ANEBY, PARTIES, DAY));
    GROUP.after(toAneby).when(toAneby).rejected(GROUP_CHANGES_NOTHING);
    NOTHING.when(toAneby).rejected(GROUP_UNKNOWN);
    GROUP
        .after(new ChangeGroup(ID, null, ANEBY, null, DAY.plusDays(5)))
        .when(new ChangeGroup(ID, "Ny", null, null, DAY.plusDays(4)))
        .rejected(GROUP_CHANGE_OUT_OF_ORDER);
  }

  @Test
  void a_group_meets_from_the_day_on_which_it_is_formed() {
    GROUP
        .when(meet(DAY, 1))
        .then(
            new GroupMet(
                ID, GroupKind.SE_GRUPP, DAY, Mode.PLATS, new TreeMap<>(Map.of(Party.AF, 1))));
    GROUP.when(meet(DAY.minusDays(1), 1)).rejected(GROUP_NOT_FORMED_THEN);
    GROUP.when(meet(TODAY, 1)).accepted();
    GROUP.when(meet(TODAY.plusDays(1), 1)).rejected(IN_THE_FUTURE);
    NOTHING.when(meet(DAY, 1)).rejected(GROUP_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 201})
  void attendance_is_a_plausible_number(int count) {
    GROUP.when(meet(DAY, count)).rejected(ATTENDANCE_OUT_OF_RANGE);
  }

  @Test
  void somebody_was_there() {
    GROUP.when(meet(DAY, 200)).accepted();
    GROUP.when(meet(DAY, 0)).rejected(NOBODY_ATTENDED);
    GROUP
        .when(new HoldGroupMeeting(ID, null, DAY, Mode.PLATS, new TreeMap<>()))
        .rejected(NOBODY_ATTENDED);
  }

  @Test
  void a_correction_is_held_against_the_same_rules() {
    GivenEntries<GroupEvent, Day> met = GROUP.after(meet(DAY.plusDays(3), 4));
    met.when(correct(CorrectableField.GROUP_FORMED_ON, DAY.plusDays(3))).accepted();
    met.when(correct(CorrectableField.GROUP_FORMED_ON, DAY.plusDays(4)))
        .rejected(GROUP_NOT_FORMED_THEN);
    met.when(correct(CorrectableField.ATTENDANCE, new TreeMap<>(Map.of(Party.FK, 0))))
        .rejected(NOBODY_ATTENDED);
    met.when(correct(CorrectableField.GROUP_MET_ON, TODAY.plusDays(1))).rejected(IN_THE_FUTURE);
  }

  @Test
  void the_beginning_is_taken_back_last_and_put_back_first() {
    GivenEntries<GroupEvent, Day> met = GROUP.after(meet(DAY, 4));
    assertThat(met.when(withdraw(1)).rejected(BEGINNING_NEEDED).field()).isEqualTo("corrects");
    GivenEntries<GroupEvent, Day> gone = met.after(withdraw(2), withdraw(1));
    assertThat(gone.state().isEmpty()).isTrue();
    gone.when(meet(DAY, 4)).rejected(BEGINNING_WITHDRAWN);
    gone.when(form(EKSJO, PARTIES, DAY)).rejected(ENTRY_EXISTS);
    gone.when(withdraw(3)).rejected(BEGINNING_NEEDED);
    assertThat(gone.after(withdraw(4), withdraw(3)).state().all(GroupMet.class)).hasSize(1);
  }

  @Test
  void who_sits_in_it_is_written_at_each_change() {
    NOTHING
        .when(new FormGroup(ID, "SE", GroupKind.SE_GRUPP, new Forbund("F\nG"), EKSJO, PARTIES, DAY))
        .rejected(TEXT_UNREADABLE);
    NOTHING
        .when(new FormGroup(ID, " ", GroupKind.SE_GRUPP, new Forbund("F"), EKSJO, PARTIES, DAY))
        .rejected(TEXT_MISSING);
    GROUP.when(new ChangeGroup(ID, " ", null, null, DAY)).rejected(TEXT_MISSING);
    GROUP.when(new ChangeGroup(ID, null, new TreeSet<>(), null, DAY)).rejected(GROUP_NEEDS_KOMMUN);
    GROUP.when(new ChangeGroup(ID, null, null, new TreeSet<>(), DAY)).rejected(GROUP_NEEDS_PARTY);
  }

  @Test
  void what_the_latest_change_said_stays() {
    GROUP
        .after(
            new ChangeGroup(ID, "Mellan", null, null, DAY.plusDays(1)),
            new ChangeGroup(ID, null, ANEBY, null, DAY.plusDays(2)))
        .when(new ChangeGroup(ID, "Ny", null, null, DAY.plusDays(3)))
        .then(new GroupChanged(ID, "Ny", ANEBY, PARTIES, DAY.plusDays(3)));
    GROUP
        .after(
            new ChangeGroup(ID, "Mellan", null, null, DAY.plusDays(1)),
            new ChangeGroup(ID, null, ANEBY, null, DAY.plusDays(2)))
        .when(new ChangeGroup(ID, "Mellan", null, null, DAY.plusDays(3)))
        .rejected(GROUP_CHANGES_NOTHING);
  }

  @Test
  void to_correct_and_to_take_back_needs_a_reason_and_a_group() {
    GivenEntries<GroupEvent, Day> met = GROUP.after(meet(DAY, 4));
    met.when(new WithdrawGroupEntry(ID, 2, " ")).rejected(TEXT_MISSING);
    Change moved = new Change(CorrectableField.GROUP_MET_ON, DAY.plusDays(1), null);
    met.when(new CorrectGroup(ID, moved, null, " ")).rejected(TEXT_MISSING);
    NOTHING.when(new CorrectGroup(ID, moved, null, "Fel")).rejected(GROUP_UNKNOWN);
    NOTHING.when(withdraw(1)).rejected(GROUP_UNKNOWN);
    assertThat(withdraw(1).stream()).isEqualTo(ID);
  }

  @Test
  void what_is_not_there_to_correct_is_told_by_what_was_named() {
    Change moved = new Change(CorrectableField.GROUP_MET_ON, DAY, null);
    assertThat(
            GROUP
                .when(new CorrectGroup(ID, moved, null, "Fel"))
                .rejected(NOTHING_TO_CORRECT)
                .field())
        .isEqualTo("field");
    assertThat(
            GROUP.when(new CorrectGroup(ID, moved, 1L, "Fel")).rejected(NOTHING_TO_CORRECT).field())
        .isEqualTo("corrects");
  }

  private static FormGroup form(SortedSet<Kommun> in, SortedSet<Party> of, LocalDate on) {
    return new FormGroup(ID, "SE", GroupKind.SE_GRUPP, new Forbund("F"), in, of, on);
  }

  private static HoldGroupMeeting meet(LocalDate on, int count) {
    return new HoldGroupMeeting(ID, null, on, Mode.PLATS, new TreeMap<>(Map.of(Party.AF, count)));
  }

  private static CorrectGroup correct(CorrectableField field, Object to) {
    return new CorrectGroup(ID, new Change(field, to, null), null, "Skrivfel");
  }

  private static WithdrawGroupEntry withdraw(long corrects) {
    return new WithdrawGroupEntry(ID, corrects, "Fel");
  }
}
