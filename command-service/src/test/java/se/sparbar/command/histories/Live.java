package se.sparbar.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import se.sparbar.codes.Party;
import se.sparbar.command.desk.Office;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.entry.Entries;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.participant.Participant;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.CodesInForce;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.CodeListId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.ids.StreamId;

/// The states of all streams, kept up event by event as they come.
final class Live {
  private final Map<EnrolmentId, Enrolment> enrolments = new HashMap<>();
  private final Map<ParticipantId, Participant> participants = new HashMap<>();
  private final Map<InsatsId, Insats> insatser = new HashMap<>();
  private final Map<StreamId, Entries<DomainEvent>> entries = new HashMap<>();
  private final Map<ParticipantId, ParticipantId> mergedInto = new HashMap<>();

  void evolve(Recorded recorded) {
    switch (recorded.event()) {
      case EnrolmentEvent e ->
          enrolments.put(
              e.enrolment(),
              enrolments.getOrDefault(e.enrolment(), new Enrolment.NotStarted()).evolve(e));
      case ParticipantEvent e ->
          participants.put(
              e.participant(),
              participants.getOrDefault(e.participant(), new Participant.Unknown()).evolve(e));
      case InsatsEvent e ->
          insatser.put(
              e.insats(), insatser.getOrDefault(e.insats(), new Insats.NotStarted()).evolve(e));
      case DomainEvent e ->
          entries.put(e.stream(), entries.getOrDefault(e.stream(), Entries.none()).evolve(e));
    }
    switch (recorded.event()) {
      case ParticipantsMerged e -> mergedInto.put(e.other(), e.participant());
      case MergeReversed e -> mergedInto.remove(e.other());
      case DomainEvent _ -> {}
    }
  }

  Collection<Enrolment> enrolments() {
    return enrolments.values();
  }

  Map<ParticipantId, ParticipantId> mergedInto() {
    return mergedInto;
  }

  /// A replay of the log comes to the same, and so does what the desks keep in memory.
  void assertReplayed(Office office) {
    enrolments.forEach((id, state) -> assertThat(office.streams().enrolment(id)).isEqualTo(state));
    participants.forEach(
        (id, state) -> assertThat(office.streams().participant(id)).isEqualTo(state));
    insatser.forEach((id, state) -> assertThat(office.streams().insats(id)).isEqualTo(state));
    entries.forEach((id, state) ->
        assertThat(office.streams().entries(id, DomainEvent.class)).isEqualTo(state));
    assertThat(office.codes().of(Party.class))
        .isEqualTo(
            CodesInForce.of(
                "party",
                entries
                    .getOrDefault(CodeListId.of("party"), Entries.none())
                    .all(CodeListEvent.class)
                    .values()));
  }
}
