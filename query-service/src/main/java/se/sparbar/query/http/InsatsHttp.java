package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Positions;
import se.sparbar.query.http.Histories.HistoryJson;

/// The insatser that are known.
@RestController
@RequestMapping("/api/v1/insatser")
class InsatsHttp {
  private static final String UNKNOWN = "problem.insats-unknown.detail";

  private final Facts facts;
  private final Positions positions;
  private final Histories histories;

  InsatsHttp(Facts facts, Positions positions, Histories histories) {
    this.facts = facts;
    this.positions = positions;
    this.histories = histories;
  }

  /// An insats as the API shows it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InsatsJson(
      InsatsId id,
      String name,
      Forbund forbund,
      InsatsKind kind,
      Measure measure,
      List<Kommun> kommuner,
      SortedMap<Kommun, Huvudman> huvudman,
      LocalDate startOn,
      @Nullable LocalDate endOn,
      List<GoalJson> goals,
      List<StaffingJson> staffing) {
    static InsatsJson of(InsatsFacts i) {
      return new InsatsJson(
          i.insats(),
          i.name(),
          i.forbund(),
          i.kind(),
          i.measure(),
          List.copyOf(i.kommuner().keySet()),
          i.kommuner(),
          i.startOn(),
          i.endOn(),
          i.goals().stream().map(GoalJson::of).toList(),
          i.staffing().stream().map(StaffingJson::of).toList());
    }
  }

  /// A goal: a figure and what it shall reach.
  ///
  /// @param thresholdPercent where the goal is a per cent, as every goal was at first
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GoalJson(
      String figure,
      @Nullable Integer thresholdPercent,
      int threshold,
      GoalUnit unit,
      LocalDate validFrom) {
    static GoalJson of(GoalSet goal) {
      return new GoalJson(
          goal.figure(),
          goal.unit() == GoalUnit.PERCENT ? goal.threshold() : null,
          goal.threshold(),
          goal.unit(),
          goal.validFrom());
    }
  }

  /// A coach's share of full time in a kommun.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record StaffingJson(
      Kommun kommun, CoachId coach, int percent, LocalDate from, @Nullable LocalDate to) {
    static StaffingJson of(StaffingSet s) {
      return new StaffingJson(s.kommun(), s.coach(), s.percent(), s.from(), s.to());
    }
  }

  @GetMapping
  Page<InsatsJson> list(@RequestParam MultiValueMap<String, String> query) {
    return Page.of(facts.insatser(positions.now()).stream().map(InsatsJson::of).toList(), query);
  }

  @GetMapping("/{id}")
  InsatsJson one(@PathVariable String id) {
    return facts.insatser(positions.now()).stream()
        .filter(i -> i.insats().value().toString().equals(id))
        .map(InsatsJson::of)
        .findFirst()
        .orElseThrow(() -> new NotFound(UNKNOWN, id));
  }

  @GetMapping("/{id}/history")
  HistoryJson history(@PathVariable String id) {
    return histories.of(InsatsId::new, id, UNKNOWN);
  }
}
