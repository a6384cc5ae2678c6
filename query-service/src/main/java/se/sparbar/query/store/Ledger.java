package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
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
import se.sparbar.query.store.PackedDossiers.State;

/// Folds events, and keeps account of what each of them makes known of people and what it ends: the
/// fact rows. What was stored before it began is only ended; what it made known itself becomes a
/// row when it ends, or at the end of the account.
final class Ledger implements AutoCloseable {
  /// Stands for the position of what is stored already.
  static final long STORED = 0;

  private final YearStarts years;
  private final Rows rows;
  private final People people;
  private final KnownPersons known;
  private final AffairsLedger affairs;
  private final @Nullable PackedDossiers packing;

  /// @param dossiers where to keep them
  Ledger(YearStarts years, Rows rows, Dossiers dossiers) {
    this.years = years;
    this.people = new People(dossiers);
    this.packing = dossiers instanceof PackedDossiers packed ? packed : null;
    this.known = new KnownPersons(people, packing);
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
      case ParticipantEvent e ->
          people.evolve(recorded, e).forEach(person -> account(person, recorded.position()));
      case MeetingHeld e when !recorded.cameLate() -> met(recorded, e);
      case EnrolmentEvent e -> account(people.evolve(recorded, e), recorded.position());
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
    rows.note(recorded);
    known.rest();
  }

  private void met(Recorded recorded, MeetingHeld meeting) {
    UUID person = people.evolve(recorded, meeting);
    if (!known.met(person, meeting, recorded.streamVersion(), recorded.position())) {
      account(person, recorded.position());
    }
  }

  private void account(UUID person, long position) {
    known.account(person, position, (was, from) -> end(was, from, position));
  }

  private void end(Fact was, long from, long position) {
    int last = FactYears.last(was, logYear());
    for (int year = was.firstDay().getYear(); year <= last; year++) {
      if (from == STORED) {
        rows.factEnds(year, was, position);
      } else {
        row(year, was, from, position);
      }
    }
  }

  /// A case known since an earlier year got its row when the log came to this one.
  private void row(int year, Fact fact, long since, long until) {
    long from = Math.max(since, years.start(year));
    if (from < until) {
      rows.fact(year, fact, from, until);
    }
  }

  private int logYear() {
    return Objects.requireNonNull(years.current());
  }

  /// Ends the account: what is known still becomes rows too.
  void end() {
    known.forEach((fact, from) -> {
      if (from != STORED) {
        end(fact, from, STILL);
      }
    });
    affairs.close();
  }

  /// Lets go of the files that the fold lay in.
  @Override
  public void close() {
    known.close();
    people.dossiers().close();
  }

  /// The dossiers of all persons that it met.
  Dossiers dossiers() {
    return people.dossiers();
  }

  /// The same in the form in which they are stored.
  void dossiers(State each) {
    if (packing != null) {
      packing.forEachState(each);
    } else {
      people
          .dossiers()
          .forEach(d -> each.accept(d.participant().value(), d.person(), DossierBytes.write(d)));
    }
  }

  /// The streams about no person that it met.
  Map<String, Standing<DomainEvent>> affairs() {
    return affairs.streams();
  }
}
