package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Entry;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Known;

/// What figures are counted over, at any position that has been reached.
public interface Facts {
  /// The cases known at a position that can matter to a question: all that meet its period,
  /// efterstöd included.
  Collection<Case> cases(Question question, long position);

  /// All versions of such cases that were known somewhere from `after` to `upTo`, both inclusive.
  /// Where one version stands in several pieces that touch, that is no change.
  Collection<Known> versions(Question question, long after, long upTo);

  /// The insatser known at a position.
  Collection<InsatsFacts> insatser(long position);

  /// The entries of some stored types that say something about a day from `first` to `last`, both
  /// inclusive, as known at a position; in the order of stream and version.
  List<Entry> entries(Set<String> types, LocalDate first, LocalDate last, long position);

  /// What is known of the events at some positions.
  Map<Long, EventNote> notes(Collection<Long> positions);
}
