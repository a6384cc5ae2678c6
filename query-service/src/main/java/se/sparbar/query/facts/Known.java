package se.sparbar.query.facts;

/// A fact and the positions at which it was known so: from `from`, until before `until`.
public record Known(Fact value, long from, long until) {
  /// `until` of what is known now.
  public static final long STILL = Long.MAX_VALUE;

  public boolean at(long position) {
    return from <= position && position < until;
  }
}
