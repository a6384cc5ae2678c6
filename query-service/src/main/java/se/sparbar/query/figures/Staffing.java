package se.sparbar.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Kommun;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.ids.CoachId;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Site;

/// Bemanning: how much of full time the coaches of an insats had, day by day, as sums that a figure
/// can add to its own.
final class Staffing {
  /// The places that one full time gives (Höglandets samordningsförbund's årsredovisning 2023).
  static final int PLACES_PER_FULL_TIME = 20;

  private static final Item PERCENT_DAYS = new Item("percent-days", "");
  private static final Item PERCENT_AT_START = new Item("percent-at-start", "");

  private record Post(Kommun kommun, CoachId coach) {}

  private Staffing() {}

  static void count(Affair affair, Question q, Emit emit) {
    Map<Post, List<StaffingSet>> posts = new LinkedHashMap<>();
    for (StaffingSet set : affair.all(StaffingSet.class)) {
      posts.computeIfAbsent(new Post(set.kommun(), set.coach()), _ -> new ArrayList<>()).add(set);
    }
    posts.values().forEach(sets -> count(sets, q, emit));
  }

  /// What was set later replaces what was set before, from its day on.
  private static void count(List<StaffingSet> sets, Question q, Emit emit) {
    StaffingSet first = sets.getFirst();
    Site site = new Site(first.insats(), null, first.kommun(), null, null);
    Set<LocalDate> edges = new TreeSet<>(List.of(q.from(), q.to().plusDays(1)));
    for (StaffingSet set : sets) {
      edge(set.from(), q, edges);
      if (set.to() != null) {
        edge(set.to().plusDays(1), q, edges);
      }
    }
    List<LocalDate> days = List.copyOf(edges);
    for (int i = 0; i + 1 < days.size(); i++) {
      long length = ChronoUnit.DAYS.between(days.get(i), days.get(i + 1));
      emit.add(site, days.get(i), List.of(), PERCENT_DAYS, length * percentOn(sets, days.get(i)));
    }
    emit.add(site, q.from(), List.of(), PERCENT_AT_START, percentOn(sets, q.from()));
  }

  private static void edge(LocalDate day, Question q, Set<LocalDate> edges) {
    if (day.isAfter(q.from()) && !day.isAfter(q.to())) {
      edges.add(day);
    }
  }

  /// Whatever was set last, of all that has begun: also where it was set for days before another's.
  private static int percentOn(List<StaffingSet> sets, LocalDate day) {
    @Nullable StaffingSet inForce = null;
    for (StaffingSet set : sets) {
      inForce = set.from().isAfter(day) ? inForce : set;
    }
    boolean over = inForce == null || (inForce.to() != null && inForce.to().isBefore(day));
    return over ? 0 : Objects.requireNonNull(inForce).percent();
  }

  static long percentDays(Cell cell) {
    return cell.get(PERCENT_DAYS);
  }

  /// Per cent of full time on the first day, all posts together.
  static long percentAtStart(Cell cell) {
    return cell.get(PERCENT_AT_START);
  }
}
