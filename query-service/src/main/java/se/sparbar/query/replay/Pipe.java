package se.sparbar.query.replay;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;

/// Lets one thread read and decode the log while another deals with what it tells.
final class Pipe {
  private static final int PIECE = 1_000;
  private static final int PIECES = 8;

  /// No piece but this is empty.
  private static final List<Recorded> END = List.of();

  /// Hands over events until there are no more.
  @FunctionalInterface
  interface Source {
    void read(Consumer<Recorded> each) throws SQLException;
  }

  private final BlockingQueue<List<Recorded>> pieces = new ArrayBlockingQueue<>(PIECES);
  private List<Recorded> filling = new ArrayList<>(PIECE);
  private volatile @Nullable Exception failure;

  /// @return how many events there were
  long run(Source source, Consumer<Recorded> fold) throws SQLException {
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

  private void fill(Source source) {
    try {
      source.read(this::add);
    } catch (SQLException | RuntimeException e) {
      failure = e;
    }
    if (!filling.isEmpty()) {
      put(filling);
    }
    put(END);
  }

  private void add(Recorded event) {
    filling.add(event);
    if (filling.size() == PIECE) {
      put(filling);
      filling = new ArrayList<>(PIECE);
    }
  }

  private void put(List<Recorded> piece) {
    try {
      pieces.put(piece);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody folds any longer", e);
    }
  }

  private long drain(Consumer<Recorded> fold) throws InterruptedException, SQLException {
    long events = 0;
    List<Recorded> piece = pieces.take();
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
