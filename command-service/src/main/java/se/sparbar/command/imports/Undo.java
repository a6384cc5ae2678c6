package se.sparbar.command.imports;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Today;
import se.sparbar.command.log.Bulk;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.PastCommand;
import se.sparbar.command.rule.Rejected;

/// Takes a whole import back: every enrolment that it started is voided, in one batch, but for
/// those to which somebody has written since, which are named. Sent again it finds nothing more to
/// do. The participants stay registered, for others may have enrolled them since.
final class Undo {
  private final Imports imports;
  private final EventLog log;
  private final Undisturbed undisturbed;
  private final Today today;
  private final Supplier<UUID> ids;
  private final Runs runs;

  Undo(
      Imports imports,
      EventLog log,
      Undisturbed undisturbed,
      Today today,
      Supplier<UUID> ids,
      Runs runs) {
    this.imports = imports;
    this.log = log;
    this.undisturbed = undisturbed;
    this.today = today;
    this.ids = ids;
    this.runs = runs;
  }

  Undone undo(UUID id, Order order) {
    @Nullable PastCommand past = imports.past(id);
    if (past == null) {
      throw new Rejected(ImportRule.IMPORT_UNKNOWN);
    }
    return runs.inTurn(
        null, false, _ -> undisturbed.decideAndAppend(() -> decide(id, order, past)));
  }

  private Undisturbed.Decision<Undone> decide(UUID id, Order order, PastCommand past) {
    TakingBack taking = TakingBack.of(log, past, today.date(), ids);
    return new Undisturbed.Decision<>(
        taking::isTouchedBy,
        true,
        () ->
            taking.undone(
                id, taking.events().isEmpty() ? past.lastPosition() : append(id, order, taking)));
  }

  private long append(UUID id, Order order, TakingBack taking) {
    Map<String, String> metadata = Map.of("import-undone", id.toString());
    return log.append(
            new Bulk(ids.get().toString(), order.actor(), metadata, taking.events(), null))
        .lastPosition();
  }
}
