package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;
import static se.sparbar.query.store.PeopleLedger.STORED;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.Standing;
import se.sparbar.query.facts.Affairs;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;

/// The [Ledger] of the streams that are about no person: which entries stand, and what the insatser
/// are.
final class AffairsLedger {
  private record Open(DomainEvent event, long from) {}

  private record OpenInsats(InsatsFacts value, long from) {}

  private final Rows rows;
  private final Affairs affairs = new Affairs();
  private final Map<String, Map<Long, Open>> known = new HashMap<>();
  private final Map<String, OpenInsats> insatser = new HashMap<>();

  AffairsLedger(Rows rows) {
    this.rows = rows;
  }

  void resume(String stream, Standing<DomainEvent> standing) {
    affairs.resume(stream, standing);
    Map<Long, Open> stored = new HashMap<>();
    affairs
        .entries(stream)
        .forEach((version, event) -> stored.put(version, new Open(event, STORED)));
    known.put(stream, stored);
    @Nullable InsatsFacts insats = affairs.insats(stream);
    if (insats != null) {
      insatser.put(stream, new OpenInsats(insats, STORED));
    }
  }

  void evolve(Recorded recorded) {
    affairs.evolve(recorded);
    String stream = recorded.event().stream().stream();
    entries(stream, recorded.position());
    insats(stream, recorded.position());
  }

  private void entries(String stream, long position) {
    Map<Long, Open> before = known.computeIfAbsent(stream, _ -> new HashMap<>());
    Map<Long, DomainEvent> now = affairs.entries(stream);
    before
        .entrySet()
        .removeIf(was -> {
          boolean stands = was.getValue().event.equals(now.get(was.getKey()));
          if (!stands) {
            ends(stream, was.getKey(), was.getValue(), position);
          }
          return !stands;
        });
    now.forEach((version, event) -> before.putIfAbsent(version, new Open(event, position)));
  }

  private void ends(String stream, long version, Open was, long position) {
    if (was.from == STORED) {
      rows.entryEnds(stream, version, position);
    } else {
      rows.entry(new Entry(stream, version, was.event), was.from, position);
    }
  }

  private void insats(String stream, long position) {
    @Nullable InsatsFacts now = affairs.insats(stream);
    @Nullable OpenInsats was = insatser.get(stream);
    if (now == null || (was != null && was.value.equals(now))) {
      return;
    }
    if (was != null && was.from == STORED) {
      rows.insatsEnds(now.insats(), position);
    } else if (was != null) {
      rows.insats(was.value, was.from, position);
    }
    insatser.put(stream, new OpenInsats(now, position));
  }

  void close() {
    known.forEach((stream, entries) ->
        entries.forEach((version, open) -> {
          if (open.from != STORED) {
            rows.entry(new Entry(stream, version, open.event), open.from, STILL);
          }
        }));
    insatser.values().stream()
        .filter(open -> open.from != STORED)
        .forEach(open -> rows.insats(open.value, open.from, STILL));
  }

  Map<String, Standing<DomainEvent>> streams() {
    return affairs.streams();
  }
}
