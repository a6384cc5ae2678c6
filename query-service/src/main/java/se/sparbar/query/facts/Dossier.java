package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.Standing;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

/// Everything that is known of one participant: the fold of the events about them. Mutable, because
/// a fold over millions of events has one owner.
public final class Dossier {
  private final ParticipantId participant;
  private final Standing<ParticipantEvent> self;

  /// In the order in which the log came to them.
  private final Map<EnrolmentId, EnrolmentHistory> enrolments = LinkedHashMap.newLinkedHashMap(1);

  private @Nullable ParticipantId mergedInto;

  public Dossier(ParticipantId participant) {
    this(participant, new Standing<>(), null);
  }

  /// Takes up the fold where it was left.
  public Dossier(
      ParticipantId participant,
      Standing<ParticipantEvent> self,
      @Nullable ParticipantId mergedInto) {
    this.participant = participant;
    this.self = self;
    this.mergedInto = mergedInto;
  }

  public ParticipantId participant() {
    return participant;
  }

  /// @param version the event's version in its stream
  public void evolve(long version, ParticipantEvent event) {
    self.evolve(version, event);
  }

  void evolve(Recorded recorded, EnrolmentEvent event) {
    enrolments
        .computeIfAbsent(event.enrolment(), _ -> new EnrolmentHistory())
        .evolve(recorded, event);
  }

  /// Takes up the fold of an enrolment where it was left.
  public void resume(EnrolmentId enrolment, EnrolmentHistory history) {
    enrolments.put(enrolment, history);
  }

  /// Who this participant counts as; null where they are a person of their own.
  public @Nullable ParticipantId mergedInto() {
    return mergedInto;
  }

  /// Who this participant counts as: mostly themselves.
  public UUID person() {
    return mergedInto == null ? participant.value() : mergedInto.value();
  }

  void mergeInto(@Nullable ParticipantId other) {
    mergedInto = other;
  }

  /// What there is to count, told of a person: of this participant, or of one they count as.
  ///
  /// @param steps null where nobody wants them
  void addTo(List<Case> cases, @Nullable List<Step> steps, Dossier person) {
    @Nullable ParticipantRegistered known = person.registered();
    Sex sex = known == null ? Sex.UPPGIFT_SAKNAS : known.sex();
    @Nullable Integer birthYear = known == null ? null : known.birthYear();
    @Nullable LocalDate protectedOn = person.protectedOn();
    for (EnrolmentHistory history : enrolments.values()) {
      history.addTo(cases, steps, person.participant, sex, birthYear, protectedOn);
    }
  }

  private @Nullable LocalDate protectedOn() {
    @Nullable IdentityProtected isProtected = self.first(IdentityProtected.class);
    return isProtected == null ? null : isProtected.on();
  }

  public Map<EnrolmentId, EnrolmentHistory> enrolments() {
    return enrolments;
  }

  /// What stands of the participant's own stream.
  public Standing<ParticipantEvent> self() {
    return self;
  }

  public @Nullable ParticipantRegistered registered() {
    return self.first(ParticipantRegistered.class);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dossier that
        && participant.equals(that.participant)
        && self.equals(that.self)
        && Objects.equals(mergedInto, that.mergedInto)
        && enrolments.equals(that.enrolments);
  }

  @Override
  public int hashCode() {
    return participant.hashCode();
  }
}
