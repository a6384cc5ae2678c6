package se.sparbar.command.anonymous;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Change;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.Correction;
import se.sparbar.ids.AnonymousId;

/// Rättelse: one field of one earlier event, and why (rule 5).
public record CorrectAnonymous(
    AnonymousId anonymous, Change change, @Nullable Long corrects, String reason)
    implements AnonymousCommand {

  @Override
  public List<AnonymousEvent> decide(Entries<AnonymousEvent> state, AroundInsats around) {
    return AnonymousRules.HOLD.correct(
        state,
        around,
        change,
        corrects,
        reason,
        (version, correction) ->
            new AnonymousCorrected(
                anonymous, version, whole(correction, state, around), around.today(), reason));
  }

  /// With another kommun comes its huvudman.
  private static Correction whole(
      Correction correction, Entries<AnonymousEvent> state, AroundInsats around) {
    if (correction.from() instanceof Kommun from && correction.to() instanceof Kommun to) {
      int year = state.all(AnonymousCounted.class).firstEntry().getValue().year();
      return Correction.of(correction.field(), from, to, AnonymousRules.huvudman(to, year, around));
    }
    return correction;
  }
}
