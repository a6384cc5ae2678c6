package se.sparbar.query.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ClaimUnit;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Versions;

/// Holds an external claim against every registered definition, at every position where a figure
/// moved, as a whole and in every breakdown. A claim that gives several numbers, 28 (45 %), holds
/// where one and the same part gives them all.
public final class ClaimCheck {
  /// One number that a document gives.
  public record Claimed(BigDecimal value, ClaimUnit unit) {}

  /// What gives the claimed numbers.
  ///
  /// @param by the part, by dimension; empty for the whole
  /// @param number the path of the named number that gives it; empty for the main count or share
  /// @param from the position from which it was known so
  /// @param until before which position; null where it is known so still
  public record Match(
      Figure figure, Map<String, String> by, String number, long from, @Nullable Long until) {}

  private static final List<Dimension> FINEST = List.of(Dimension.values());

  /// Which number of which part.
  private record NumberAt(List<Dimension> by, List<String> codes, String number) {}

  private final Collection<Claimed> claimed;
  private final Question question;
  private final Facts facts;
  private final long upTo;

  /// @param question the claim's period, for all that its document is about
  /// @param upTo the position up to which the log is searched
  public ClaimCheck(Collection<Claimed> claimed, Question question, Facts facts, long upTo) {
    this.claimed = List.copyOf(claimed);
    this.question = question.asKnownOn(facts.dayOf(upTo));
    this.facts = facts;
    this.upTo = upTo;
  }

  /// What holds still comes first, then what held longest. A breakdown by a dimension that a figure
  /// has already finds the same parts again; they are one match.
  public List<Match> matches() {
    Needs needs = Needs.of(Figures.registered());
    Versions versions = facts.versions(question, needs, 0, upTo);
    List<Match> matches =
        Figures.registered().parallelStream()
            .flatMap(figure -> matches(figure, versions).stream())
            .toList();
    return matches.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Match m) -> m.until != null)
                .thenComparingInt(m -> m.by.size())
                .thenComparingLong(m -> m.from - (m.until == null ? upTo : m.until)))
        .toList();
  }

  /// The log is walked once for each figure; what each event changed is then looked at in every
  /// breakdown.
  private List<Match> matches(Figure figure, Versions versions) {
    List<Match> matches = new ArrayList<>();
    SortedMap<Long, Sums> changes =
        new Walk(figure, question.by(FINEST)).changes(versions, 0, upTo);
    for (List<Dimension> by : Breakdowns.usual()) {
      new Search(figure, question.by(by), matches).through(changes);
    }
    return matches;
  }

  /// The search for one figure in one breakdown.
  private final class Search {
    private final Figure figure;
    private final Question asked;
    private final List<Match> matches;
    private final Sums known = new Sums();
    private final List<Integer> asks;
    private final Map<NumberAt, Long> holding = new HashMap<>();

    Search(Figure figure, Question asked, List<Match> matches) {
      this.figure = figure;
      this.asked = asked;
      this.asks = asked.by().stream().map(FINEST::indexOf).toList();
      this.matches = matches;
    }

    void through(SortedMap<Long, Sums> changes) {
      changes.forEach((position, finest) -> {
        Sums change = finest.keeping(figure.ownDimensions().size(), asks);
        if (!change.isEmpty()) {
          known.add(change, 1);
          look(position, change);
        }
      });
      holding.forEach((place, from) -> matches.add(match(place, from, null)));
    }

    private void look(long position, Sums change) {
      if (asked.by().isEmpty()) {
        Collection<InsatsFacts> insatser = asked.chosen(facts.insatser(position));
        look(position, List.of(), figure.measureTotal(known, asked, insatser));
      }
      if (!asked.by().isEmpty() || !figure.ownDimensions().isEmpty()) {
        change
            .cells()
            .keySet()
            .forEach(
                codes -> look(position, codes, figure.measure(known.cellOrEmpty(codes), asked)));
      }
    }

    private void look(long position, List<String> codes, Measured measured) {
      List<String> numbers = new Numbers(measured).giving(claimed);
      holding
          .entrySet()
          .removeIf(held -> {
            NumberAt place = held.getKey();
            boolean over = place.codes.equals(codes) && !numbers.contains(place.number);
            if (over) {
              matches.add(match(place, held.getValue(), position));
            }
            return over;
          });
      numbers.forEach(
          number -> holding.putIfAbsent(new NumberAt(asked.by(), codes, number), position));
    }

    private Match match(NumberAt place, long from, @Nullable Long until) {
      Map<String, String> by =
          place.codes.isEmpty() ? Map.of() : Answer.by(figure, asked, place.codes);
      return new Match(figure, by, place.number, from, until);
    }
  }
}
