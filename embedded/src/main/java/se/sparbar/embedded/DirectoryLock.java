package se.sparbar.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds a directory for one process; the operating system lets go of it when the process dies,
/// however it dies.
public final class DirectoryLock implements AutoCloseable {
  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /// @throws InUse when a living process, or another part of this one, holds the directory
  public static DirectoryLock of(Path directory) throws IOException {
    Files.createDirectories(directory);
    FileChannel channel =
        FileChannel.open(
            directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new DirectoryLock(channel);
      }
    } catch (OverlappingFileLockException _) {
      // Held within this very process: in use all the same.
    }
    channel.close();
    throw new InUse(directory);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Somebody alive holds the directory.
  public static final class InUse extends IOException {
    private InUse(Path directory) {
      super("In use by a running process: " + directory);
    }
  }
}
