package se.sparbar.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Where the broker's jars are: the build puts them beside our classes, so they lie in
/// `target/classes` or in our jar, and never on a service's class path.
final class BrokerJars {
  private static final String FOLDER = "broker";

  private BrokerJars() {}

  /// @param home where the jars are unpacked to when they travel within a jar
  static String classPath(Path home) throws IOException {
    Path ours = ours();
    Path jars = Files.isDirectory(ours) ? ours.resolve(FOLDER) : unpack(ours, home);
    return ours + File.pathSeparator + jars.resolve("*");
  }

  private static Path ours() {
    try {
      return Path.of(BrokerJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Our own classes have no place", e);
    }
  }

  private static Path unpack(Path ours, Path home) throws IOException {
    Path target = home.resolve(FOLDER);
    Files.createDirectories(target);
    try (JarFile jar = new JarFile(ours.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(FOLDER + "/") && entry.getName().endsWith(".jar")) {
          unpack(jar, entry, home.resolve(entry.getName()));
        }
      }
    }
    return target;
  }

  /// Names hold versions, so a file of the right size is the right file.
  private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
    if (Files.exists(target) && Files.size(target) == entry.getSize()) {
      return;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
