package se.sparbar.query.figures;

import se.sparbar.query.facts.Reading;

/// The second way to every answer: folding the log itself, without any stored fact.
public interface Replays {
  /// The world as of a position, from position 1.
  Replayed replay(long position);

  /// What a replay saw. Persons are folded as they are gone through; whoever has counted over them
  /// closes it.
  ///
  /// @param events how many events there were
  /// @param held lets go of what the events lie in
  record Replayed(Reading reading, long events, Runnable held) implements AutoCloseable {
    @Override
    public void close() {
      held.run();
    }
  }
}
