package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.Standing;
import se.sparbar.events.SurveyEvent;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;
import se.sparbar.query.facts.FactYears;
import se.sparbar.query.facts.People;

/// Folds events, and keeps account of what each of them makes known of people's cases and what it
/// ends: the fact rows. What was stored before it began is only ended; what it made known itself
/// becomes a row when it ends, or at the end of the account.
final class Ledger {
  /// Stands for the position of what is stored already.
  static final long STORED = 0;

  private record Open(Case value, long from) {}

  private final YearStarts years;
  private final Rows rows;
  private final People people;
  private final Map<UUID, List<Open>> known = new HashMap<>();
  private final AffairsLedger affairs;

  /// @param dossiers where to keep them
  Ledger(YearStarts years, Rows rows, Dossiers dossiers) {
    this.years = years;
    this.people = new People(dossiers);
    this.rows = rows;
    this.affairs = new AffairsLedger(rows);
  }

  /// Goes on with what is stored of people, all of each person.
  void resume(Collection<Dossier> dossiers) {
    dossiers.forEach(people::resume);
    for (Dossier dossier : dossiers) {
      UUID person = dossier.participant().value();
      known.put(person, people.cases(person).stream().map(c -> new Open(c, STORED)).toList());
    }
  }

  void resume(String stream, Standing<DomainEvent> standing) {
    affairs.resume(stream, standing);
  }

  /// Whom an event is about, when there is a dossier of them.
  static @Nullable UUID participant(Recorded recorded) {
    return switch (recorded.event()) {
      case ParticipantEvent e -> e.participant().value();
      case EnrolmentEvent _ -> Objects.requireNonNull(recorded.subject());
      case InsatsEvent _,
          AnonymousEvent _,
          GroupEvent _,
          SurveyEvent _,
          DeviationEvent _,
          ReportEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ ->
          null;
    };
  }

  void evolve(Recorded recorded) {
    switch (recorded.event()) {
      case ParticipantEvent e -> account(people.evolve(recorded, e), recorded.position());
      case EnrolmentEvent e -> account(Set.of(people.evolve(recorded, e)), recorded.position());
      case InsatsEvent _,
          AnonymousEvent _,
          GroupEvent _,
          SurveyEvent _,
          DeviationEvent _,
          ReportEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ ->
          affairs.evolve(recorded);
    }
    rows.note(recorded, participant(recorded));
  }

  /// What has ended is told before what begins in its place: a merge moves a case from one person
  /// to another.
  private void account(Set<UUID> persons, long position) {
    Map<UUID, List<Open>> now = new HashMap<>();
    for (UUID person : persons) {
      List<Open> before = known.getOrDefault(person, List.of());
      List<Open> after = new ArrayList<>();
      for (Case value : people.cases(person)) {
        @Nullable Open same = same(before, value);
        after.add(same == null ? new Open(value, position) : same);
      }
      for (Open was : before) {
        if (!after.contains(was)) {
          end(was, position);
        }
      }
      now.put(person, after);
    }
    known.putAll(now);
  }

  private static @Nullable Open same(List<Open> before, Case value) {
    for (Open was : before) {
      if (was.value.equals(value)) {
        return was;
      }
    }
    return null;
  }

  private void end(Open was, long position) {
    FactYears.of(was.value, logYear())
        .forEach(year -> {
          if (was.from == STORED) {
            rows.factEnds(year, was.value.enrolment(), position);
          } else {
            row(year, was, position);
          }
        });
  }

  /// A case known since an earlier year got its row when the log came to this one.
  private void row(int year, Open open, long until) {
    long from = Math.max(open.from, years.start(year));
    if (from < until) {
      rows.fact(year, open.value, from, until);
    }
  }

  private int logYear() {
    return Objects.requireNonNull(years.current());
  }

  /// Ends the account: what is known still becomes rows too.
  void close() {
    known.values().stream()
        .flatMap(List::stream)
        .filter(open -> open.from != STORED)
        .forEach(
            open -> FactYears.of(open.value, logYear()).forEach(year -> row(year, open, STILL)));
    affairs.close();
  }

  /// The dossiers of all persons that it met.
  Dossiers dossiers() {
    return people.dossiers();
  }

  /// The streams about no person that it met.
  Map<String, Standing<DomainEvent>> affairs() {
    return affairs.streams();
  }
}
