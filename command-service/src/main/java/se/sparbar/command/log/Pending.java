package se.sparbar.command.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;

/// A batch on its way through the writer. What can be worked out without the writer is worked out
/// here, in the caller's thread.
final class Pending {
  private enum State {
    WAITING,
    TAKEN,
    ABANDONED
  }

  private final Bulk batch;
  private final Kept kept;
  private final Kept afterAdoption;
  private final Map<String, Long> expected = new HashMap<>();
  private final CompletableFuture<Appended> answer = new CompletableFuture<>();
  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
  private int attempts;

  /// @throws IllegalArgumentException for a batch that no log could take
  Pending(Bulk batch) {
    this.batch = batch;
    this.kept = Kept.of(batch.metadata());
    Map<String, String> marked = new HashMap<>(batch.metadata());
    marked.put(Recorded.AFTER_ADOPTION, "true");
    this.afterAdoption =
        batch.events().stream().anyMatch(Prepared::afterAdoption) ? Kept.of(marked) : kept;
    texts(batch).forEach(Pending::requireStorable);
    Map<String, Long> next = new HashMap<>();
    for (Prepared event : batch.events()) {
      expected.putIfAbsent(event.stream(), event.streamVersion() - 1);
      @Nullable Long due = next.put(event.stream(), event.streamVersion() + 1);
      if (due != null && due != event.streamVersion()) {
        throw new IllegalArgumentException("versions out of order in " + event.stream());
      }
    }
  }

  Bulk batch() {
    return batch;
  }

  List<Prepared> events() {
    return batch.events();
  }

  /// What is kept with one of its events, as it is and as it is stored.
  @SuppressWarnings("ArrayRecordComponent") // bytes as stored; never compared
  record Kept(Map<String, String> metadata, byte[] json) {
    static Kept of(Map<String, String> metadata) {
      return new Kept(metadata, Rows.metadata(metadata));
    }
  }

  Kept kept(Prepared event) {
    return event.afterAdoption() ? afterAdoption : kept;
  }

  /// The version at which each of its streams must stand.
  Map<String, Long> expected() {
    return expected;
  }

  /// Whether a stream is known to stand elsewhere.
  boolean conflictsWith(Function<String, @Nullable Long> versionOf) {
    return expected.entrySet().stream()
        .anyMatch(stream -> {
          @Nullable Long version = versionOf.apply(stream.getKey());
          return version != null && !version.equals(stream.getValue());
        });
  }

  CompletableFuture<Appended> answer() {
    return answer;
  }

  /// The writer begins with it; false when its caller has left.
  boolean take() {
    attempts++;
    return state.compareAndSet(State.WAITING, State.TAKEN);
  }

  /// The writer gives it back untouched; false when its caller has left.
  boolean giveBack() {
    return state.compareAndSet(State.TAKEN, State.WAITING);
  }

  /// The caller leaves; true when nothing was or will be appended.
  boolean abandon() {
    return state.getAndSet(State.ABANDONED) == State.WAITING;
  }

  int attempts() {
    return attempts;
  }

  void fail(RuntimeException why) {
    answer.completeExceptionally(why);
  }

  private static Stream<String> texts(Bulk batch) {
    Stream<String> own = Stream.of(batch.actor(), batch.commandId());
    Stream<String> ofEvents =
        batch.events().stream()
            .flatMap(e ->
                e.huvudman() == null
                    ? Stream.of(e.stream())
                    : Stream.of(e.stream(), e.huvudman().name()));
    @Nullable IdempotentCommand command = batch.idempotency();
    Stream<String> ofCommand =
        command == null
            ? Stream.of()
            : Stream.of(command.key(), command.requestHash(), command.answer());
    return Stream.of(own, ofEvents, ofCommand).flatMap(texts -> texts);
  }

  private static void requireStorable(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a null character cannot be stored in text");
    }
  }
}
