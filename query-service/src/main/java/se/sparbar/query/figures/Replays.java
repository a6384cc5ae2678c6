package se.sparbar.query.figures;

import java.time.Duration;
import se.sparbar.query.facts.World;

/// The second way to every answer: folding the log itself, without any stored fact.
public interface Replays {
  /// The world as of a position, folded from position 1.
  Replayed replay(long position);

  /// What a replay saw; whoever has counted over it closes it.
  ///
  /// @param events how many events were folded
  record Replayed(World world, long events, Duration took) implements AutoCloseable {
    @Override
    public void close() {
      world.close();
    }
  }
}
