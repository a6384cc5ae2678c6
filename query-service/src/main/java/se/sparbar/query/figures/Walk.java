package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Case;
import se.sparbar.query.facts.Known;
import se.sparbar.query.facts.Person;

/// The walk along the log that `difference` and `history` are made of: what the event at each
/// position did to a figure. An event touches one person, so only that person is counted again,
/// before it and after it.
public final class Walk {
  private final Figure figure;
  private final Question question;

  public Walk(Figure figure, Question question) {
    this.figure = figure;
    this.question = question;
  }

  /// The changes after one position up to and including another, by position; they add up to the
  /// difference of the figure's sums between the two.
  ///
  /// @param rows every row of every person that was known somewhere from `after` to `upTo`
  public SortedMap<Long, Sums> changes(Collection<Known> rows, long after, long upTo) {
    SortedMap<Long, Sums> changes = new TreeMap<>();
    Map<ParticipantId, List<Known>> byPerson =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.value().participant(), HashMap::new, Collectors.toList()));
    byPerson.forEach((participant, known) -> addChanges(participant, known, after, upTo, changes));
    changes.values().removeIf(Sums::isEmpty);
    return changes;
  }

  private void addChanges(
      ParticipantId participant,
      List<Known> known,
      long after,
      long upTo,
      SortedMap<Long, Sums> changes) {
    Sums before = at(participant, known, after);
    for (long position : steps(known, after, upTo)) {
      Sums now = at(participant, known, position);
      Sums change = changes.computeIfAbsent(position, _ -> new Sums());
      change.add(now, 1);
      change.add(before, -1);
      before = now;
    }
  }

  private static Set<Long> steps(List<Known> known, long after, long upTo) {
    TreeSet<Long> steps = new TreeSet<>();
    for (Known row : known) {
      steps.add(row.from());
      steps.add(row.until());
    }
    return new TreeSet<>(steps.subSet(after, false, upTo, true));
  }

  private Sums at(ParticipantId participant, List<Known> known, long position) {
    List<Case> cases = new ArrayList<>();
    for (Known row : known) {
      if (row.at(position)) {
        cases.add(row.value());
      }
    }
    cases.sort(Case.IN_TIME);
    return Sums.count(figure, question, List.of(new Person(participant, cases)));
  }
}
