package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AdoptionEvent;
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
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.FactYears;
import se.sparbar.query.facts.People;
import se.sparbar.query.store.KnownPersons.Open;

/// Folds events, and keeps account of what each of them makes known of people and what it ends: the
/// fact rows. What was stored before it began is only ended; what it made known itself becomes a
/// row when it ends, or at the end of the account.
final class Ledger {
  /// Stands for the position of what is stored already.
  static final long STORED = 0;

  private final YearStarts years;
  private final Rows rows;
  private final People people;
  private final KnownPersons known;
  private final AffairsLedger affairs;

  /// @param dossiers where to keep them
  Ledger(YearStarts years, Rows rows, Dossiers dossiers) {
    this.years = years;
    this.people = new People(dossiers);
    this.known = new KnownPersons(people);
    this.rows = rows;
    this.affairs = new AffairsLedger(rows);
  }

  /// For a fold over the whole log: who was not heard of lately takes little room.
  static Ledger ofEverybody(YearStarts years, Rows rows) {
    return ofEverybody(years, rows, PackedDossiers.AT_HAND);
  }

  /// @param atHand so many dossiers lie as they are
  static Ledger ofEverybody(YearStarts years, Rows rows, int atHand) {
    List<Ledger> made = new ArrayList<>(1);
    PackedDossiers dossiers =
        new PackedDossiers(atHand, participant -> made.getFirst().known.packed(participant));
    made.add(new Ledger(years, rows, dossiers));
    return made.getFirst();
  }

  /// Goes on with what is stored of people, all of each person.
  void resume(Collection<Dossier> dossiers) {
    dossiers.forEach(people::resume);
    for (Dossier dossier : dossiers) {
      UUID person = dossier.participant().value();
      known.resume(person, STORED);
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
          AdoptionEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ ->
          null;
    };
  }

  void evolve(Recorded recorded) {
    known.waken(recorded);
    switch (recorded.event()) {
      case ParticipantEvent e -> account(people.evolve(recorded, e), recorded.position());
      case EnrolmentEvent e -> account(Set.of(people.evolve(recorded, e)), recorded.position());
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
          affairs.evolve(recorded);
    }
    rows.note(recorded, participant(recorded));
    known.rest();
  }

  /// What has ended is told before what begins in its place: a merge moves a case from one person
  /// to another.
  private void account(Set<UUID> persons, long position) {
    Map<UUID, Map<Fact.Key, Open>> now = HashMap.newHashMap(persons.size());
    for (UUID person : persons) {
      Map<Fact.Key, Open> before = known.of(person);
      Map<Fact.Key, Open> after = LinkedHashMap.newLinkedHashMap(before.size() + 1);
      for (Fact value : people.facts(person)) {
        @Nullable Open was = before.remove(value.key());
        if (was != null && was.value().equals(value)) {
          after.put(value.key(), was);
        } else {
          if (was != null) {
            end(was, position);
          }
          after.put(value.key(), new Open(value, position));
        }
      }
      before.values().forEach(gone -> end(gone, position));
      now.put(person, after);
    }
    now.forEach(known::put);
  }

  private void end(Open was, long position) {
    FactYears.of(was.value(), logYear())
        .forEach(year -> {
          if (was.from() == STORED) {
            rows.factEnds(year, was.value(), position);
          } else {
            row(year, was, position);
          }
        });
  }

  /// A case known since an earlier year got its row when the log came to this one.
  private void row(int year, Open open, long until) {
    long from = Math.max(open.from(), years.start(year));
    if (from < until) {
      rows.fact(year, open.value(), from, until);
    }
  }

  private int logYear() {
    return Objects.requireNonNull(years.current());
  }

  /// Ends the account: what is known still becomes rows too.
  void close() {
    known.forEach(open -> {
      if (open.from() != STORED) {
        FactYears.of(open.value(), logYear()).forEach(year -> row(year, open, STILL));
      }
    });
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
