package se.sparbar.query.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AdoptionEvent;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.MergeReversed;
import se.sparbar.events.ParticipantEvent.ParticipantsMerged;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// All dossiers, and which of them are one person: a merge makes the cases of one participant count
/// as another's, until it is reversed.
public final class People {
  private final Dossiers dossiers = new Dossiers();

  /// Whose dossiers count as a person's, beside their own.
  private final Map<UUID, Set<UUID>> merged = new HashMap<>();

  /// Goes on with what is kept of a participant.
  public void resume(Dossier dossier) {
    dossiers.put(dossier);
    @Nullable ParticipantId into = dossier.mergedInto();
    if (into != null) {
      join(into.value(), dossier.participant().value());
    }
  }

  /// Takes in an event about a participant.
  ///
  /// @return the persons whose cases it may have changed
  public Set<UUID> evolve(Recorded recorded, ParticipantEvent event) {
    UUID participant = event.participant().value();
    dossiers.of(participant).evolve(recorded.streamVersion(), event);
    if (event instanceof ParticipantsMerged merge) {
      UUID other = merge.other().value();
      dossiers.of(other).mergeInto(merge.participant());
      join(participant, other);
      return Set.of(participant, other);
    }
    if (event instanceof MergeReversed reversal) {
      UUID other = reversal.other().value();
      dossiers.of(other).mergeInto(null);
      merged.getOrDefault(participant, new HashSet<>()).remove(other);
      return Set.of(participant, other);
    }
    return Set.of(person(participant));
  }

  /// Takes in an event about an enrolment.
  ///
  /// @return the person whose cases it may have changed
  public UUID evolve(Recorded recorded, EnrolmentEvent event) {
    Dossier dossier = dossiers.of(subject(recorded));
    dossier.evolve(recorded, event);
    return dossier.person();
  }

  /// Whom an event is about, when there is a dossier of them.
  public static @Nullable UUID participant(Recorded recorded) {
    return switch (recorded.event()) {
      case ParticipantEvent e -> e.participant().value();
      case EnrolmentEvent _ -> subject(recorded);
      case InsatsEvent _,
          AnonymousEvent _,
          GroupEvent _,
          SurveyEvent _,
          DeviationEvent _,
          ReportEvent _,
          AdoptionEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ ->
          null;
    };
  }

  /// The participant whom an event about an enrolment concerns.
  public static UUID subject(Recorded recorded) {
    return Objects.requireNonNull(
        recorded.subject(), () -> "no subject at position " + recorded.position());
  }

  /// Who a participant counts as.
  public UUID person(UUID participant) {
    return dossiers.look(participant).person();
  }

  /// A person's enrolments that count, in order of time; none for one who counts as another.
  public List<Case> cases(UUID person) {
    return read(dossiers.look(person), null);
  }

  /// All that there is to count of a person: the enrolments in order of time, then their steps.
  public List<Fact> facts(UUID person) {
    List<Step> steps = new ArrayList<>(0);
    List<Fact> facts = new ArrayList<>(read(dossiers.look(person), steps));
    facts.addAll(steps);
    return facts;
  }

  private List<Case> read(Dossier own, @Nullable List<Step> steps) {
    List<Case> cases = new ArrayList<>(1);
    if (own.mergedInto() == null) {
      own.addTo(cases, steps, own);
      for (UUID other : merged.getOrDefault(own.participant().value(), Set.of())) {
        dossiers.look(other).addTo(cases, steps, own);
      }
    }
    return cases.size() < 2 ? cases : withReturning(cases);
  }

  /// Everybody of whom there is something to count.
  public Collection<Person> persons() {
    return StreamSupport.stream(dossiers.spliterator(), false)
        .map(this::person)
        .filter(person -> !person.cases().isEmpty() || !person.steps().isEmpty())
        .toList();
  }

  private Person person(Dossier dossier) {
    List<Step> steps = new ArrayList<>(0);
    return new Person(dossier.participant(), read(dossier, steps), steps);
  }

  public Dossiers dossiers() {
    return dossiers;
  }

  private void join(UUID person, UUID other) {
    merged.computeIfAbsent(person, _ -> new HashSet<>()).add(other);
  }

  private static List<Case> withReturning(List<Case> cases) {
    cases.sort(Case.IN_TIME);
    Set<InsatsId> seen = new HashSet<>();
    cases.replaceAll(c -> seen.add(c.insats()) ? c : c.asReturning());
    return cases;
  }
}
