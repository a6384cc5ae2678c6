package se.sparbar.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.desk.AdoptedOnLog;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.desk.Today;
import se.sparbar.command.desk.ValidCodes;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.log.Appended;
import se.sparbar.command.log.Bulk;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.IdempotencyKeyReused;
import se.sparbar.command.log.IdempotentCommand;
import se.sparbar.command.log.Names;
import se.sparbar.command.log.PastCommand;

/// Carries out files: all of a file or nothing, as one batch of the log.
///
/// Which events belong to an import is found by the answer that is kept under the import's id: it
/// says from which position to which they stand.
final class Imports {
  private static final String KEY = "import/";

  private final EventLog log;
  private final Names names;
  private final Streams streams;
  private final Undisturbed undisturbed;
  private final Today today;
  private final Supplier<UUID> ids;
  private final Runs runs;
  private final ValidCodes codes;
  private final AdoptedOnLog adopted;

  Imports(
      EventLog log,
      Names names,
      Streams streams,
      Undisturbed undisturbed,
      Today today,
      Supplier<UUID> ids,
      Runs runs,
      ValidCodes codes,
      AdoptedOnLog adopted) {
    this.adopted = adopted;
    this.codes = codes;
    this.log = log;
    this.names = names;
    this.streams = streams;
    this.undisturbed = undisturbed;
    this.today = today;
    this.ids = ids;
    this.runs = runs;
  }

  /// What a file would do. Nothing is reserved and nobody waits.
  Report trial(Upload file, Order order) {
    @Nullable UUID id = order.idempotency() == null ? null : id(order);
    return runs.inTurn(id, true, run -> trial(file, run));
  }

  private Report trial(Upload file, Run run) {
    Contents contents = read(file, run);
    Trial trial = trial(contents.rows(), found(contents.rows(), run), true, run);
    return new Report(
        null, null, null, true, trial.counts(), contents.notes(), trial.items(), trial.errors());
  }

  /// @throws Invalid when a row cannot be carried out; then none is
  Report run(Upload file, Order order) {
    UUID id = id(order);
    return runs.inTurn(id, false, run -> run(file, order, id, run));
  }

  private Report run(Upload file, Order order, UUID id, Run run) {
    @Nullable PastCommand past = past(order, id);
    Contents contents = read(file, run);
    Report report =
        past == null
            ? undisturbed.decideAndAppend(() -> decide(contents, order, id, run))
            : report(id, past, contents.notes());
    run.carriedOut(report.lastPosition());
    return report;
  }

  private static Contents read(Upload file, Run run) {
    run.enters(Following.State.READING);
    return Contents.of(file, run::read);
  }

  /// A decision on the log as it stands, which may be another when the log has moved on.
  private Undisturbed.Decision<Report> decide(Contents contents, Order order, UUID id, Run run) {
    Registry registry = found(contents.rows(), run);
    Trial trial = trial(contents.rows(), registry, false, run);
    if (trial.hasErrors()) {
      throw Invalid.rows(trial.errors());
    }
    boolean claimed = registry.claim();
    run.enters(Following.State.WRITING);
    return new Undisturbed.Decision<>(
        event -> !claimed || registry.isTouchedBy(event),
        claimed,
        () -> append(id, order, trial, contents.notes()));
  }

  /// An import that was carried out.
  @Nullable PastCommand past(UUID id) {
    return log.past(KEY + id).orElse(null);
  }

  /// How far an import has come; one of before the last start is known when it was done.
  Optional<Following> following(UUID id) {
    return runs.find(id).or(() -> log.past(KEY + id).map(past -> done(id, past)));
  }

  private static Following done(UUID id, PastCommand past) {
    long rows = Report.Counts.parse(past.answer()).rows();
    return new Following(
        id, Following.State.DONE, false, rows, rows, rows, 0, null, past.lastPosition());
  }

  private Report append(UUID id, Order order, Trial trial, List<String> notes) {
    Order.@Nullable Idempotency given = order.idempotency();
    String hash = given == null ? "" : given.requestHash();
    String counts = trial.counts().text();
    Appended appended =
        log.append(
            new Bulk(
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

  /// A retry has the id of the first. A key that is an id is the import's, so that its sender can
  /// follow it from the first moment.
  private UUID id(Order order) {
    Order.@Nullable Idempotency given = order.idempotency();
    if (given == null) {
      return ids.get();
    }
    try {
      return UUID.fromString(given.key());
    } catch (IllegalArgumentException _) {
      return UUID.nameUUIDFromBytes(
          (KEY + order.actor() + "/" + given.key()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private Registry found(List<Read> lines, Run run) {
    run.enters(Following.State.CHECKING);
    Registry registry = new Registry(streams, names, new Neighbours(ids), adopted);
    registry.find(Rows.of(lines));
    return registry;
  }

  private Trial trial(List<Read> lines, Registry registry, boolean perRow, Run run) {
    return Trial.of(lines, registry, today.date(), new Neighbours(ids), codes::check, perRow, run);
  }
}
