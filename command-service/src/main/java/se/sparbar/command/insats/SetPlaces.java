package se.sparbar.command.insats;

import java.util.List;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.PlacesSet;
import se.sparbar.ids.InsatsId;

/// Platser: how many the insats has room for in a year; a later number replaces the earlier.
public record SetPlaces(InsatsId insats, int year, int places) implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    return new InsatsRules(state.running())
        .record(state.entries(), around, new PlacesSet(insats, year, places));
  }
}
