package se.sparbar.query.store;

import se.sparbar.query.facts.Fact;

/// Where a [PeopleLedger] puts what it finds.
interface FactRows {
  /// A fact in a year, known from one position until before another.
  void fact(int year, Fact value, long from, long until);

  /// A stored row of a fact is known no longer.
  void factEnds(int year, Fact value, long until);
}
