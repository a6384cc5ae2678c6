package se.sparbar.command.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.ids.AdoptionId;
import se.sparbar.ids.StreamId;

/// What can be done to an adopted report: it can begin, and it can be amended (rule 14).
public sealed interface AdoptionCommand extends EntryCommand<AdoptionEvent, AroundAdoption>
    permits AdoptReport, AmendReport {
  AdoptionId adoption();

  /// What was known when: a date, an instant or `position:4711` as readers give it; null for now.
  @Nullable String asOf();

  @Override
  default StreamId stream() {
    return adoption();
  }

  /// The report that has to be made before it can be decided about.
  ///
  /// @throws se.sparbar.command.rule.Rejected when a rule is broken whatever the report says
  WantedReport wanted(Entries<AdoptionEvent> state, LocalDate today);
}
