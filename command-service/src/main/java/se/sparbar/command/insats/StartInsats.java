package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.INSATS_EXISTS;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.ids.InsatsId;

/// Insatsen startar. Its name is its own: the sender reserves it, so a second one of that name
/// meets the first one's stream.
public record StartInsats(
    InsatsId insats,
    String name,
    Forbund forbund,
    InsatsKind kind,
    Measure measure,
    SortedSet<Kommun> kommuner,
    @Nullable SortedMap<Kommun, Huvudman> huvudman,
    LocalDate startOn)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    Text.line("name", name);
    Text.line("forbund", forbund.name());
    Days.decided("startOn", startOn, around.today());
    SortedMap<Kommun, Huvudman> runs = KommunMap.of(kommuner, huvudman);
    return switch (state) {
      case Insats.Running existing ->
          throw new Rejected(INSATS_EXISTS, existing.name(), existing.insats().value()).at("name");
      case Insats.NotStarted _ ->
          List.of(new InsatsStarted(insats, name, forbund, kind, measure, runs, startOn));
    };
  }

  /// The same for the insats that has the name.
  public StartInsats as(InsatsId id) {
    return new StartInsats(id, name, forbund, kind, measure, kommuner, huvudman, startOn);
  }
}
