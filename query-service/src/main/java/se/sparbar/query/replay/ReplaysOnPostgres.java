package se.sparbar.query.replay;

import java.sql.SQLException;
import java.time.Instant;
import se.sparbar.envelope.Recorded;
import se.sparbar.query.facts.Affairs;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.figures.Replays;
import se.sparbar.query.store.EventsByPerson;

/// Folds the log from its first event on, asking nothing of what is stored.
public final class ReplaysOnPostgres implements Replays {
  private final LogReader log;

  public ReplaysOnPostgres(LogReader log) {
    this.log = log;
  }

  @Override
  public Replayed replay(long position) {
    EventsByPerson people = new EventsByPerson();
    try {
      return replay(position, people);
    } catch (SQLException e) {
      people.close();
      throw new LogUnavailable(e);
    } catch (RuntimeException e) {
      people.close();
      throw e;
    }
  }

  private Replayed replay(long position, EventsByPerson people) throws SQLException {
    Affairs affairs = new Affairs();
    Instant[] last = {Instant.EPOCH};
    long events =
        log.read(
            0,
            position,
            recorded -> {
              if (!people.add(recorded)) {
                affairs.evolve(recorded);
              }
              last[0] = recorded.recordedAt();
            });
    people.end();
    Reading reading =
        new Reading(
            people.persons(),
            affairs.all(),
            affairs.insatser(),
            last[0].atZone(Recorded.ZONE).toLocalDate());
    return new Replayed(reading, events, people::close);
  }
}
