package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.AnonymousEvent;
import se.sparbar.events.ClaimEvent;
import se.sparbar.events.CodeListEvent;
import se.sparbar.events.DeviationEvent;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InstrumentEvent;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ReportEvent;
import se.sparbar.events.SurveyEvent;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Dossier;
import se.sparbar.query.facts.FactYears;
import se.sparbar.query.facts.InsatsFacts;

/// Folds events, and keeps account of what each of them makes known and what it ends: the fact
/// rows. What was stored before it began is only ended; what it made known itself becomes a row
/// when it ends, or at the end of the account.
final class Ledger {
  /// Stands for the position of what is stored already.
  private static final long STORED = 0;

  private record Open(Case value, long from) {}

  private record OpenInsats(InsatsFacts value, long from) {}

  private final YearStarts years;
  private final Rows rows;
  private final Map<UUID, Dossier> dossiers = new HashMap<>();
  private final Map<UUID, List<Open>> known = new HashMap<>();
  private final Map<InsatsId, OpenInsats> insatser = new HashMap<>();

  Ledger(YearStarts years, Rows rows) {
    this.years = years;
    this.rows = rows;
  }

  /// Goes on with what is stored of a person.
  void resume(Dossier dossier) {
    dossiers.put(dossier.participant().value(), dossier);
    known.put(
        dossier.participant().value(),
        dossier.cases().stream().map(c -> new Open(c, STORED)).toList());
  }

  void resume(InsatsFacts insats) {
    insatser.put(insats.insats(), new OpenInsats(insats, STORED));
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
      case InsatsEvent e -> evolve(recorded.position(), e);
      case ParticipantEvent e -> {
        Dossier dossier = dossier(e.participant().value());
        dossier.evolve(e);
        account(dossier, recorded.position());
      }
      case EnrolmentEvent e -> {
        Dossier dossier = dossier(Objects.requireNonNull(recorded.subject()));
        dossier.evolve(recorded.streamVersion(), e);
        account(dossier, recorded.position());
      }
      case AnonymousEvent _,
          GroupEvent _,
          SurveyEvent _,
          DeviationEvent _,
          ReportEvent _,
          ClaimEvent _,
          InstrumentEvent _,
          CodeListEvent _ -> {}
    }
    rows.note(recorded, participant(recorded));
  }

  private Dossier dossier(UUID participant) {
    return dossiers.computeIfAbsent(participant, id -> new Dossier(new ParticipantId(id)));
  }

  private void evolve(long position, InsatsEvent event) {
    @Nullable OpenInsats was = insatser.get(event.insats());
    @Nullable InsatsFacts now = InsatsFacts.evolve(was == null ? null : was.value, event);
    if (now == null || (was != null && was.value.equals(now))) {
      return;
    }
    if (was != null && was.from == STORED) {
      rows.insatsEnds(event.insats(), position);
    } else if (was != null) {
      rows.insats(was.value, was.from, position);
    }
    insatser.put(event.insats(), new OpenInsats(now, position));
  }

  private void account(Dossier dossier, long position) {
    UUID participant = dossier.participant().value();
    List<Open> before = known.getOrDefault(participant, List.of());
    List<Open> after = new ArrayList<>();
    for (Case value : dossier.cases()) {
      @Nullable Open same = same(before, value);
      after.add(same == null ? new Open(value, position) : same);
    }
    for (Open was : before) {
      if (!after.contains(was)) {
        end(was, position);
      }
    }
    known.put(participant, after);
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
    insatser.values().stream()
        .filter(open -> open.from != STORED)
        .forEach(open -> rows.insats(open.value, open.from, STILL));
  }

  /// The dossiers of all persons that it met.
  Collection<Dossier> dossiers() {
    return dossiers.values();
  }
}
