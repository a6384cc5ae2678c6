package se.sparbar.query.store;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.IdTable;

/// Bytes by id in a temporary file that goes when this goes, at the latest with the process; only
/// where they lie is in memory, some fifty bytes for each. The file is mapped, so that what is
/// wanted often costs no call of the system, and what is not may leave the memory. What is taken
/// out makes room for what comes later. An [UncheckedIOException] says that the disk is full.
final class BytesInFile implements AutoCloseable {
  /// Room is given in pieces, so that what was taken is soon followed by what fits there.
  private static final int PIECE = 64;

  /// The file grows by so many pieces, and nothing lies across the edge.
  private static final int SHEET = 1 << 16;

  private static final int SHEET_BYTES = SHEET * PIECE;
  private static final int LENGTH_BITS = 24;

  /// Of an id whose bytes were taken out.
  private static final long TAKEN = -1;

  /// Where an id's bytes begin, in pieces, and how many they are.
  private final IdTable places = new IdTable();

  /// Where there is room for so many pieces.
  private final Map<Integer, ArrayDeque<Long>> room = new HashMap<>();

  private final List<MemorySegment> sheets = new ArrayList<>();
  private @Nullable Mapped file;
  private long end;
  private int size;

  /// @param bytes at least one
  void put(UUID id, byte[] bytes) {
    if (bytes.length == 0 || bytes.length > SHEET_BYTES) {
      throw new IllegalArgumentException("no room for %s bytes".formatted(bytes.length));
    }
    take(id);
    long begin = room(pieces(bytes.length));
    MemorySegment.copy(bytes, 0, sheet(begin), JAVA_BYTE, offset(begin), bytes.length);
    places.put(id, begin << LENGTH_BITS | bytes.length);
    size++;
  }

  /// The bytes of an id, which stay; null where it has none.
  byte @Nullable [] get(UUID id) {
    long place = places.get(id);
    return isPlace(place) ? read(place) : null;
  }

  /// The bytes of an id, which has none any more.
  byte @Nullable [] take(UUID id) {
    long place = places.get(id);
    if (!isPlace(place)) {
      return null;
    }
    places.put(id, TAKEN);
    room.computeIfAbsent(pieces(length(place)), _ -> new ArrayDeque<>())
        .push(place >>> LENGTH_BITS);
    size--;
    return read(place);
  }

  boolean has(UUID id) {
    return isPlace(places.get(id));
  }

  int size() {
    return size;
  }

  /// How long the file is, in bytes.
  long length() {
    return (long) sheets.size() * SHEET_BYTES;
  }

  /// Those that have bytes, in no order. Nothing is put or taken meanwhile.
  Stream<UUID> ids() {
    return places.ids().filter(this::has);
  }

  private static boolean isPlace(long place) {
    return place != 0 && place != TAKEN;
  }

  private static int length(long place) {
    return (int) place & (1 << LENGTH_BITS) - 1;
  }

  private static int pieces(int length) {
    return (length + PIECE - 1) / PIECE;
  }

  private MemorySegment sheet(long piece) {
    return sheets.get((int) (piece / SHEET));
  }

  private static long offset(long piece) {
    return piece % SHEET * PIECE;
  }

  private byte[] read(long place) {
    byte[] bytes = new byte[length(place)];
    long begin = place >>> LENGTH_BITS;
    MemorySegment.copy(sheet(begin), JAVA_BYTE, offset(begin), bytes, 0, bytes.length);
    return bytes;
  }

  private long room(int pieces) {
    @Nullable ArrayDeque<Long> free = room.get(pieces);
    if (free != null && !free.isEmpty()) {
      return free.pop();
    }
    long left = (long) sheets.size() * SHEET - end;
    if (left < pieces) {
      end += left;
      grow();
    }
    long begin = end;
    end += pieces;
    return begin;
  }

  /// What is mapped must be on the disk already, for a full one would end the process.
  private void grow() {
    try {
      Mapped growing = file == null ? Mapped.open() : file;
      file = growing;
      sheets.add(growing.longer(length()));
    } catch (IOException e) {
      throw new UncheckedIOException("no room on the disk for what is folded", e);
    }
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file and what keeps it mapped. Few folds are so large that they need one.
  private record Mapped(FileChannel channel, Arena arena) {
    static Mapped open() throws IOException {
      Path path = Files.createTempFile("sparbar-fold", null);
      return new Mapped(
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE),
          Arena.ofShared());
    }

    /// One sheet more.
    MemorySegment longer(long length) throws IOException {
      ByteBuffer nothing = ByteBuffer.allocate(SHEET_BYTES);
      while (nothing.hasRemaining()) {
        channel.write(nothing, length + nothing.position());
      }
      return channel.map(MapMode.READ_WRITE, length, SHEET_BYTES, arena);
    }

    void close() throws IOException {
      arena.close();
      channel.close();
    }
  }
}
