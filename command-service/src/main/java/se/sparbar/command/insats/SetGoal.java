package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.FIGURE_WITHOUT_GOAL;
import static se.sparbar.command.insats.InsatsRule.GOAL_OUTSIDE_INSATS;
import static se.sparbar.command.insats.InsatsRule.GOAL_OUT_OF_RANGE;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.codes.GoalUnit;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.ids.InsatsId;

/// Mål: "35 % till arbete eller studier". A later one for the same figure takes its place from its
/// own day on.
public record SetGoal(InsatsId insats, String figure, int thresholdPercent, LocalDate validFrom)
    implements InsatsCommand {

  /// The figures that are shares, which alone can reach a per cent; query-service defines them.
  public static final List<String> FIGURES =
      List.of("to-work-or-studies", "to-work", "to-work-studies-or-jobseeking");

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    Insats.Running running = state.running();
    Days.decided("validFrom", validFrom, around.today());
    if (!FIGURES.contains(figure)) {
      throw new Rejected(FIGURE_WITHOUT_GOAL, String.join(", ", FIGURES)).at("figure");
    }
    if (thresholdPercent < 1 || thresholdPercent > 100) {
      throw new Rejected(GOAL_OUT_OF_RANGE, thresholdPercent).at("thresholdPercent");
    }
    if (validFrom.isBefore(running.startOn())
        || (running.endOn() != null && validFrom.isAfter(running.endOn()))) {
      throw new Rejected(GOAL_OUTSIDE_INSATS, validFrom, running.name(), running.startOn())
          .at("validFrom");
    }
    return List.of(new GoalSet(insats, figure, thresholdPercent, GoalUnit.PERCENT, validFrom));
  }
}
