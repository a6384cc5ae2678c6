package se.sparbar.command.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.http.Invalid;

/// The parts of a packed file, of which no more is unpacked than allowed: a few kilobytes can hold
/// gigabytes of noughts.
final class BoundedZip implements ZipEntrySource {
  private static final int MOST_PARTS = 2_000;
  private static final byte[] PART = {'P', 'K', 1, 2};

  private final ZipFile zip;
  private long allowed;
  private boolean exceeded;
  private boolean closed;

  BoundedZip(byte[] bytes) throws IOException {
    requireFewParts(bytes);
    this.zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  /// From now on each part may have so many bytes.
  void allow(long bytes) {
    allowed = bytes;
  }

  /// Whether a part had more; the library does not pass on what it caught.
  boolean exceeded() {
    return exceeded;
  }

  /// Each part costs memory as soon as the file is opened.
  private static void requireFewParts(byte[] bytes) {
    int parts = 0;
    for (int i = 0; i + PART.length <= bytes.length; i++) {
      if (bytes[i] == PART[0]
          && bytes[i + 1] == PART[1]
          && bytes[i + 2] == PART[2]
          && bytes[i + 3] == PART[3]) {
        parts++;
      }
    }
    if (parts > MOST_PARTS) {
      throw Invalid.of("body", "FILE_UNPACKS_TOO_LARGE");
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return zip.getEntries();
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry part) throws IOException {
    return new Bounded(zip.getInputStream(part), allowed);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long left) {
      super(in);
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      spend(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int count = super.read(to, from, length);
      spend(Math.max(0, count));
      return count;
    }

    private void spend(int bytes) {
      left -= bytes;
      if (left < 0) {
        exceeded = true;
        throw Invalid.of("body", "FILE_UNPACKS_TOO_LARGE");
      }
    }
  }
}
