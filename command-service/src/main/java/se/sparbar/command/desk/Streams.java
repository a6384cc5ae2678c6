package se.sparbar.command.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.log.EventLog;
import se.sparbar.command.participant.Participant;
import se.sparbar.envelope.Stored;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.Standing;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.ids.StreamId;

/// States folded from the log, as they stand now.
public final class Streams {
  private final EventLog log;

  public Streams(EventLog log) {
    this.log = log;
  }

  public Insats insats(InsatsId id) {
    return Insats.of(entries(id, InsatsEvent.class));
  }

  public Participant participant(ParticipantId id) {
    return fold(id, new Participant.Unknown(), ParticipantEvent.class, Participant::evolve);
  }

  public Enrolment enrolment(EnrolmentId id) {
    return fold(id, new Enrolment.NotStarted(), EnrolmentEvent.class, Enrolment::evolve);
  }

  public Instrument instrument(InstrumentId id) {
    return Instrument.of(entries(id, InstrumentEvent.class));
  }

  /// What stands of a stream.
  public <E extends DomainEvent> Entries<E> entries(StreamId id, Class<E> kind) {
    return fold(id, Entries.none(), kind, Entries::evolve);
  }

  /// How many events a stream has.
  long version(StreamId id) {
    return log.stream(id.stream(), 1).size();
  }

  private <S, E extends DomainEvent> S fold(
      StreamId id, S start, Class<E> kind, BiFunction<S, E, S> evolve) {
    S state = start;
    for (Stored row : log.stream(id.stream(), 1)) {
      state = evolve.apply(state, kind.cast(row.decode().event()));
    }
    return state;
  }

  /// A participant with all the enrolments of the person that they are, those of others who count
  /// as the same person among them.
  public record Person(Participant participant, Map<EnrolmentId, Enrolment> enrolments) {
    public Enrolment enrolment(EnrolmentId id) {
      return enrolments.getOrDefault(id, new Enrolment.NotStarted());
    }

    public List<Enrolment> othersThan(EnrolmentId id) {
      return enrolments.entrySet().stream()
          .filter(entry -> !entry.getKey().equals(id))
          .map(Map.Entry::getValue)
          .toList();
    }
  }

  /// Who counts as whom now.
  public Merges merges() {
    return Merges.of(log.merges().stream().map(row -> row.decode().event()).toList());
  }

  /// All that the log knows of a participant and of the person that they are.
  Person person(ParticipantId id, Merges merges) {
    return persons(List.of(id.value()), merges)
        .getOrDefault(id, new Person(new Participant.Unknown(), Map.of()));
  }

  /// As above, for some at once; those of whom nothing is known are left out.
  public Map<ParticipantId, Person> persons(Collection<UUID> ids) {
    return persons(ids, merges());
  }

  private Map<ParticipantId, Person> persons(Collection<UUID> ids, Merges merges) {
    Set<UUID> everybody = new HashSet<>();
    ids.forEach(
        id -> merges.sameAs(new ParticipantId(id)).forEach(same -> everybody.add(same.value())));
    Map<ParticipantId, List<Stored>> about = new HashMap<>();
    for (Stored row : log.about(everybody)) {
      ParticipantId subject = new ParticipantId(Objects.requireNonNull(row.subject()));
      about.computeIfAbsent(subject, _ -> new ArrayList<>()).add(row);
    }
    Map<ParticipantId, Person> persons = new LinkedHashMap<>();
    for (UUID id : ids) {
      ParticipantId participant = new ParticipantId(id);
      if (about.containsKey(participant)) {
        persons.put(participant, person(participant, merges, about));
      }
    }
    return persons;
  }

  private static Person person(
      ParticipantId id, Merges merges, Map<ParticipantId, List<Stored>> about) {
    Person own = person(about.getOrDefault(id, List.of()));
    Map<EnrolmentId, Enrolment> enrolments = new LinkedHashMap<>(own.enrolments());
    for (ParticipantId same : merges.sameAs(id)) {
      if (!same.equals(id)) {
        enrolments.putAll(person(about.getOrDefault(same, List.of())).enrolments());
      }
    }
    return new Person(own.participant(), enrolments);
  }

  /// A participant from all that is recorded about them.
  public static Person person(List<Stored> about) {
    Participant participant = new Participant.Unknown();
    Map<EnrolmentId, Enrolment> enrolments = new LinkedHashMap<>();
    for (Stored row : about) {
      DomainEvent recorded = row.decode().event();
      if (recorded instanceof ParticipantEvent event) {
        participant = participant.evolve(event);
      } else if (recorded instanceof EnrolmentEvent event) {
        enrolments.compute(
            event.enrolment(),
            (_, state) -> (state == null ? new Enrolment.NotStarted() : state).evolve(event));
      }
    }
    return new Person(participant, enrolments);
  }

  /// A coach's bemanning over all insatser, as it stands.
  public List<StaffingSet> staffing(CoachId coach) {
    Map<String, Standing<InsatsEvent>> standing = new LinkedHashMap<>();
    for (Stored row : log.about(coach.value())) {
      if (row.decode().event() instanceof InsatsEvent event) {
        standing
            .computeIfAbsent(row.stream(), _ -> new Standing<>())
            .evolve(row.streamVersion(), event);
      }
    }
    return standing.values().stream()
        .flatMap(one -> one.now().values().stream())
        .filter(StaffingSet.class::isInstance)
        .map(StaffingSet.class::cast)
        .toList();
  }
}
