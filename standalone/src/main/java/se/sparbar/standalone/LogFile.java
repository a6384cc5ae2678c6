package se.sparbar.standalone;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sends every library's log to a file in the data directory (see `logback.xml`).
final class LogFile {
  private LogFile() {}

  /// To be called before anything logs. Spring Boot would set logging up anew for each of the two
  /// services.
  static void use(Path data) {
    System.setProperty("sparbar.log.file", DataDirectory.logIn(data.toAbsolutePath()).toString());
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  static void write(Throwable failure) {
    LoggerFactory.getLogger(Sparbar.class).error("Spårbar failed", failure);
  }
}
