package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.ENDED_THAT_DAY;
import static se.sparbar.command.insats.InsatsRule.END_BEFORE_START;

import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.ids.InsatsId;

/// Insatsen avslutas: nobody starts in it after this day. Those who are in it stay until their
/// avslut, so it may end before they leave. Sent again with another day it moves the end.
public record EndInsats(InsatsId insats, LocalDate on) implements InsatsCommand {

  @Override
  public List<InsatsEvent> decide(Insats state, InsatsSurroundings around) {
    Insats.Running running = state.running();
    Days.decided("on", on, around.today());
    if (on.isBefore(running.startOn())) {
      throw new Rejected(END_BEFORE_START, on, running.startOn()).at("on");
    }
    if (on.equals(running.endOn())) {
      throw new Rejected(ENDED_THAT_DAY, on).at("on");
    }
    return List.of(new InsatsEnded(insats, on));
  }
}
