package se.sparbar.query.replay;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets one thread read while another deals with what it reads.
final class Pipe<T> {
  private static final int PIECE = 1_000;
  private static final int PIECES = 8;

  /// No piece but this is empty.
  private final List<T> end = List.of();

  /// Hands over what it reads until there is no more.
  @FunctionalInterface
  interface Source<T> {
    void read(Consumer<T> each) throws SQLException;
  }

  private final BlockingQueue<List<T>> pieces = new ArrayBlockingQueue<>(PIECES);
  private List<T> filling = new ArrayList<>(PIECE);
  private volatile @Nullable Exception failure;

  /// @return how many there were
  long run(Source<T> source, Consumer<T> fold) throws SQLException {
    Thread reader = Thread.ofPlatform().name("log-reader").daemon().start(() -> fill(source));
    try {
      return drain(fold);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while folding the log", e);
    } finally {
      reader.interrupt();
    }
  }

  private void fill(Source<T> source) {
    try {
      source.read(this::add);
    } catch (SQLException | RuntimeException e) {
      failure = e;
    }
    if (!filling.isEmpty()) {
      put(filling);
    }
    put(end);
  }

  private void add(T event) {
    filling.add(event);
    if (filling.size() == PIECE) {
      put(filling);
      filling = new ArrayList<>(PIECE);
    }
  }

  private void put(List<T> piece) {
    try {
      pieces.put(piece);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody folds any longer", e);
    }
  }

  private long drain(Consumer<T> fold) throws InterruptedException, SQLException {
    long events = 0;
    List<T> piece = pieces.take();
    while (!piece.isEmpty()) {
      piece.forEach(fold);
      events += piece.size();
      piece = pieces.take();
    }
    rethrow();
    return events;
  }

  private void rethrow() throws SQLException {
    switch (failure) {
      case null -> {}
      case SQLException e -> throw e;
      case RuntimeException e -> throw e;
      case Exception e -> throw new IllegalStateException(e);
    }
  }
}
