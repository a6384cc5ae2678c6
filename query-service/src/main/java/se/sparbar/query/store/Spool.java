package se.sparbar.query.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bytes for many readers in one temporary file, which nobody else sees and which is gone with the
/// process: what is added for a reader is read again in the same order. An [UncheckedIOException]
/// says that the disk is full.
final class Spool implements AutoCloseable {
  /// As many bytes of a reader's are gathered before they go to the file.
  private static final int CHUNK = 1 << 15;

  private record Chunk(long at, int length) {}

  /// What there is for one reader.
  private static final class Lane {
    private final List<Chunk> chunks = new ArrayList<>();
    private @Nullable ByteBuffer gathered;
    private int length;
  }

  private final Lane[] lanes;
  private @Nullable FileChannel file;
  private long end;

  /// @param readers of whom each has a number, from nought on
  Spool(int readers) {
    lanes = new Lane[readers];
    for (int i = 0; i < readers; i++) {
      lanes[i] = new Lane();
    }
  }

  void add(int reader, byte[] bytes, int from, int length) {
    Lane lane = lanes[reader];
    if (length > CHUNK) {
      flush(lane);
      write(lane, ByteBuffer.wrap(bytes, from, length));
    } else {
      room(lane, length).put(bytes, from, length);
    }
    lane.length = Math.addExact(lane.length, length);
  }

  private ByteBuffer room(Lane lane, int length) {
    if (lane.gathered != null && lane.gathered.remaining() < length) {
      flush(lane);
    }
    if (lane.gathered == null) {
      lane.gathered = ByteBuffer.allocate(CHUNK);
    }
    return lane.gathered;
  }

  private void flush(Lane lane) {
    if (lane.gathered != null) {
      write(lane, lane.gathered.flip());
      lane.gathered.clear();
    }
  }

  private void write(Lane lane, ByteBuffer bytes) {
    try {
      FileChannel open = open();
      lane.chunks.add(new Chunk(end, bytes.remaining()));
      while (bytes.hasRemaining()) {
        end += open.write(bytes, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no room on the disk for what is folded", e);
    }
  }

  /// Little comes to no file at all.
  private FileChannel open() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("sparbar-fold", null);
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  private int length(int... readers) {
    int length = 0;
    for (int reader : readers) {
      length = Math.addExact(length, lanes[reader].length);
    }
    return length;
  }

  /// All that there is for some readers, one after the other. Several may read at once while nobody
  /// adds.
  byte[] read(int... readers) {
    ByteBuffer all = ByteBuffer.allocate(length(readers));
    for (int reader : readers) {
      for (Chunk chunk : lanes[reader].chunks) {
        read(chunk, all);
      }
      @Nullable ByteBuffer gathered = lanes[reader].gathered;
      if (gathered != null) {
        all.put(gathered.duplicate().flip());
      }
    }
    return all.array();
  }

  private void read(Chunk chunk, ByteBuffer into) {
    ByteBuffer piece = into.slice(into.position(), chunk.length);
    try {
      while (piece.hasRemaining()) {
        if (open().read(piece, chunk.at + piece.position()) < 0) {
          throw new IllegalStateException("what was folded is gone from the disk");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    into.position(into.position() + chunk.length);
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
}
