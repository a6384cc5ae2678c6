package se.sparbar.command.deviation;

import static se.sparbar.command.deviation.DeviationRule.ASSIGNED_AFTER_RESOLVED;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_NEEDS_PARTY;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_NOT_FILED_THEN;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_RESOLVED;
import static se.sparbar.command.deviation.DeviationRule.DEVIATION_UNKNOWN;

import java.time.LocalDate;
import java.util.Collection;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryRules;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.rule.Text;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DeviationEvent.DeviationAssigned;
import se.sparbar.events.DeviationEvent.DeviationCorrected;
import se.sparbar.events.DeviationEvent.DeviationEntryWithdrawn;
import se.sparbar.events.DeviationEvent.DeviationFiled;
import se.sparbar.events.DeviationEvent.DeviationResolved;

/// What a deviation must be.
final class DeviationRules implements EntryRules<DeviationEvent, AroundInsats> {
  static final DeviationRules HOLD = new DeviationRules();

  private DeviationRules() {}

  @Override
  public Class<DeviationFiled> beginning() {
    return DeviationFiled.class;
  }

  @Override
  public Rule unknown() {
    return DEVIATION_UNKNOWN;
  }

  @Override
  public void itself(DeviationEvent event, AroundInsats around) {
    switch (event) {
      case DeviationFiled e -> {
        Text.line("forbund", e.forbund().name());
        Text.account("obstacle", e.obstacle());
        if (e.parties().isEmpty()) {
          throw new Rejected(DEVIATION_NEEDS_PARTY).at("parties");
        }
        if (e.insats() != null) {
          around.known();
        }
      }
      case DeviationResolved e -> Text.account("outcome", e.outcome());
      case DeviationAssigned _, DeviationCorrected _, DeviationEntryWithdrawn _ -> {}
    }
    Days.happened("on", event.occurredOn(), around.today());
  }

  @Override
  public void together(Entries<DeviationEvent> next, AroundInsats around) {
    next.all(DeviationFiled.class)
        .values()
        .forEach(filed ->
            next.standing()
                .now()
                .values()
                .forEach(event -> notBefore(filed.on(), event.occurredOn())));
    Collection<DeviationResolved> resolved = next.all(DeviationResolved.class).values();
    if (resolved.size() > 1) {
      throw new Rejected(DEVIATION_RESOLVED, resolved.iterator().next().on());
    }
    next.all(DeviationAssigned.class)
        .values()
        .forEach(assigned -> resolved.forEach(end -> notAfter(end.on(), assigned.on())));
  }

  private static void notBefore(LocalDate filed, LocalDate on) {
    if (on.isBefore(filed)) {
      throw new Rejected(DEVIATION_NOT_FILED_THEN, on, filed).at("on");
    }
  }

  private static void notAfter(LocalDate resolved, LocalDate on) {
    if (on.isAfter(resolved)) {
      throw new Rejected(ASSIGNED_AFTER_RESOLVED, on, resolved).at("on");
    }
  }
}
