package se.sparbar.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.DomainEvent;
import se.sparbar.ids.StreamId;

/// What is registered in one stream: put down in any order, told in the order of time.
final class Chronicle {
  private final StreamId stream;
  private final List<Note> notes = new ArrayList<>();

  Chronicle(StreamId stream) {
    this.stream = stream;
  }

  Note note(Instant at, DomainEvent event) {
    return note(at, null, () -> event);
  }

  Note note(Instant at, @Nullable UUID subject, Supplier<? extends DomainEvent> event) {
    Note note = new Note(at, subject, event);
    notes.add(note);
    return note;
  }

  List<Told> told() {
    notes.sort(Comparator.comparing(Note::at));
    List<Told> told = new ArrayList<>();
    for (Note note : notes) {
      told.add(note.told(stream, told.size() + 1L));
    }
    return told;
  }
}
