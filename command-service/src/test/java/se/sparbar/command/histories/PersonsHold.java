package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.HoldsTogether;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.DomainEvent.Rewriting;
import se.sparbar.events.DomainEvent.Withdrawing;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What must be true of persons, told from the log alone, event by event, as it stood when each was
/// recorded: rules 1, 2, 9, 10 and 15.
final class PersonsHold {
  private final Stood stood = new Stood();
  private final Map<UUID, UUID> mergedInto = new HashMap<>();
  private final Map<String, UUID> participants = new HashMap<>();
  private final Map<String, InsatsId> insatser = new HashMap<>();
  private final Map<UUID, Set<Huvudman>> huvudmen = new HashMap<>();

  static void check(List<Recorded> log) {
    PersonsHold holds = new PersonsHold();
    log.forEach(holds::next);
    holds.merges();
  }

  /// Rule 2 and all that binds the parts of an enrolment, for each person in each insats.
  static void together(Collection<Enrolment> states, Map<ParticipantId, ParticipantId> mergedInto) {
    Map<List<Object>, List<Enrolment>> persons = new HashMap<>();
    for (Enrolment state : states) {
      if (state instanceof Enrolment.Begun begun) {
        var who = begun.life().who();
        Object person = mergedInto.getOrDefault(who.participant(), who.participant());
        persons.computeIfAbsent(List.of(person, who.insats()), _ -> new ArrayList<>()).add(state);
      }
    }
    persons.values().forEach(HoldsTogether::check);
  }

  private void next(Recorded recorded) {
    switch (recorded.event()) {
      case EnrolmentEvent e -> enrolment(recorded, e);
      case ParticipantEvent e -> participant(e);
      case DomainEvent _ -> {}
    }
    stood.evolve(recorded);
  }

  private void enrolment(Recorded recorded, EnrolmentEvent event) {
    assertThat(event.occurredOn()).isBeforeOrEqualTo(Dice.TODAY);
    switch (event) {
      case ReferralReceived e -> begun(recorded, e.participant(), e.insats());
      case EnrolmentStarted e -> begun(recorded, e.participant(), e.insats());
      case EnrolmentEvent _ -> {}
    }
    UUID participant = Objects.requireNonNull(participants.get(recorded.stream()));
    InsatsId insats = Objects.requireNonNull(insatser.get(recorded.stream()));
    if (adds(event)) {
      assertThat(consentWithdrawn(participant, insats)).as("rule 10: %s", event).isFalse();
    }
    boolean follows = adds(event) || event instanceof AvslutRecorded;
    assertThat(follows && isProtected(participant)).as("rule 9: %s", event).isFalse();
    switch (event) {
      case ReferralReceived e -> place(insats, e.kommun(), e.huvudman(), e.on(), participant);
      case EnrolmentStarted e -> place(insats, e.kommun(), e.huvudman(), e.on(), participant);
      case Transferred e ->
          huvudmen.computeIfAbsent(participant, _ -> new HashSet<>()).add(e.huvudman());
      case EnrolmentEvent _ -> {}
    }
  }

  private void begun(Recorded recorded, ParticipantId participant, InsatsId insats) {
    participants.put(recorded.stream(), participant.value());
    insatser.put(recorded.stream(), insats);
  }

  private static boolean adds(EnrolmentEvent event) {
    return !(event instanceof Rewriting
        || event instanceof Withdrawing
        || event instanceof AvslutRecorded
        || event instanceof EnrolmentVoided
        || event instanceof EnrolmentRestored);
  }

  private boolean consentWithdrawn(UUID participant, InsatsId insats) {
    @Nullable ParticipantEvent last = null;
    for (DomainEvent event : stood.of("participant-" + participant)) {
      switch (event) {
        case ConsentGiven e when e.insats().equals(insats) -> last = e;
        case ConsentWithdrawn e when e.insats().equals(insats) -> last = e;
        case DomainEvent _ -> {}
      }
    }
    return last instanceof ConsentWithdrawn;
  }

  private boolean isProtected(UUID participant) {
    return stood.of("participant-" + participant).stream()
        .anyMatch(IdentityProtected.class::isInstance);
  }

  /// Rule 1, as the insats was known then; rule 15, by where the person has been.
  private void place(
      InsatsId insats, Kommun kommun, Huvudman huvudman, LocalDate on, UUID participant) {
    InsatsStood there = InsatsStood.of(stood.of(insats.stream()));
    assertThat(there.isRunningOn(on)).as("rule 1: in the insats on %s", on).isTrue();
    assertThat(there.huvudmanOn(on, kommun)).isEqualTo(huvudman);
    Set<Huvudman> known = new HashSet<>();
    known.add(registration(participant).huvudman());
    samePerson(participant).forEach(one -> known.addAll(huvudmen.getOrDefault(one, Set.of())));
    assertThat(known).as("rule 15").contains(huvudman);
  }

  private Set<UUID> samePerson(UUID participant) {
    UUID person = mergedInto.getOrDefault(participant, participant);
    Set<UUID> same = new HashSet<>(List.of(participant, person));
    mergedInto.forEach((other, into) -> {
      if (into.equals(person)) {
        same.add(other);
      }
    });
    return same;
  }

  private ParticipantRegistered registration(UUID participant) {
    return stood.of("participant-" + participant).stream()
        .filter(ParticipantRegistered.class::isInstance)
        .map(ParticipantRegistered.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void participant(ParticipantEvent event) {
    UUID own = event.participant().value();
    assertThat(event.occurredOn()).isBeforeOrEqualTo(Dice.TODAY);
    assertThat(mergedInto).as("one who counts as another: %s", event).doesNotContainKey(own);
    switch (event) {
      case ParticipantsMerged e -> merged(own, e.other().value());
      case MergeReversed e -> assertThat(mergedInto.remove(e.other().value())).isEqualTo(own);
      case ParticipantRegistered _ -> assertThat(stood.of(event.stream().stream())).isEmpty();
      case ParticipantEvent _ -> {}
    }
  }

  private void merged(UUID own, UUID other) {
    assertThat(other).isNotEqualTo(own);
    assertThat(isProtected(own) || isProtected(other)).as("rule 9").isFalse();
    assertThat(registration(other).huvudman()).isEqualTo(registration(own).huvudman());
    assertThat(mergedInto).doesNotContainValue(other).doesNotContainKey(other);
    mergedInto.put(other, own);
  }

  /// What a participant's own stream says of merges is what all readers go by.
  private void merges() {
    Map<UUID, UUID> standing = new HashMap<>();
    stood
        .streams()
        .forEach(stream ->
            stood
                .of(stream)
                .forEach(event -> {
                  if (event instanceof ParticipantsMerged e) {
                    standing.put(e.other().value(), e.participant().value());
                  }
                }));
    assertThat(standing).isEqualTo(mergedInto);
  }
}
