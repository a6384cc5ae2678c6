package se.sparbar.query.figures;

import java.util.Set;
import java.util.function.BiConsumer;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Site;

/// Anonyma deltagare: counted, but not to be told apart.
final class Anonymous {
  static final Set<String> TYPES = Set.of("anonymous-counted");

  private Anonymous() {}

  /// Those who count in a year that meets the period (rule 9: one calendar year).
  static void count(Affair affair, Question q, BiConsumer<AnonymousCounted, Site> counted) {
    for (AnonymousCounted a : affair.all(AnonymousCounted.class)) {
      if (a.year() >= q.from().getYear() && a.year() <= q.to().getYear()) {
        counted.accept(a, new Site(a.insats(), null, a.kommun(), a.huvudman(), a.sex()));
      }
    }
  }
}
