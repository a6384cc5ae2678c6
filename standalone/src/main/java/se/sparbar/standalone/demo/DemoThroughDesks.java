package se.sparbar.standalone.demo;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.sparbar.command.desk.EnrolmentDesk;
import se.sparbar.command.desk.EntryDesk;
import se.sparbar.command.desk.InsatsDesk;
import se.sparbar.command.desk.Order;
import se.sparbar.command.desk.ParticipantDesk;
import se.sparbar.command.desk.Receipt;
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
            commandService.getBean(EntryDesk.class));
    try {
      tell(Demo.events(Demo.SEED), clock, desks, progress);
    } finally {
      clock.release();
    }
  }

  private static void tell(List<Told> events, DemoClock clock, Desks desks, Progress progress) {
    int done = 0;
    for (Told told : events) {
      clock.set(told.recordedAt());
      Receipt receipt = desks.carryOut(told);
      done++;
      if (receipt.position() != done || receipt.version() != told.version()) {
        throw new IllegalStateException("not alone in the log: " + receipt + " for " + told);
      }
      progress.reached(done, events.size());
    }
  }

  private record Desks(
      InsatsDesk insatser,
      ParticipantDesk participants,
      EnrolmentDesk enrolments,
      EntryDesk entries) {

    Receipt carryOut(Told told) {
      String key = told.stream().stream() + "/" + told.version();
      Order order = new Order(ACTOR, new Order.Idempotency(key, key), null, Map.of());
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
        case CodeListEvent _ -> throw new IllegalArgumentException("not in the demo: " + told);
      };
    }
  }
}
