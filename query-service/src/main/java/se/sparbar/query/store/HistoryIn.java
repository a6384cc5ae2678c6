package se.sparbar.query.store;

import static se.sparbar.query.facts.Known.STILL;

import java.util.function.Consumer;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.Fact;

/// Reads what [HistoryOut] wrote: what has been known of the facts in one row, in the order of the
/// log.
final class HistoryIn {
  /// Takes a fact and the positions at which it was known so.
  @FunctionalInterface
  interface Version {
    void known(Fact value, long from, long until);
  }

  private final ByteIn in;
  private long position;
  private int kind;
  private long number;
  private int length;

  HistoryIn(ByteIn in) {
    this.in = in;
  }

  /// Those that were known at one of the positions from `after` to `upTo`.
  void versions(
      FactTable table,
      EnrolmentId enrolment,
      InsatsId insats,
      long after,
      long upTo,
      Version found) {
    while (next() && position <= upTo) {
      if (length > 0) {
        long until = until();
        if (until > after) {
          found.known(table.read(enrolment, insats, kind, number, in.here()), position, until);
        }
      }
    }
  }

  /// What is known still.
  void still(FactTable table, EnrolmentId enrolment, InsatsId insats, Consumer<Fact> found) {
    versions(table, enrolment, insats, STILL - 1, STILL, (fact, _, _) -> found.accept(fact));
  }

  /// Where the entries end that were made at a position or before.
  int end(long upTo) {
    int end = in.at();
    while (next() && position <= upTo) {
      end = in.at() + length;
    }
    return end;
  }

  /// Goes on to the next entry and what it begins with; a fact of so many bytes follows, or of none
  /// where it is known no more.
  private boolean next() {
    in.skip(length);
    length = 0;
    if (in.atEnd()) {
      return false;
    }
    position = in.number();
    kind = in.octet();
    number = in.number();
    length = in.integer();
    return true;
  }

  /// Before which position the fact was known as the entry says that was come to.
  private long until() {
    HistoryIn later = new HistoryIn(in.here());
    later.length = length;
    while (later.next()) {
      if (later.kind == kind && later.number == number) {
        return later.position;
      }
    }
    return STILL;
  }
}
