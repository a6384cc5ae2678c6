package se.sparbar.command.histories;

import java.util.List;
import se.sparbar.command.desk.Office;
import se.sparbar.envelope.Recorded;

/// Everything that must be true of a log, whoever asked for what.
final class Rules {
  private Rules() {}

  static void hold(List<Recorded> log, Office office) {
    LogHolds.check(log);
    PersonsHold.check(log);
    ReasonsHold.check(log);
    InsatserHold.check(log);
    PapersHold.check(log);
    Live live = new Live();
    for (int i = 0; i < log.size(); i++) {
      live.evolve(log.get(i));
      // In the middle of a command things may not go together yet.
      boolean done =
          i == log.size() - 1 || !log.get(i).commandId().equals(log.get(i + 1).commandId());
      if (done) {
        PersonsHold.together(live.enrolments(), live.mergedInto());
      }
    }
    live.assertReplayed(office);
  }
}
