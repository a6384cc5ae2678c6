package se.sparbar.command.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.ids.EnrolmentId;

/// Batches to append in tests.
public final class Batches {
  private static final LocalDate DAY = LocalDate.parse("2023-02-01");
  private static final Huvudman HUVUDMAN = new Huvudman("0604");

  private Batches() {}

  public static EnrolmentId enrolment() {
    return new EnrolmentId(UUID.randomUUID());
  }

  /// One event, for a stream of its own.
  public static Batch fresh() {
    return next(enrolment(), 0);
  }

  /// One event for a stream that stands at a version.
  public static Batch next(EnrolmentId stream, long version) {
    return of(List.of(event(stream, version + 1, "Felregistrering åäö")));
  }

  /// Several events for a stream that stands at a version.
  public static Batch next(EnrolmentId stream, long version, int events) {
    return of(
        LongStream.rangeClosed(version + 1, version + events)
            .mapToObj(at -> event(stream, at, "en av flera"))
            .toList());
  }

  public static Batch of(List<NewEvent> events) {
    return new Batch(UUID.randomUUID().toString(), "coach-1", Map.of("via", "test"), events, null);
  }

  static Batch both(Batch one, Batch other) {
    List<NewEvent> events = new ArrayList<>(one.events());
    events.addAll(other.events());
    return of(events);
  }

  static Batch under(String key, String hash, Batch batch) {
    return new Batch(
        batch.commandId(),
        batch.actor(),
        batch.metadata(),
        batch.events(),
        new IdempotentCommand(key, hash, "{\"warnings\":[]}"));
  }

  public static NewEvent event(EnrolmentId stream, long version, String text) {
    return new NewEvent(
        UUID.randomUUID(),
        stream.stream(),
        version,
        HUVUDMAN,
        stream.value(),
        new EnrolmentVoided(stream, DAY, text));
  }
}
