package se.sparbar.command.insats;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.HeadcountRecorded;
import se.sparbar.ids.InsatsId;

/// Volym: how many took part, by sex, in an insats that counts no persons.
public record RecordHeadcount(
    InsatsId insats, Kommun kommun, LocalDate from, LocalDate to, SortedMap<Sex, Integer> heads)
    implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    return new InsatsRules(state.running())
        .record(state.entries(), around, new HeadcountRecorded(insats, kommun, from, to, heads));
  }
}
