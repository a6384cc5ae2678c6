package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.Versions;

/// What figures are counted over, at any position that has been reached.
public interface Facts {
  /// What is known at a position and can matter to a question: the facts that meet its period,
  /// efterstöd included, and every stream of which an entry does.
  Reading read(Question question, Needs needs, long position);

  /// All versions of such facts that were known somewhere from `after` to `upTo`, both inclusive.
  /// Where one version stands in several pieces that touch, that is no change.
  Versions versions(Question question, Needs needs, long after, long upTo);

  /// The insatser known at a position.
  Collection<InsatsFacts> insatser(long position);

  /// The entries of some stored types that say something about a day from `first` to `last`, both
  /// inclusive, as known at a position; in the order of stream and version.
  List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position);

  /// The entries of some stored types, whatever day they say something about.
  default List<Entry> entries(Set<String> types, long position) {
    return entries(types, LocalDate.EPOCH, Entry.FOREVER, position);
  }

  /// The day on which the last event up to a position was recorded; one long before all where there
  /// is none.
  LocalDate dayOf(long position);

  /// What is known of the events at some positions.
  Map<Long, EventNote> notes(Collection<Long> positions);
}
