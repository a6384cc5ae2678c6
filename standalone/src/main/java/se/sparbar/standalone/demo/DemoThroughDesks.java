package se.sparbar.standalone.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.sparbar.command.adoption.AdoptReport;
import se.sparbar.command.desk.AdoptionDesk;
import se.sparbar.command.desk.EnrolmentDesk;
import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.desk.Receipt;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.standalone.DemoClock;
import se.sparbar.standalone.DemoData;

/// Tells the demo to the desks of command-service, one command after the other, so that every rule
/// holds, every command is idempotent, and every event gets the same position each time.
public final class DemoThroughDesks implements DemoData {
  private static final String ACTOR = "demo";

  @Override
  public void fill(ApplicationContext commandService, Progress progress) {
    DemoClock clock = commandService.getBean(DemoClock.class);
    Desks desks =
        new Desks(
            commandService.getBean(InsatsDesk.class),
            commandService.getBean(ParticipantDesk.class),
            commandService.getBean(EnrolmentDesk.class),
            commandService.getBean(EntryDesk.class),
            commandService.getBean(AdoptionDesk.class));
    try {
      tell(Demo.events(Demo.SEED), clock, desks, progress);
    } finally {
      clock.release();
    }
  }

  private static void tell(List<Told> events, DemoClock clock, Desks desks, Progress progress) {
    Deque<Adoptions.Decision> decisions = new ArrayDeque<>(Adoptions.all(Demo.SEED));
    int all = events.size() + decisions.size();
    int done = 0;
    for (Told told : events) {
      while (!decisions.isEmpty() && decisions.peek().recordedAt().isBefore(told.recordedAt())) {
        Adoptions.Decision decision = decisions.pop();
        clock.set(decision.recordedAt());
        alone(desks.carryOut(decision), ++done, 1);
      }
      clock.set(told.recordedAt());
      alone(desks.carryOut(told), ++done, told.version());
      progress.reached(done, all);
    }
  }

  private static void alone(Receipt receipt, int position, long version) {
    if (receipt.position() != position || receipt.version() != version) {
      throw new IllegalStateException("not alone in the log: " + receipt + " at " + position);
    }
  }

  private record Desks(
      InsatsDesk insatser,
      ParticipantDesk participants,
      EnrolmentDesk enrolments,
      EntryDesk entries,
      AdoptionDesk adoptions) {

    Receipt carryOut(Adoptions.Decision decision) {
      AdoptReport command = decision.command();
      return adoptions.carryOut(command, once(command.stream().stream()));
    }

    private static Order once(String key) {
      return new Order(ACTOR, new Order.Idempotency(key, key), null, Map.of());
    }

    Receipt carryOut(Told told) {
      Order order = once(told.stream().stream() + "/" + told.version());
      return switch (told.event()) {
        case InsatsEvent e -> insatser.carryOut(Commands.of(e), order);
        case ParticipantEvent e -> participants.carryOut(Commands.of(e), order);
        case EnrolmentEvent e ->
            enrolments.carryOut(EnrolmentCommands.of(e, told.version()), order);
        case AnonymousEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case GroupEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case SurveyEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case DeviationEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case ReportEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case ClaimEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case InstrumentEvent e -> entries.carryOut(EntryCommands.of(e), order);
        case AdoptionEvent _, CodeListEvent _ ->
            throw new IllegalArgumentException("not in the demo: " + told);
      };
    }
  }
}
