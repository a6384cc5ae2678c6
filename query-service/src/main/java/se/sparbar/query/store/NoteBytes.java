package se.sparbar.query.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.sparbar.query.figures.EventNote;

/// Notes of events as bytes, each told by how far it is from the one before it.
final class NoteBytes {
  private static final int MICROS = 1_000_000;
  private static final Map<String, Integer> TYPES =
      IntStream.range(0, Codes.TYPE.size())
          .boxed()
          .collect(Collectors.toUnmodifiableMap(Codes.TYPE::get, Function.identity()));

  private NoteBytes() {}

  /// @param notes in the order of the log
  static byte[] write(List<EventNote> notes) {
    ByteOut out = new ByteOut();
    out.number(notes.size());
    long position = 0;
    long at = 0;
    for (EventNote note : notes) {
      long micros = micros(note.recordedAt());
      out.number(note.position() - position);
      out.number(micros - at);
      out.number(Objects.requireNonNull(TYPES.get(note.type())));
      out.code(Codes.CAUSE, note.cause());
      position = note.position();
      at = micros;
    }
    return out.toBytes();
  }

  static List<EventNote> read(ByteIn in) {
    int count = in.integer();
    List<EventNote> notes = new ArrayList<>(count);
    long position = 0;
    long at = 0;
    for (int i = 0; i < count; i++) {
      position += in.number();
      at += in.number();
      notes.add(
          new EventNote(position, instant(at), Codes.TYPE.get(in.integer()), in.code(Codes.CAUSE)));
    }
    return notes;
  }

  /// Since 1970; the log keeps no more.
  static long micros(Instant at) {
    return at.getEpochSecond() * MICROS + at.getNano() / 1_000;
  }

  static Instant instant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000L);
  }
}
