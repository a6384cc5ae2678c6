package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.ids.GroupId;

/// The SE-grupper and the styrgrupp, and when they met: as often as the plan says, in the months in
/// which people are at work.
final class Groups {
  private static final List<Integer> YEARS = List.of(2022, 2023, 2024);

  private static final Map<Mode, Integer> MODES =
      Weights.of(Mode.PLATS, 70).and(Mode.DIGITALT, 20).and(Mode.HYBRID, 10).map();

  private Groups() {}

  static List<Told> told(long seed) {
    List<Told> told = new ArrayList<>();
    for (Map<String, String> row : Table.rows("groups.csv")) {
      told.addAll(told(seed, row));
    }
    return told;
  }

  private static List<Told> told(long seed, Map<String, String> row) {
    String name = get(row, "name");
    GroupKind kind = GroupKind.of(get(row, "kind"));
    Dice dice = new Dice(seed, "groups/" + name);
    GroupId group = new GroupId(Dice.uuid(seed, "group/" + name));
    Chronicle chronicle = new Chronicle(group);
    chronicle.note(
        dice.moment(Telling.FIRST_DAY.plusDays(1)),
        new GroupFormed(
            group,
            name,
            kind,
            DemoInsats.FORBUND,
            kommuner(get(row, "kommun")),
            parties(kind),
            LocalDate.of(2012, 3, 1)));
    for (int year : YEARS) {
      int meetings = Integer.parseInt(get(row, Integer.toString(year)));
      for (YearMonth month : months(year, meetings)) {
        LocalDate on = dice.day(new Window(month.atDay(3), month.atDay(24)));
        LocalDate day = Workdays.from(on.plusDays(dice.between(0, 5)));
        chronicle.note(
            dice.moment(day), new GroupMet(group, kind, on, dice.pick(MODES), came(dice, kind)));
      }
    }
    return chronicle.told();
  }

  /// So many months, spread over the year but for July; the demo ends in May 2024.
  private static List<YearMonth> months(int year, int many) {
    List<Integer> all =
        IntStream.rangeClosed(1, year == 2024 ? 5 : 12).filter(m -> m != 7).boxed().toList();
    return IntStream.range(0, many)
        .mapToObj(i -> YearMonth.of(year, all.get((2 * i + 1) * all.size() / (2 * many))))
        .toList();
  }

  /// Of one kommun; the styrgrupp is of all.
  private static SortedSet<Kommun> kommuner(String code) {
    return code.isEmpty()
        ? new TreeSet<>(DemoInsats.named(DemoInsats.SE).kommuner().keySet())
        : new TreeSet<>(List.of(new Kommun(code)));
  }

  private static SortedSet<Party> parties(GroupKind kind) {
    SortedSet<Party> parties =
        new TreeSet<>(Arrays.asList(Party.FK, Party.AF, Party.REGION, Party.KOMMUN));
    if (kind.equals(GroupKind.STYRGRUPP)) {
      parties.add(Party.FORBUND);
    }
    return Collections.unmodifiableSortedSet(parties);
  }

  /// How many came from each party; the kommun always, the others not every time.
  private static SortedMap<Party, Integer> came(Dice dice, GroupKind kind) {
    SortedMap<Party, Integer> came = new TreeMap<>();
    boolean steers = kind.equals(GroupKind.STYRGRUPP);
    for (Party party : parties(kind)) {
      if (party.equals(Party.KOMMUN)) {
        came.put(party, steers ? dice.between(4, 6) : dice.between(2, 4));
      } else {
        came.put(party, dice.chance(12) ? 0 : dice.between(1, 2));
      }
    }
    return came;
  }

  private static String get(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }
}
