package se.sparbar.query.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.sparbar.query.facts.Fact;

/// What becomes known of the facts in one row. An entry says from which position on a fact was
/// known so, or known no more; what two tell of one fact at one position, the later one decides,
/// and the bytes are the same whoever told it in whatever pieces.
final class HistoryOut {
  private static final byte[] NO_MORE = {};

  private static final class Entry implements Comparable<Entry> {
    private final long position;
    private final int kind;
    private final long number;
    private final byte[] fact;
    private final boolean starts;

    /// @param fact its bytes, none where it is known no more
    Entry(long position, Fact.Key key, byte[] fact, boolean starts) {
      this.position = position;
      this.kind = key.kind();
      this.number = key.number();
      this.fact = fact;
      this.starts = starts;
    }

    @Override
    public int compareTo(Entry other) {
      int order = Long.compare(position, other.position);
      if (order == 0) {
        order = Integer.compare(kind, other.kind);
      }
      if (order == 0) {
        order = Long.compare(number, other.number);
      }
      return order == 0 ? Boolean.compare(isKnown(), other.isKnown()) : order;
    }

    boolean isKnown() {
      return fact.length > 0;
    }

    boolean isOf(Fact.Key key) {
      return kind == key.kind() && number == key.number();
    }

    /// Whether another entry says otherwise from the very same position on.
    boolean yieldsTo(Entry next) {
      return position == next.position && kind == next.kind && number == next.number;
    }
  }

  private final List<Entry> entries = new ArrayList<>(4);
  private boolean goesOn;

  /// @param starts whether it is a case that starts in the row's year
  void known(long from, Fact.Key key, byte[] fact, boolean starts) {
    entries.add(new Entry(from, key, fact, starts));
  }

  void knownNoMore(long from, Fact.Key key) {
    entries.add(new Entry(from, key, NO_MORE, false));
  }

  /// What was known before is known no more: what is stored, but where it was told since.
  void storedNoMore(long from, Fact.Key key) {
    goesOn = goesOn || entries.stream().noneMatch(entry -> entry.isOf(key));
    knownNoMore(from, key);
  }

  /// Takes back what was told to be known from a position on.
  void never(long from, Fact.Key key) {
    entries.removeIf(entry -> entry.position == from && entry.isOf(key));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /// Whether it only makes sense after what is stored.
  boolean goesOn() {
    return goesOn;
  }

  /// Whether it is of a case that is known still and starts in the row's year.
  boolean starts() {
    return Collections.max(entries).starts;
  }

  byte[] toBytes() {
    ByteOut out = new ByteOut();
    write(out);
    return out.toBytes();
  }

  void write(ByteOut out) {
    entries.sort(null);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (i + 1 == entries.size() || !entry.yieldsTo(entries.get(i + 1))) {
        out.number(entry.position);
        out.octet(entry.kind);
        out.number(entry.number);
        out.number(entry.fact.length);
        out.raw(entry.fact);
      }
    }
  }
}
