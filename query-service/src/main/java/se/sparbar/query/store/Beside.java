package se.sparbar.query.store;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Something asked of PostgreSQL beside something else, for it does one thing at a time for whoever
/// asks.
final class Beside<T> {
  /// Something to be asked.
  @FunctionalInterface
  interface Asking<T> {
    T ask() throws SQLException;
  }

  /// Something to be done.
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  private final CompletableFuture<T> asked;

  private Beside(CompletableFuture<T> asked) {
    this.asked = asked;
  }

  static <T> Beside<T> begin(Asking<T> asking) {
    return new Beside<>(
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return asking.ask();
              } catch (SQLException e) {
                throw new FactsUnavailable(e);
              }
            },
            Thread::startVirtualThread));
  }

  /// What need not be asked.
  static <T> Beside<T> known(T value) {
    return new Beside<>(CompletableFuture.completedFuture(value));
  }

  /// Waits for both, whatever becomes of either.
  static void both(Work one, Work other) throws SQLException {
    Beside<Boolean> begun =
        begin(() -> {
          one.run();
          return true;
        });
    try {
      other.run();
    } finally {
      begun.await();
    }
    begun.done();
  }

  /// Waits until it is over, whatever has become of it.
  void await() {
    asked.handle((_, _) -> true).join();
  }

  /// What came of it. What went wrong there goes wrong here.
  T done() {
    try {
      return asked.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException wrong ? wrong : e;
    }
  }
}
