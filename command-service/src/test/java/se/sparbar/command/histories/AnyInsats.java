package se.sparbar.command.histories;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Sex;
import se.sparbar.command.insats.BookCost;
import se.sparbar.command.insats.CorrectInsats;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.RecordHeadcount;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetBudget;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetPlaces;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.command.insats.WithdrawInsatsEntry;
import se.sparbar.events.InsatsEvent;
import se.sparbar.ids.InsatsId;

/// Anything about one of three insatser: the third counts heads.
record AnyInsats(Dice dice) {
  static final int INSATSER = 3;

  InsatsCommand next() {
    InsatsId id = new InsatsId(dice.id(3, INSATSER));
    return dice.way(
        () -> start(id),
        () -> staffing(id),
        () -> staffing(id),
        () -> staffing(id),
        () ->
            new ReviseInsats(
                id,
                dice.oneIn(2) ? name(dice.below(4)) : null,
                dice.oneIn(2) ? dice.kommuner() : null,
                null,
                dice.day()),
        () -> dice.oneIn(3) ? new EndInsats(id, dice.day()) : goal(id),
        () -> goal(id),
        () -> new SetPlaces(id, 2022 + dice.below(4), dice.below(50) - 1),
        () -> new SetBudget(id, 2022 + dice.below(4), dice.below(1_000_000) - 9L),
        () -> new BookCost(id, dice.pick(CostKind.all()), dice.below(9_000) - 99L, dice.day()),
        () ->
            new RecordHeadcount(
                id,
                dice.kommun(),
                dice.day(),
                dice.day(),
                new TreeMap<>(Map.of(Sex.KVINNA, dice.below(9) - 1))),
        () -> new CorrectInsats(id, dice.change(InsatsEvent.class), dice.version(), "Fel"),
        () -> new CorrectInsats(id, dice.change(InsatsEvent.class), null, "Fel"),
        () -> new WithdrawInsatsEntry(id, dice.version(), "Fel"));
  }

  StartInsats start(InsatsId id) {
    int number = (int) id.value().getLeastSignificantBits();
    return new StartInsats(
        id,
        name(number),
        new Forbund("F"),
        InsatsKind.INDIVIDINRIKTAD,
        number == INSATSER - 1 ? Measure.VOLYM : Measure.PERSONER,
        new TreeSet<>(Dice.KOMMUNER),
        null,
        Dice.FIRST.plusDays(dice.below(9)));
  }

  private static String name(int number) {
    return "Insats " + number;
  }

  private SetStaffing staffing(InsatsId id) {
    return new SetStaffing(
        id,
        dice.kommun(),
        dice.coach(),
        dice.of(0, 25, 50, 75, 100, 101),
        dice.day(),
        dice.dayOrNone());
  }

  private SetGoal goal(InsatsId id) {
    return dice.oneIn(2)
        ? new SetGoal(id, "to-work", 1 + dice.below(110), dice.day())
        : new SetGoal(
            id,
            dice.of("participants", "to-work"),
            null,
            dice.below(200),
            GoalUnit.COUNT,
            dice.day());
  }
}
