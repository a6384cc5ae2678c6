package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.REVISION_AFTER_END;
import static se.sparbar.command.insats.InsatsRule.REVISION_BEFORE_LATEST;
import static se.sparbar.command.insats.InsatsRule.REVISION_CHANGES_NOTHING;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.ids.InsatsId;

/// Insatsen får nytt namn eller andra kommuner från en dag; what is left out stays as it is. Those
/// who are enrolled in a kommun that goes stay where they are.
public record ReviseInsats(
    InsatsId insats,
    @Nullable String name,
    @Nullable SortedSet<Kommun> kommuner,
    @Nullable SortedMap<Kommun, Huvudman> huvudman,
    LocalDate on)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    Insats.Running running = state.running();
    Days.decided("on", on, around.today());
    if (on.isBefore(running.revisions().lastKey())) {
      throw new Rejected(REVISION_BEFORE_LATEST, on, running.revisions().lastKey()).at("on");
    }
    if (running.endOn() != null && on.isAfter(running.endOn())) {
      throw new Rejected(REVISION_AFTER_END, on, running.endOn()).at("on");
    }
    String newName = name == null ? running.name() : name;
    Text.line("name", newName);
    SortedMap<Kommun, Huvudman> present = running.kommunerOn(on);
    SortedMap<Kommun, Huvudman> runs = kommunerAfter(present);
    if (newName.equals(running.name()) && runs.equals(present)) {
      throw new Rejected(REVISION_CHANGES_NOTHING, running.name());
    }
    return List.of(new InsatsRevised(insats, newName, runs, on));
  }

  /// A kommun that stays keeps its huvudman unless another is named.
  private SortedMap<Kommun, Huvudman> kommunerAfter(SortedMap<Kommun, Huvudman> present) {
    SortedSet<Kommun> named = kommuner == null ? new TreeSet<>(present.keySet()) : kommuner;
    SortedMap<Kommun, Huvudman> runs = KommunMap.of(named, huvudman);
    present.forEach((kommun, before) -> {
      if (huvudman == null || !huvudman.containsKey(kommun)) {
        runs.computeIfPresent(kommun, (_, _) -> before);
      }
    });
    return runs;
  }
}
