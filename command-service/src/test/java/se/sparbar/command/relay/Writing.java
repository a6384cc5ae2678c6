package se.sparbar.command.relay;

import java.time.Duration;
import se.sparbar.command.log.Batches;
import se.sparbar.command.log.LogOnPostgres;

/// A steady stream of commands in the background.
final class Writing implements AutoCloseable {
  private final LogOnPostgres log;
  private final Thread thread;
  private volatile boolean stopping;

  Writing(LogOnPostgres log) {
    this.log = log;
    this.thread = Thread.ofPlatform().start(this::write);
  }

  private void write() {
    while (!stopping) {
      log.append(Batches.fresh());
    }
  }

  /// Returns when so much is written.
  void until(long position) throws InterruptedException {
    while (log.reached() < position) {
      log.awaitBeyond(position - 1, Duration.ofSeconds(1));
    }
  }

  @Override
  public void close() {
    stopping = true;
    while (thread.isAlive()) {
      Thread.onSpinWait();
    }
  }
}
