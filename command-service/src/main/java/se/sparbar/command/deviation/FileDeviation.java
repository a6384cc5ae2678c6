package se.sparbar.command.deviation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Party;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.ids.DeviationId;
import se.sparbar.ids.InsatsId;

/// Avvikelsen anmäls: an obstacle to cooperation, told without a person in it.
///
/// @param insats that it arose in; null where it arose in none
public record FileDeviation(
    DeviationId deviation,
    Forbund forbund,
    @Nullable InsatsId insats,
    SortedSet<Party> parties,
    String obstacle,
    LocalDate on)
    implements DeviationCommand {

  @Override
  public List<DeviationEvent> decide(Entries<DeviationEvent> state, AroundInsats around) {
    return DeviationRules.HOLD.record(
        state, around, new DeviationFiled(deviation, forbund, insats, parties, obstacle, on));
  }
}
