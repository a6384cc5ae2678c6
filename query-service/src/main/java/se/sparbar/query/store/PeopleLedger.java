package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.Dossiers;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.FactYears;
import se.sparbar.query.facts.People;

/// Folds events about people, and keeps account of what each of them makes known and what it ends:
/// the fact rows. What was stored before it began is only ended; what it made known itself becomes
/// a row when it ends, or at the end of the account.
final class PeopleLedger {
  /// Stands for the position of what is stored already.
  static final long STORED = 0;

  private final YearStarts years;
  private final FactRows rows;
  private final People people = new People();
  private final Map<UUID, KnownFacts> known = new HashMap<>();

  /// @param years that the log has come to, at least with the events that will be told
  PeopleLedger(YearStarts years, FactRows rows) {
    this.years = years;
    this.rows = rows;
  }

  /// Goes on with what is stored of people, all of each person.
  void resume(Collection<Dossier> dossiers) {
    dossiers.forEach(people::resume);
    for (Dossier dossier : dossiers) {
      UUID person = dossier.participant().value();
      known.put(person, KnownFacts.since(people.facts(person), STORED));
    }
  }

  /// @return whether it is about a person, and so was taken in
  boolean evolve(Recorded recorded) {
    long position = recorded.position();
    if (recorded.event() instanceof ParticipantEvent e) {
      people.evolve(recorded, e).forEach(person -> account(person, position));
    } else if (recorded.event() instanceof MeetingHeld e && !recorded.cameLate()) {
      met(people.evolve(recorded, e), e, recorded);
    } else if (recorded.event() instanceof EnrolmentEvent e) {
      account(people.evolve(recorded, e), position);
    } else {
      return false;
    }
    return true;
  }

  /// A meeting is mostly one step more and changes no other fact, which spares reading all of them
  /// again.
  private void met(UUID person, MeetingHeld meeting, Recorded recorded) {
    @Nullable KnownFacts after =
        known(person).with(meeting, recorded.streamVersion(), recorded.position());
    if (after == null) {
      account(person, recorded.position());
    } else {
      known.put(person, after);
    }
  }

  private void account(UUID person, long position) {
    known.put(
        person,
        known(person)
            .after(people.facts(person), position, (was, from) -> end(was, from, position)));
  }

  private KnownFacts known(UUID person) {
    return known.getOrDefault(person, KnownFacts.NOTHING);
  }

  private void end(Fact was, long from, long position) {
    int last = FactYears.last(was, years.at(position));
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

  /// Ends the account: what is known still becomes rows too.
  void end() {
    known
        .values()
        .forEach(facts ->
            facts.forEach((fact, from) -> {
              if (from != STORED) {
                end(fact, from, STILL);
              }
            }));
  }

  /// Of all whom it met.
  Dossiers dossiers() {
    return people.dossiers();
  }
}
