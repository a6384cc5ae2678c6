package se.sparbar.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.desk.Today;
import se.sparbar.command.desk.Turns;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.log.Appended;
import se.sparbar.command.log.Batch;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.IdempotencyKeyReused;
import se.sparbar.command.log.IdempotentCommand;
import se.sparbar.command.log.Names;
import se.sparbar.command.log.PastCommand;
import se.sparbar.command.text.FieldError;

/// Carries out files: all of a file or nothing, as one batch of the log. While it is done nobody
/// else writes, for a file can touch any participant.
///
/// Which events belong to an import is found by the answer that is kept under the import's id: it
/// says from which position to which they stand.
final class Imports {
  private static final String KEY = "import/";

  private final EventLog log;
  private final Names names;
  private final Streams streams;
  private final Turns turns;
  private final Today today;
  private final Supplier<UUID> ids;

  Imports(
      EventLog log, Names names, Streams streams, Turns turns, Today today, Supplier<UUID> ids) {
    this.log = log;
    this.names = names;
    this.streams = streams;
    this.turns = turns;
    this.today = today;
    this.ids = ids;
  }

  /// What a file would do. Nothing is reserved and nobody waits.
  Report trial(Upload file) {
    Contents contents = Contents.of(file, _ -> {});
    Trial trial = trial(contents.rows(), found(contents.rows()));
    return new Report(
        null, null, null, true, trial.counts(), contents.notes(), trial.items(), trial.errors());
  }

  /// @throws Invalid when a row cannot be carried out; then none is
  Report run(Upload file, Order order) {
    UUID id = id(order);
    try (Turn _ = turns.takeAll()) {
      @Nullable PastCommand past = past(order, id);
      Contents contents = Contents.of(file, _ -> {});
      List<Read> lines = contents.rows();
      if (past != null) {
        return report(id, past, contents.notes());
      }
      Registry registry = found(lines);
      List<FieldError> errors = trial(lines, registry).errors();
      if (!errors.isEmpty()) {
        throw Invalid.rows(errors);
      }
      registry.reserveParticipants(rows(lines));
      return append(id, order, trial(lines, registry), contents.notes());
    }
  }

  @Nullable PastCommand past(UUID id) {
    return log.past(KEY + id).orElse(null);
  }

  private Report append(UUID id, Order order, Trial trial, List<String> notes) {
    Order.@Nullable Idempotency given = order.idempotency();
    String hash = given == null ? "" : given.requestHash();
    String counts = trial.counts().text();
    Appended appended =
        log.append(
            new Batch(
                id.toString(),
                order.actor(),
                Map.of("import", id.toString()),
                trial.events(),
                new IdempotentCommand(KEY + id, hash, counts)));
    return new Report(id, 1L, appended.lastPosition(), false, trial.counts(), notes, null, null);
  }

  private static Report report(UUID id, PastCommand past, List<String> notes) {
    return new Report(
        id, 1L, past.lastPosition(), false, Report.Counts.parse(past.answer()), notes, null, null);
  }

  private @Nullable PastCommand past(Order order, UUID id) {
    Order.@Nullable Idempotency given = order.idempotency();
    @Nullable PastCommand past = given == null ? null : past(id);
    if (given != null && past != null && !past.requestHash().equals(given.requestHash())) {
      throw new IdempotencyKeyReused(given.key());
    }
    return past;
  }

  /// A retry has the id of the first.
  private UUID id(Order order) {
    Order.@Nullable Idempotency given = order.idempotency();
    return given == null
        ? ids.get()
        : UUID.nameUUIDFromBytes(
            (KEY + order.actor() + "/" + given.key()).getBytes(StandardCharsets.UTF_8));
  }

  private Registry found(List<Read> lines) {
    Registry registry = new Registry(streams, names, ids);
    registry.findInsatser(rows(lines));
    registry.findParticipants(rows(lines));
    return registry;
  }

  private Trial trial(List<Read> lines, Registry registry) {
    return Trial.of(lines, registry, today.date(), ids);
  }

  private static List<Row> rows(List<Read> lines) {
    return lines.stream().map(Read::row).<Row>mapMulti(Imports::present).toList();
  }

  private static void present(@Nullable Row row, Consumer<Row> rows) {
    if (row != null) {
      rows.accept(row);
    }
  }
}
