package se.sparbar.command.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.envelope.Stored;

/// The log without a disk, for thousands of short histories: what [EventLog] promises but that it
/// lasts.
public final class LogInMemory implements EventLog {
  private final Instant now;
  private final List<Stored> rows = new ArrayList<>();
  private final Map<String, List<Stored>> streams = new HashMap<>();
  private final Map<String, PastCommand> commands = new HashMap<>();

  public LogInMemory(Instant now) {
    this.now = now;
  }

  /// Another history begins.
  public synchronized void forget() {
    rows.clear();
    streams.clear();
    commands.clear();
  }

  @Override
  public Appended append(Batch batch) {
    return append(Bulk.of(batch));
  }

  @Override
  public synchronized Appended append(Bulk bulk) {
    @Nullable IdempotentCommand idempotency = bulk.idempotency();
    Optional<PastCommand> past = idempotency == null ? Optional.empty() : past(idempotency.key());
    if (past.isPresent()) {
      return earlier(past.get(), bulk);
    }
    for (Prepared event : bulk.events()) {
      follows(event, bulk.events());
    }
    long first = rows.size() + 1L;
    bulk.events().forEach(event -> add(event, bulk));
    if (idempotency != null) {
      remember(idempotency, first);
    }
    return new Appended(first, rows.size(), now, null);
  }

  private static Appended earlier(PastCommand past, Bulk bulk) {
    @Nullable IdempotentCommand idempotency = bulk.idempotency();
    if (idempotency == null || !past.requestHash().equals(idempotency.requestHash())) {
      throw new IdempotencyKeyReused(past.key());
    }
    return Appended.earlier(past);
  }

  private void follows(Prepared event, List<Prepared> batch) {
    long before = streams.getOrDefault(event.stream(), List.of()).size();
    long own =
        batch.stream()
            .takeWhile(other -> !other.equals(event))
            .filter(other -> other.stream().equals(event.stream()))
            .count();
    if (event.streamVersion() != before + own + 1) {
      throw new VersionConflict(event.stream(), event.streamVersion() - own - 1, before);
    }
  }

  private void add(Prepared event, Bulk bulk) {
    Stored row =
        new Stored(
            rows.size() + 1L,
            event.eventId(),
            event.stream(),
            event.streamVersion(),
            event.entry().type(),
            event.entry().version(),
            event.huvudman(),
            event.subject(),
            event.occurredOn(),
            now,
            bulk.actor(),
            bulk.commandId(),
            metadata(bulk, event),
            event.payload(),
            new byte[32]);
    rows.add(row);
    streams.computeIfAbsent(row.stream(), _ -> new ArrayList<>()).add(row);
  }

  private void remember(IdempotentCommand idempotency, long first) {
    Stored last = rows.getLast();
    commands.put(
        idempotency.key(),
        new PastCommand(
            idempotency.key(),
            idempotency.requestHash(),
            idempotency.answer(),
            first,
            last.position(),
            last.stream(),
            last.streamVersion(),
            now));
  }

  @Override
  public synchronized List<Stored> stream(String stream, long fromVersion) {
    List<Stored> all = streams.getOrDefault(stream, List.of());
    return List.copyOf(all.subList((int) Math.min(fromVersion - 1, all.size()), all.size()));
  }

  @Override
  public List<Stored> about(UUID subject) {
    return about(Set.of(subject));
  }

  @Override
  public List<Stored> about(Collection<UUID> subjects) {
    return all().filter(row -> row.subject() != null && subjects.contains(row.subject())).toList();
  }

  @Override
  public List<Stored> merges() {
    return all()
        .filter(
            row -> row.type().equals("participants-merged") || row.type().equals("merge-reversed"))
        .toList();
  }

  @Override
  public List<Stored> adoptions() {
    return all().filter(row -> row.type().equals("report-adopted")).toList();
  }

  @Override
  public List<Stored> after(long position, int limit) {
    return all().skip(position).limit(limit).toList();
  }

  private synchronized Stream<Stored> all() {
    return List.copyOf(rows).stream();
  }

  @Override
  public synchronized long head() {
    return rows.size();
  }

  @Override
  public synchronized Optional<PastCommand> past(String idempotencyKey) {
    return Optional.ofNullable(commands.get(idempotencyKey));
  }

  private static Map<String, String> metadata(Bulk bulk, Prepared event) {
    Map<String, String> kept = new HashMap<>(bulk.metadata());
    if (event.afterAdoption()) {
      kept.put(Recorded.AFTER_ADOPTION, "true");
    }
    return kept;
  }
}
