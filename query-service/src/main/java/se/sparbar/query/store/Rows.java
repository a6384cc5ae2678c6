package se.sparbar.query.store;

import se.sparbar.envelope.Recorded;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;

/// Where an [AffairsLedger] puts what it finds, and what may be told of events.
interface Rows {
  void insats(InsatsFacts value, long from, long until);

  void insatsEnds(InsatsId insats, long until);

  /// An entry of a stream that is about no person.
  void entry(Entry value, long from, long until);

  /// A stored entry is known no longer.
  void entryEnds(String stream, long version, long until);

  /// What may be told of an event.
  void note(Recorded recorded);
}
