package se.sparbar.standalone.demo;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.StreamId;

/// Something that somebody will register at a time. At which version of its stream it stands is
/// known when its turn has come; what is told after it can then name it.
final class Note {
  private final Instant at;
  private final @Nullable UUID subject;
  private final Supplier<? extends DomainEvent> event;
  private long version;

  /// @param event asked for when its turn has come
  Note(Instant at, @Nullable UUID subject, Supplier<? extends DomainEvent> event) {
    this.at = at;
    this.subject = subject;
    this.event = event;
  }

  Instant at() {
    return at;
  }

  long version() {
    if (version == 0) {
      throw new IllegalStateException("named before its turn");
    }
    return version;
  }

  Told told(StreamId stream, long itsVersion) {
    version = itsVersion;
    return new Told(at, stream, itsVersion, subject, event.get());
  }
}
