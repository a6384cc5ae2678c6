package se.sparbar.command.adoption;

import static se.sparbar.command.adoption.AdoptionRule.ADOPTION_UNKNOWN;
import static se.sparbar.command.adoption.AdoptionRule.AMENDED_BEFORE_ADOPTED;
import static se.sparbar.command.adoption.AdoptionRule.AMENDMENT_CHANGES_NOTHING;
import static se.sparbar.command.adoption.AdoptionRule.AMENDMENT_LOOKS_BACK;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AdoptionEvent.ReportAdopted;
import se.sparbar.events.AdoptionEvent.ReportAmended;
import se.sparbar.ids.AdoptionId;

/// Den fastställda rapporten ändras: a new version beside those before it, as it was known later,
/// and why (rule 14).
///
/// @param asOf what was known when; now where it is not said
/// @param on the day of the decision; today where it is not said
public record AmendReport(
    AdoptionId adoption, @Nullable String asOf, @Nullable LocalDate on, String reason)
    implements AdoptionCommand {

  @Override
  public WantedReport wanted(Entries<AdoptionEvent> state, LocalDate today) {
    ReportAdopted adopted =
        state.all(ReportAdopted.class).values().stream()
            .findFirst()
            .orElseThrow(() -> new Rejected(ADOPTION_UNKNOWN));
    Text.reason("reason", reason);
    WantedReport wanted = new WantedReport(adopted.forbund(), adopted.from(), adopted.to(), asOf);
    wanted.checkDecided(day(today), today);
    LocalDate before = last(state).occurredOn();
    if (day(today).isBefore(before)) {
      throw new Rejected(AMENDED_BEFORE_ADOPTED, day(today), before).at("on");
    }
    return wanted;
  }

  @Override
  public List<AdoptionEvent> decide(Entries<AdoptionEvent> state, AroundAdoption around) {
    wanted(state, around.today());
    AdoptionEvent last = last(state);
    if (around.basis() < last.basis()) {
      throw new Rejected(AMENDMENT_LOOKS_BACK, around.basis(), last.basis()).at("asOf");
    }
    if (around.documents().equals(last.documents())) {
      throw new Rejected(AMENDMENT_CHANGES_NOTHING, last.basis()).at("asOf");
    }
    return List.of(
        new ReportAmended(
            adoption, around.basis(), around.documents(), day(around.today()), reason));
  }

  private static AdoptionEvent last(Entries<AdoptionEvent> state) {
    return state.all(AdoptionEvent.class).lastEntry().getValue();
  }

  private LocalDate day(LocalDate today) {
    return on == null ? today : on;
  }
}
