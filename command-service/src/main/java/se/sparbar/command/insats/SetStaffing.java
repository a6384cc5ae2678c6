package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.STAFFING_OUTSIDE_INSATS;
import static se.sparbar.command.insats.InsatsRule.STAFFING_OUTSIDE_KOMMUNER;
import static se.sparbar.command.insats.InsatsRule.STAFFING_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.STAFFING_OVER_FULL_TIME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;

/// Bemanning: one coach's share of full time in one kommun of the insats, from a day on. 0 % ends
/// it. One coach's shares sum to at most 100 % on any day, over all insatser (rule 12).
public record SetStaffing(
    InsatsId insats,
    Kommun kommun,
    CoachId coach,
    int percent,
    LocalDate from,
    @Nullable LocalDate to)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    Insats.Running running = state.running();
    check(new StaffingSet(insats, kommun, coach, percent, from, to), running, around.today());
    StaffingSet set = new StaffingSet(insats, kommun, coach, percent, from, to);
    Optional<Staffing.Load> heaviest = Staffing.of(around.staffing()).and(set).heaviestFrom(from);
    heaviest
        .filter(load -> load.percent() > 100)
        .ifPresent(load -> {
          throw new Rejected(STAFFING_OVER_FULL_TIME, load.percent(), load.day(), percent)
              .at("percent");
        });
    return List.of(set);
  }

  static void check(StaffingSet set, Insats.Running running, LocalDate today) {
    int percent = set.percent();
    LocalDate from = set.from();
    if (percent < 0 || percent > 100) {
      throw new Rejected(STAFFING_OUT_OF_RANGE, percent).at("percent");
    }
    Days.decided("from", from, today);
    Days.inOrder("to", from, set.to());
    if (!running.isRunningOn(from)) {
      throw new Rejected(STAFFING_OUTSIDE_INSATS, from, running.name(), running.startOn())
          .at("from");
    }
    if (!running.kommunerOn(from).containsKey(set.kommun())) {
      throw new Rejected(
              STAFFING_OUTSIDE_KOMMUNER,
              set.kommun().code(),
              running.name(),
              from,
              names(running, from))
          .at("kommun");
    }
  }

  private static String names(Insats.Running running, LocalDate from) {
    return String.join(
        ", ",
        running.kommunerOn(from).keySet().stream()
            .map(k -> k.code() + " " + Kommuner.name(k))
            .toList());
  }
}
