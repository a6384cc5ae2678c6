package se.sparbar.standalone;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import se.sparbar.embedded.DirectoryLock;

/// Where everything is kept, held by one process at a time.
final class DataDirectory implements Closeable {
  private final Path root;
  private final DirectoryLock lock;

  private DataDirectory(Path root, DirectoryLock lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataDirectory open(Path given) throws Refusal {
    Path root = given.toAbsolutePath().normalize();
    try {
      Files.createDirectories(root);
      return new DataDirectory(root.toRealPath(), DirectoryLock.of(root));
    } catch (DirectoryLock.InUse e) {
      throw Refusal.because(e, "refused.in-use", root);
    } catch (IOException e) {
      throw Refusal.because(e, "refused.data", root);
    }
  }

  Path root() {
    return root;
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  Path kafka() {
    return root.resolve("kafka");
  }

  /// Where everything that would disturb the console goes.
  Path log() {
    return logIn(root);
  }

  static Path logIn(Path root) {
    return root.resolve("sparbar.log");
  }

  Path demoMark() {
    return root.resolve("demo-data");
  }

  /// Forgets what the stores hold; only for what was never shown to anybody.
  void forgetStores() throws IOException {
    for (Path store : List.of(postgres(), kafka())) {
      FileSystemUtils.deleteRecursively(store);
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
