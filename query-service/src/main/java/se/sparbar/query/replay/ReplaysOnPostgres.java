package se.sparbar.query.replay;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import se.sparbar.query.facts.World;
import se.sparbar.query.figures.Replays;
import se.sparbar.query.store.PackedDossiers;

/// Folds the log from its first event on, asking nothing of what is stored.
public final class ReplaysOnPostgres implements Replays {
  private final LogReader log;
  private final InstantSource clock;

  public ReplaysOnPostgres(LogReader log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Replayed replay(long position) {
    Instant begun = clock.instant();
    World world = new World(new PackedDossiers());
    try {
      long events = log.read(0, position, world::evolve);
      return new Replayed(world, events, Duration.between(begun, clock.instant()));
    } catch (SQLException e) {
      world.close();
      throw new LogUnavailable(e);
    } catch (RuntimeException e) {
      world.close();
      throw e;
    }
  }
}
