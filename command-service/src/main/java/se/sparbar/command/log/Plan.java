package se.sparbar.command.log;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.HashChain;
import se.sparbar.envelope.Stored;

/// What one transaction of the writer will hold: the batches of a group that fit, numbered and
/// chained, and the answers to those that do not. A batch that does not fit leaves no trace for its
/// neighbours. Nobody is answered before [#committed].
final class Plan {
  private static final byte[] UNHASHED = {};

  /// A batch that fits, and where it stands.
  private record Fitting(Pending pending, long first, long last) {}

  private final Function<String, @Nullable Long> versionOf;
  private final Function<String, @Nullable PastCommand> pastOf;
  private final Instant recordedAt;
  private final List<Stored> rows = new ArrayList<>();
  private final List<byte[]> metadata = new ArrayList<>();
  private final List<PastCommand> commands = new ArrayList<>();
  private final List<Fitting> fitting = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Fitting> keys = new HashMap<>();
  private Head head;

  /// @param versionOf the version of a stream; null when it is taken to have none
  /// @param pastOf the command under an idempotency key; null when the key is taken to be unused
  Plan(
      Head head,
      InstantSource clock,
      Function<String, @Nullable Long> versionOf,
      Function<String, @Nullable PastCommand> pastOf) {
    this.head = head;
    this.recordedAt = head.next(clock.instant());
    this.versionOf = versionOf;
    this.pastOf = pastOf;
  }

  void add(Pending pending) {
    if (!repeated(pending) && !conflicting(pending)) {
      place(pending);
    }
  }

  List<Stored> rows() {
    return rows;
  }

  /// Of each row, as bytes.
  List<byte[]> metadata() {
    return metadata;
  }

  List<PastCommand> commands() {
    return commands;
  }

  /// The end of the log when this is written.
  Head head() {
    return head;
  }

  /// The versions of the streams when this is written.
  Map<String, Long> versions() {
    return versions;
  }

  /// Answers everybody: what was planned is durable.
  void committed() {
    for (Fitting one : fitting) {
      one.pending.answer().complete(new Appended(one.first, one.last, recordedAt, null));
    }
    answers.forEach(Runnable::run);
  }

  private boolean repeated(Pending pending) {
    @Nullable IdempotentCommand command = pending.batch().idempotency();
    if (command == null) {
      return false;
    }
    @Nullable Fitting neighbour = keys.get(command.key());
    @Nullable PastCommand past = neighbour == null ? pastOf.apply(command.key()) : past(neighbour);
    if (past == null) {
      return false;
    }
    answers.add(() -> answer(pending, command, past));
    return true;
  }

  private static void answer(Pending pending, IdempotentCommand command, PastCommand past) {
    if (past.requestHash().equals(command.requestHash())) {
      pending.answer().complete(Appended.earlier(past));
    } else {
      pending.fail(new IdempotencyKeyReused(command.key()));
    }
  }

  private boolean conflicting(Pending pending) {
    for (Map.Entry<String, Long> stream : pending.expected().entrySet()) {
      long actual = version(stream.getKey());
      if (actual != stream.getValue()) {
        var conflict = new VersionConflict(stream.getKey(), stream.getValue(), actual);
        answers.add(() -> pending.fail(conflict));
        return true;
      }
    }
    return false;
  }

  private long version(String stream) {
    @Nullable Long planned = versions.get(stream);
    @Nullable Long known = planned == null ? versionOf.apply(stream) : planned;
    return known == null ? 0 : known;
  }

  private void place(Pending pending) {
    long first = head.position() + 1;
    for (Prepared event : pending.events()) {
      place(pending, event);
    }
    var placed = new Fitting(pending, first, head.position());
    fitting.add(placed);
    @Nullable PastCommand command = past(placed);
    if (command != null) {
      keys.put(command.key(), placed);
      commands.add(command);
    }
  }

  private void place(Pending pending, Prepared event) {
    Bulk batch = pending.batch();
    Pending.Kept kept = pending.kept(event);
    Stored unhashed =
        new Stored(
            head.position() + 1,
            event.eventId(),
            event.stream(),
            event.streamVersion(),
            event.entry().type(),
            event.entry().version(),
            event.huvudman(),
            event.subject(),
            event.occurredOn(),
            recordedAt,
            batch.actor(),
            batch.commandId(),
            kept.metadata(),
            event.payload(),
            UNHASHED);
    byte[] hash = HashChain.hash(head.hash(), unhashed);
    rows.add(unhashed.hashed(hash));
    metadata.add(kept.json());
    versions.put(event.stream(), event.streamVersion());
    head = new Head(unhashed.position(), hash, recordedAt);
  }

  private @Nullable PastCommand past(Fitting placed) {
    @Nullable IdempotentCommand command = placed.pending.batch().idempotency();
    if (command == null) {
      return null;
    }
    Prepared lastEvent = placed.pending.batch().events().getLast();
    return new PastCommand(
        command.key(),
        command.requestHash(),
        command.answer(),
        placed.first,
        placed.last,
        lastEvent.stream(),
        lastEvent.streamVersion(),
        recordedAt);
  }
}
