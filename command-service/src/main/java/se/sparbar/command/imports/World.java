package se.sparbar.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.adoption.AdoptedPeriods;
import se.sparbar.command.desk.Streams;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.EnrolmentSurroundings;
import se.sparbar.command.enrolment.Life;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.log.NewEvent;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantSurroundings;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// The states that a row touches, as they would be after the rows so far, and the events that lead
/// there. The slices decide as ever; only the log is not asked in between.
final class World {
  /// A person's part of the world.
  static final class Person {
    private Participant participant;
    private final Map<EnrolmentId, Enrolment> enrolments;
    private @Nullable EnrolmentId supposed;

    Person(Participant participant, Map<EnrolmentId, Enrolment> enrolments) {
      this.participant = participant;
      this.enrolments = new LinkedHashMap<>(enrolments);
    }

    Participant participant() {
      return participant;
    }

    Enrolment enrolment(EnrolmentId id) {
      @Nullable Enrolment known = enrolments.get(id);
      return known == null ? new Enrolment.NotStarted() : known;
    }

    private List<Enrolment> othersThan(EnrolmentId id) {
      List<Enrolment> others = new ArrayList<>();
      if (id.equals(supposed)) {
        return others;
      }
      enrolments.forEach((other, state) -> {
        if (!other.equals(id)) {
          others.add(state);
        }
      });
      return others;
    }
  }

  private final LocalDate today;
  private final Supplier<UUID> ids;
  private final Map<InsatsId, Insats> insatser;
  private final Map<InsatsId, AdoptedPeriods> adopted;
  private final Consumer<DomainEvent> codes;
  private final Map<ParticipantId, Person> persons = new HashMap<>();
  private final List<NewEvent> events = new ArrayList<>();

  /// @param adopted of which periods each insats's förbund has adopted a report
  /// @param codes looks at every event before it counts
  World(
      LocalDate today,
      Supplier<UUID> ids,
      Map<InsatsId, Insats> insatser,
      Map<InsatsId, AdoptedPeriods> adopted,
      Consumer<DomainEvent> codes) {
    this.adopted = adopted;
    this.codes = codes;
    this.today = today;
    this.ids = ids;
    this.insatser = insatser;
  }

  Person person(ParticipantId id) {
    return persons.computeIfAbsent(
        id, _ -> new Person(new Participant.Unknown(), new LinkedHashMap<>()));
  }

  void carryOut(RegisterParticipant command) {
    Person person = person(command.participant());
    for (ParticipantEvent event :
        command.decide(person.participant, ParticipantSurroundings.on(today))) {
      person.participant = person.participant.evolve(event);
      events.add(
          new NewEvent(
              ids.get(),
              command.participant().stream(),
              person.participant.version(),
              command.huvudman(),
              command.participant().value(),
              event));
    }
  }

  void carryOut(ParticipantId participant, InsatsId insats, EnrolmentCommand command) {
    Person person = person(participant);
    EnrolmentId id = command.enrolment();
    EnrolmentSurroundings around =
        new EnrolmentSurroundings(
            today,
            insatser.getOrDefault(insats, new Insats.NotStarted()),
            person.participant,
            person.othersThan(id),
            Map.of(),
            adopted.getOrDefault(insats, AdoptedPeriods.NONE));
    List<EnrolmentEvent> decided = command.decide(person.enrolment(id), around);
    decided.forEach(codes);
    for (EnrolmentEvent event : decided) {
      Enrolment next = person.enrolment(id).evolve(event);
      person.enrolments.put(id, next);
      Life life = next.recorded();
      events.add(
          new NewEvent(
              ids.get(),
              id.stream(),
              next.version(),
              life.placement().huvudman(),
              participant.value(),
              event,
              around.adopted().cover(event.occurredOn())));
    }
  }

  /// Goes on as if this had been recorded, so that what comes after it can be judged too.
  void suppose(ParticipantEvent event) {
    Person person = person(event.participant());
    person.participant = person.participant.evolve(event);
  }

  /// As above, for an enrolment, which then stands alone: what it breaks has been said.
  void suppose(ParticipantId participant, EnrolmentEvent event) {
    Person person = person(participant);
    EnrolmentId id = event.enrolment();
    person.enrolments.put(id, person.enrolment(id).evolve(event));
    person.supposed = id;
  }

  /// As if a row had not been: the rows after it are judged without it.
  ///
  /// @param before the row
  void forget(ParticipantId participant, Participant before, EnrolmentId enrolment) {
    Person person = person(participant);
    person.participant = before;
    person.enrolments.remove(enrolment);
    person.supposed = null;
    events.clear();
  }

  /// What the row did, once.
  List<NewEvent> take() {
    List<NewEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  /// People of whom the rows to come speak.
  void enter(Map<ParticipantId, Streams.Person> known) {
    known.forEach(
        (id, person) -> persons.put(id, new Person(person.participant(), person.enrolments())));
  }

  /// No row speaks of them any more.
  void leave(ParticipantId participant) {
    persons.remove(participant);
  }
}
