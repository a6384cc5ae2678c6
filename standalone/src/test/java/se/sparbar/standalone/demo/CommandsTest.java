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
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsSurroundings;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantSurroundings;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;

/// Every event of the demo is what the write side's own decisions make of a command, on the day of
/// its registration and after all that came before it.
class CommandsTest {
  private final Map<InsatsId, Insats> insatser = new HashMap<>();
  private final List<StaffingSet> staffing = new ArrayList<>();
  private final Map<UUID, Participant> participants = new HashMap<>();
  private final Map<UUID, Map<EnrolmentId, Enrolment>> enrolments = new HashMap<>();
  private final Map<EnrolmentId, InsatsId> insatsOf = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {Demo.SEED, 1, 2, 3})
  void every_event_is_decided_by_the_real_rules(long seed) {
    for (Told told : Demo.events(seed)) {
      List<? extends DomainEvent> decided =
          switch (told.event()) {
            case InsatsEvent e -> decide(e, told.recordedOn());
            case ParticipantEvent e -> decide(e, told.recordedOn());
            case EnrolmentEvent e ->
                decide(e, Objects.requireNonNull(told.subject()), told.recordedOn());
            case AnonymousEvent _,
                GroupEvent _,
                SurveyEvent _,
                DeviationEvent _,
                ReportEvent _,
                ClaimEvent _,
                InstrumentEvent _,
                CodeListEvent _ ->
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

  private List<EnrolmentEvent> decide(EnrolmentEvent event, UUID person, LocalDate today) {
    if (event instanceof EnrolmentStarted started) {
      insatsOf.put(started.enrolment(), started.insats());
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
            today,
            Objects.requireNonNull(
                insatser.get(Objects.requireNonNull(insatsOf.get(event.enrolment())))),
            Objects.requireNonNull(participants.get(person)),
            others);
    List<EnrolmentEvent> decided = Commands.of(event).decide(state, around);
    all.put(event.enrolment(), state.evolve(event));
    return decided;
  }
}
