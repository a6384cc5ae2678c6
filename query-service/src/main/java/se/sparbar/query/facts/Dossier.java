package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ConsentGiven;
import se.sparbar.events.ParticipantEvent.ConsentWithdrawn;
import se.sparbar.events.ParticipantEvent.IdentityProtected;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantCorrected;
import se.sparbar.events.ParticipantEvent.ParticipantEntryWithdrawn;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// Everything that is known of one participant: the fold of the events about them. Mutable, because
/// a fold over millions of events has one owner.
public final class Dossier {
  private final ParticipantId participant;
  private @Nullable ParticipantRegistered registered;
  private final Map<EnrolmentId, EnrolmentHistory> enrolments =
      new TreeMap<>(Comparator.comparing(EnrolmentId::value));

  public Dossier(ParticipantId participant) {
    this.participant = participant;
  }

  public ParticipantId participant() {
    return participant;
  }

  public void evolve(ParticipantEvent event) {
    switch (event) {
      case ParticipantRegistered r -> registered = r;
      case ParticipantCorrected c -> {
        if (registered != null) {
          registered = (ParticipantRegistered) c.change().rewrite(registered);
        }
      }
      case ConsentGiven _,
          ConsentWithdrawn _,
          IdentityProtected _,
          ParticipantsMerged _,
          MergeReversed _,
          ParticipantEntryWithdrawn _ -> {}
    }
  }

  /// @param version the event's version in its stream
  public void evolve(long version, EnrolmentEvent event) {
    enrolments
        .computeIfAbsent(event.enrolment(), _ -> new EnrolmentHistory())
        .evolve(version, event);
  }

  /// Takes up the fold of an enrolment where it was left.
  public void resume(EnrolmentId enrolment, EnrolmentHistory history) {
    enrolments.put(enrolment, history);
  }

  /// The enrolments that count, in order of time.
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>(enrolments.size());
    for (EnrolmentHistory history : enrolments.values()) {
      if (history.counts()) {
        cases.add(history.toCase(sex(), birthYear()));
      }
    }
    return cases.size() < 2 ? cases : withReturning(cases);
  }

  public Map<EnrolmentId, EnrolmentHistory> enrolments() {
    return enrolments;
  }

  public @Nullable ParticipantRegistered registered() {
    return registered;
  }

  private Sex sex() {
    return registered == null ? Sex.UPPGIFT_SAKNAS : registered.sex();
  }

  private @Nullable Integer birthYear() {
    return registered == null ? null : registered.birthYear();
  }

  private static List<Case> withReturning(List<Case> cases) {
    cases.sort(Case.IN_TIME);
    Set<InsatsId> seen = new HashSet<>();
    cases.replaceAll(c -> seen.add(c.insats()) ? c : c.asReturning());
    return cases;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dossier that
        && participant.equals(that.participant)
        && Objects.equals(registered, that.registered)
        && enrolments.equals(that.enrolments);
  }

  @Override
  public int hashCode() {
    return participant.hashCode();
  }
}
