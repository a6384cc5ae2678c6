package se.sparbar.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.EnrolmentSurroundings;
import se.sparbar.command.entry.Around;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.entry.EntryCommand;
import se.sparbar.command.insats.AroundInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsSurroundings;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantSurroundings;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.StreamId;

/// Every event of the demo is what the write side's own decisions make of a command, on the day of
/// its registration and after all that came before it.
class CommandsTest {
  private final Map<InsatsId, Insats> insatser = new HashMap<>();
  private final List<StaffingSet> staffing = new ArrayList<>();
  private final Map<UUID, Participant> participants = new HashMap<>();
  private final Map<UUID, Map<EnrolmentId, Enrolment>> enrolments = new HashMap<>();
  private final Map<StreamId, Entries<?>> entries = new HashMap<>();
  private final Map<EnrolmentId, InsatsId> insatsOf = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {Demo.SEED, 1, 2, 3})
  void every_event_is_decided_by_the_real_rules(long seed) {
    for (Told told : Demo.events(seed)) {
      List<? extends DomainEvent> decided =
          switch (told.event()) {
            case InsatsEvent e -> decide(e, told.recordedOn());
            case ParticipantEvent e -> decide(e, told.recordedOn());
            case EnrolmentEvent e -> decide(e, told);
            case GroupEvent e -> decide(EntryCommands.of(e), told, e, day(told));
            case InstrumentEvent e -> decide(EntryCommands.of(e), told, e, day(told));
            case ClaimEvent e -> decide(EntryCommands.of(e), told, e, day(told));
            case SurveyEvent e -> decide(EntryCommands.of(e), told, e, around(told));
            case DeviationEvent e -> decide(EntryCommands.of(e), told, e, around(told));
            case AnonymousEvent e -> decide(EntryCommands.of(e), told, e, around(told));
            case ReportEvent e -> decide(EntryCommands.of(e), told, e, around(told));
            case AdoptionEvent _, CodeListEvent _ ->
                throw new AssertionError("not in the demo: " + told);
          };
      assertThat(decided).as(told.toString()).isEqualTo(List.of(told.event()));
    }
  }

  private List<InsatsEvent> decide(InsatsEvent event, LocalDate today) {
    Insats state = insatser.getOrDefault(event.insats(), new Insats.NotStarted());
    List<StaffingSet> coach =
        event instanceof StaffingSet set
            ? staffing.stream().filter(s -> s.coach().equals(set.coach())).toList()
            : List.of();
    List<InsatsEvent> decided =
        Commands.of(event).decide(state, new InsatsSurroundings(today, coach));
    insatser.put(event.insats(), state.evolve(event));
    if (event instanceof StaffingSet set) {
      staffing.add(set);
    }
    return decided;
  }

  private List<ParticipantEvent> decide(ParticipantEvent event, LocalDate today) {
    Participant unknown = new Participant.Unknown();
    participants.put(event.participant().value(), unknown.evolve(event));
    return Commands.of(event).decide(unknown, ParticipantSurroundings.on(today));
  }

  @SuppressWarnings("unchecked") // an instrument's entries are of its events
  private Map<InstrumentId, Instrument> instruments() {
    Map<InstrumentId, Instrument> instruments = new HashMap<>();
    entries.forEach((stream, state) -> {
      if (stream instanceof InstrumentId id) {
        instruments.put(id, Instrument.of((Entries<InstrumentEvent>) state));
      }
    });
    return instruments;
  }

  private static Around.Day day(Told told) {
    return new Around.Day(told.recordedOn());
  }

  /// All that is about an insats is about SE-Höglandet.
  private AroundInsats around(Told told) {
    Insats insats =
        insatser.values().stream()
            .filter(i -> i.running().name().equals(DemoInsats.SE))
            .findFirst()
            .orElseThrow();
    return new AroundInsats(told.recordedOn(), insats);
  }

  @SuppressWarnings("unchecked") // a stream's entries are of the stream's events
  private <E extends DomainEvent, A extends Around> List<E> decide(
      EntryCommand<E, A> command, Told told, E event, A around) {
    Entries<E> state = (Entries<E>) entries.getOrDefault(told.stream(), Entries.none());
    entries.put(told.stream(), state.evolve(event));
    return command.decide(state, around);
  }

  private List<EnrolmentEvent> decide(EnrolmentEvent event, Told told) {
    UUID person = Objects.requireNonNull(told.subject());
    switch (event) {
      case ReferralReceived e -> insatsOf.put(e.enrolment(), e.insats());
      case EnrolmentStarted e -> insatsOf.put(e.enrolment(), e.insats());
      case EnrolmentEvent _ -> {}
    }
    Map<EnrolmentId, Enrolment> all =
        enrolments.computeIfAbsent(person, _ -> new LinkedHashMap<>());
    Enrolment state = all.getOrDefault(event.enrolment(), new Enrolment.NotStarted());
    List<Enrolment> others =
        all.entrySet().stream()
            .filter(e -> !e.getKey().equals(event.enrolment()))
            .map(Map.Entry::getValue)
            .toList();
    EnrolmentSurroundings around =
        new EnrolmentSurroundings(
            told.recordedOn(),
            Objects.requireNonNull(
                insatser.get(Objects.requireNonNull(insatsOf.get(event.enrolment())))),
            Objects.requireNonNull(participants.get(person)),
            others,
            instruments());
    List<EnrolmentEvent> decided =
        EnrolmentCommands.of(event, told.version()).decide(state, around);
    all.put(event.enrolment(), state.evolve(event));
    return decided;
  }
}
