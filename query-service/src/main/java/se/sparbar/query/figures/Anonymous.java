package se.sparbar.query.figures;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Site;

/// Anonyma deltagare: counted, but not to be told apart.
final class Anonymous {
  static final Set<String> TYPES = Set.of("anonymous-counted");

  private Anonymous() {}

  /// Those who count in a year that meets the period (rule 9: one calendar year).
  static void count(Affair affair, Question q, Item item, Emit emit) {
    count(affair, q, _ -> List.of(), item, emit);
  }

  /// The same, each in a part of the figure's own dimensions.
  static void count(
      Affair affair,
      Question q,
      Function<AnonymousCounted, List<String>> own,
      Item item,
      Emit emit) {
    for (AnonymousCounted a : affair.all(AnonymousCounted.class)) {
      if (a.year() >= q.from().getYear() && a.year() <= q.to().getYear()) {
        emit.add(site(a), a.on(), own.apply(a), item, 1);
      }
    }
  }

  static Site site(AnonymousCounted a) {
    return new Site(a.insats(), null, a.kommun(), a.huvudman(), a.sex());
  }
}
