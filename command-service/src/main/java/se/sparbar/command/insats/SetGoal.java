package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.FIGURE_WITHOUT_GOAL;
import static se.sparbar.command.insats.InsatsRule.GOAL_OUTSIDE_INSATS;
import static se.sparbar.command.insats.InsatsRule.GOAL_OUT_OF_RANGE;
import static se.sparbar.command.insats.InsatsRule.GOAL_THRESHOLD_UNCLEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.GoalUnit;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.ids.InsatsId;

/// Mål: "35 % till arbete eller studier", or "60 deltagare". A later one for the same figure takes
/// its place from its own day on.
///
/// @param thresholdPercent of a share; what every goal was before there were goals in numbers
/// @param threshold with its unit, where thresholdPercent is not said
public record SetGoal(
    InsatsId insats,
    String figure,
    @Nullable Integer thresholdPercent,
    @Nullable Integer threshold,
    @Nullable GoalUnit unit,
    LocalDate validFrom)
    implements InsatsCommand {

  /// The figures that are shares, which alone can reach a per cent; query-service defines them.
  public static final List<String> FIGURES =
      List.of("to-work-or-studies", "to-work", "to-work-studies-or-jobseeking");

  /// The figures that are numbers of persons or enrolments.
  public static final List<String> COUNTED = List.of("participants", "new", "avslut", "efterstod");

  private static final int MOST = 1_000_000;

  public SetGoal(InsatsId insats, String figure, int thresholdPercent, LocalDate validFrom) {
    this(insats, figure, thresholdPercent, null, null, validFrom);
  }

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    Insats.Running running = state.running();
    boolean inPercent = thresholdPercent != null;
    if (inPercent != (threshold == null) || inPercent != (unit == null)) {
      throw new Rejected(GOAL_THRESHOLD_UNCLEAR).at(inPercent ? "thresholdPercent" : "threshold");
    }
    GoalSet goal =
        new GoalSet(
            insats,
            figure,
            Objects.requireNonNull(inPercent ? thresholdPercent : threshold),
            unit == null ? GoalUnit.PERCENT : unit,
            validFrom);
    return new InsatsRules(running).record(state.entries(), around, goal);
  }

  static void check(GoalSet goal, Insats.Running running, LocalDate today) {
    Days.decided("validFrom", goal.validFrom(), today);
    List<String> figures =
        switch (goal.unit()) {
          case PERCENT -> FIGURES;
          case COUNT -> COUNTED;
        };
    if (!figures.contains(goal.figure())) {
      throw new Rejected(
              FIGURE_WITHOUT_GOAL,
              String.join(", ", Stream.concat(FIGURES.stream(), COUNTED.stream()).toList()))
          .at("figure");
    }
    int most = goal.unit() == GoalUnit.PERCENT ? 100 : MOST;
    if (goal.threshold() < 1 || goal.threshold() > most) {
      throw new Rejected(GOAL_OUT_OF_RANGE, goal.threshold(), most)
          .at(goal.unit() == GoalUnit.PERCENT ? "thresholdPercent" : "threshold");
    }
    if (!running.isRunningOn(goal.validFrom())) {
      throw new Rejected(GOAL_OUTSIDE_INSATS, goal.validFrom(), running.name(), running.startOn())
          .at("validFrom");
    }
  }
}
