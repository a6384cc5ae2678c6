package se.sparbar.embedded;

/// Ends what the tests of a JVM share, when the JVM ends.
final class AtExit {
  private AtExit() {}

  static void close(AutoCloseable server) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closeNow(server), "close " + server));
  }

  private static void closeNow(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("Left behind: " + server, e);
    }
  }
}
