package se.sparbar.command.adoption;

import static se.sparbar.command.adoption.AdoptionRule.ADOPTED_ALREADY;
import static se.sparbar.command.adoption.AdoptionRule.BASIS_BEFORE_THE_END;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.ids.AdoptionId;

/// Rapporten fastställs: what a förbund reports of a year or a half-year, as it was known at a
/// position in the log, is frozen. A förbund and a period have one adopted report, whose versions
/// follow each other: the sender reserves it, so a second adoption meets the first one's stream.
///
/// @param asOf what was known when: a date, an instant or `position:4711`; now where it is not said
/// @param on the day of the decision; today where it is not said
public record AdoptReport(
    AdoptionId adoption,
    Forbund forbund,
    LocalDate from,
    LocalDate to,
    @Nullable String asOf,
    @Nullable LocalDate on)
    implements AdoptionCommand {

  @Override
  public WantedReport wanted(Entries<AdoptionEvent> state, LocalDate today) {
    Text.line("forbund", forbund.name());
    WantedReport.checkPeriod(from, to);
    WantedReport wanted = new WantedReport(forbund, from, to, asOf);
    wanted.checkDecided(day(today), today);
    if (!state.isEmpty()) {
      throw new Rejected(ADOPTED_ALREADY, wanted.period(), state.version(), adoption.value());
    }
    return wanted;
  }

  @Override
  public List<AdoptionEvent> decide(Entries<AdoptionEvent> state, AroundAdoption around) {
    wanted(state, around.today());
    if (!around.knownOn().isAfter(to)) {
      throw new Rejected(BASIS_BEFORE_THE_END, to, around.knownOn()).at("asOf");
    }
    return List.of(
        new ReportAdopted(
            adoption, forbund, from, to, around.basis(), around.documents(), day(around.today())));
  }

  private LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }

  /// The same for the adopted report that the förbund and the period have.
  public AdoptReport as(AdoptionId id) {
    return new AdoptReport(id, forbund, from, to, asOf, on);
  }
}
