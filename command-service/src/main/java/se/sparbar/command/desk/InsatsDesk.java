package se.sparbar.command.desk;

import static se.sparbar.command.insats.InsatsRule.INSATS_EXISTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.insats.BookCost;
import se.sparbar.command.insats.CorrectInsats;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsCoach;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.InsatsOnAxon;
import se.sparbar.command.insats.InsatsSurroundings;
import se.sparbar.command.insats.RecordHeadcount;
import se.sparbar.command.insats.ReviseInsats;
import se.sparbar.command.insats.SetBudget;
import se.sparbar.command.insats.SetGoal;
import se.sparbar.command.insats.SetPlaces;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.insats.StartInsats;
import se.sparbar.command.insats.WithdrawInsatsEntry;
import se.sparbar.command.log.Names;
import se.sparbar.command.rule.Rejected;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// Commands about insatser, one at a time for each insats and each coach. A name belongs to one
/// insats for ever, so that an import that finds an insats by its name finds the right one.
public final class InsatsDesk {
  /// The space of [Names] in which an insats has its names.
  public static final String SPACE = "insats";

  private final Desk desk;
  private final Streams streams;
  private final Turns turns;
  private final Names names;
  private final Today today;

  public InsatsDesk(Desk desk, Streams streams, Turns turns, Names names, Today today) {
    this.desk = desk;
    this.streams = streams;
    this.turns = turns;
    this.names = names;
    this.today = today;
  }

  /// What a name is looked up by: people do not see the difference between large and small letters.
  public static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// @throws Rejected when it breaks a rule
  /// @throws Stale when the stream is not at the order's version
  public Receipt carryOut(InsatsCommand asked, Order order) {
    // A retry would not be found fit for the name that it has taken already.
    return desk.past(order).orElseGet(() -> carryOutNamed(named(asked), order));
  }

  private Receipt carryOutNamed(InsatsCommand command, Order order) {
    while (true) {
      Optional<CoachId> coach = coach(command);
      List<UUID> changed = new ArrayList<>(List.of(command.insats().value()));
      coach.ifPresent(id -> changed.add(id.value()));
      try (Turn _ = turns.take(changed, List.of())) {
        if (coach(command).equals(coach)) {
          return desk.carryOut(order, () -> ready(command, coach));
        }
        // What the command means was recorded meanwhile; the turn has to be another coach's too.
      }
    }
  }

  /// Which coach an event is about never changes, but which event a rättelse means can.
  private Optional<CoachId> coach(InsatsCommand command) {
    return InsatsCoach.of(streams.insats(command.insats()).entries(), command);
  }

  private Desk.Ready ready(InsatsCommand command, Optional<CoachId> coach) {
    return new Desk.Ready(
        command.insats(),
        streams.insats(command.insats()).version(),
        new InsatsOnAxon.Asked(
            command,
            new InsatsSurroundings(
                today.date(), coach.map(streams::staffing).orElseGet(List::of))));
  }

  private InsatsSurroundings day() {
    return new InsatsSurroundings(today.date(), List.of());
  }

  /// The command with its name taken, after it was found fit to have one.
  private InsatsCommand named(InsatsCommand command) {
    return switch (command) {
      case StartInsats start -> {
        start.decide(new Insats.NotStarted(), day());
        InsatsId id = new InsatsId(names.claim(SPACE, key(start.name()), start.insats().value()));
        yield start.as(id);
      }
      case ReviseInsats revise when revise.name() != null -> {
        revise.decide(streams.insats(revise.insats()), day());
        take(revise.name(), revise.insats());
        yield revise;
      }
      case ReviseInsats _,
          EndInsats _,
          SetGoal _,
          SetStaffing _,
          SetPlaces _,
          SetBudget _,
          BookCost _,
          RecordHeadcount _,
          CorrectInsats _,
          WithdrawInsatsEntry _ ->
          command;
    };
  }

  private void take(String name, InsatsId insats) {
    UUID owner = names.claim(SPACE, key(name), insats.value());
    if (!owner.equals(insats.value())) {
      throw new Rejected(INSATS_EXISTS, name, owner).at("name");
    }
  }
}
