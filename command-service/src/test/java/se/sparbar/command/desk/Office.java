package se.sparbar.command.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import se.sparbar.command.adoption.AdoptionCommand;
import se.sparbar.command.adoption.AdoptionOnAxon;
import se.sparbar.command.anonymous.AnonymousOnAxon;
import se.sparbar.command.claim.ClaimOnAxon;
import se.sparbar.command.codelist.CodeListOnAxon;
import se.sparbar.command.deviation.DeviationOnAxon;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.EnrolmentOnAxon;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.group.GroupOnAxon;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.InsatsOnAxon;
import se.sparbar.command.instrument.InstrumentOnAxon;
import se.sparbar.command.log.DocumentsInMemory;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.log.EventStorageEngineOnLog;
import se.sparbar.command.log.Names;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.participant.ParticipantOnAxon;
import se.sparbar.command.report.ReportOnAxon;
import se.sparbar.command.survey.SurveyOnAxon;
import se.sparbar.command.text.Codes;
import se.sparbar.events.DomainEvent;

/// The real desks and the real adapters over a log, without Spring.
public final class Office {
  private static final List<Class<?>> ADAPTERS =
      List.of(
          InsatsOnAxon.class,
          ParticipantOnAxon.class,
          EnrolmentOnAxon.class,
          AnonymousOnAxon.class,
          GroupOnAxon.class,
          SurveyOnAxon.class,
          DeviationOnAxon.class,
          ReportOnAxon.class,
          AdoptionOnAxon.class,
          ClaimOnAxon.class,
          InstrumentOnAxon.class,
          CodeListOnAxon.class);

  private final Turns turns = new Turns();
  private final Streams streams;
  private final CodesOnLog codes;
  private final EnrolmentDesk enrolments;
  private final InsatsDesk insatser;
  private final ParticipantDesk participants;
  private final EntryDesk entries;
  private final AdoptionDesk adoptions;
  private long leases = 1;

  public Office(EventLog log, Names names, InstantSource clock) {
    streams = new Streams(log);
    codes = new CodesOnLog(streams, () -> leases);
    Desk desk =
        new Desk(
            log, DefaultCommandGateway.builder().commandBus(bus(log)).build(), UUID::randomUUID);
    Today today = new Today(clock);
    AdoptedOnLog adopted = new AdoptedOnLog(log, () -> leases);
    enrolments = new EnrolmentDesk(desk, streams, turns, today, adopted);
    insatser = new InsatsDesk(desk, streams, turns, names, today);
    participants = new ParticipantDesk(desk, streams, turns, names, today);
    entries = new EntryDesk(desk, streams, turns, names, today, codes);
    adoptions =
        new AdoptionDesk(
            desk,
            streams,
            log,
            turns,
            names,
            today,
            new SmallReports(),
            new DocumentsInMemory(),
            adopted);
  }

  private CommandBus bus(EventLog log) {
    CommandBus bus = SimpleCommandBus.builder().build();
    EmbeddedEventStore store =
        EmbeddedEventStore.builder().storageEngine(new EventStorageEngineOnLog(log)).build();
    ValidCodes valid = new ValidCodes(codes);
    store.registerDispatchInterceptor(messages ->
        (_, message) -> {
          if (message instanceof DomainEventMessage<?> of
              && of.getPayload() instanceof DomainEvent event) {
            valid.check(event, () -> log.stream(of.getAggregateIdentifier(), 1));
          }
          return message;
        });
    ADAPTERS.forEach(adapter -> subscribe(adapter, bus, store));
    return bus;
  }

  private static <A> void subscribe(Class<A> adapter, CommandBus bus, EmbeddedEventStore store) {
    AggregateAnnotationCommandHandler.<A>builder()
        .aggregateType(adapter)
        .repository(EventSourcingRepository.builder(adapter).eventStore(store).build())
        .commandTargetResolver(DeskConfiguration::stream)
        .build()
        .subscribe(bus);
  }

  public Receipt carryOut(Object command, Order order) {
    return switch (command) {
      case EnrolmentCommand c -> enrolments.carryOut(c, order);
      case InsatsCommand c -> insatser.carryOut(c, order);
      case ParticipantCommand c -> participants.carryOut(c, order);
      case AdoptionCommand c -> adoptions.carryOut(c, order);
      case EntryCommand<?, ?> c -> entries.carryOut(c, order);
      default -> throw new IllegalArgumentException("about no stream: " + command.getClass());
    };
  }

  public Streams streams() {
    return streams;
  }

  Turns turns() {
    return turns;
  }

  public Codes codes() {
    return codes;
  }

  /// The log is another than before.
  public void moved() {
    leases++;
  }
}
