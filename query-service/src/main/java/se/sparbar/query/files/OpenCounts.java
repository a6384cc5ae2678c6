package se.sparbar.query.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.sparbar.query.figures.Answer;

/// The counts of open data, and every sum that holds among them. A figure is open when it has been
/// said here how it hangs together with the others: what is not said could tell what is hidden.
final class OpenCounts {
  /// What each share's count is the rest of, from the narrowest.
  private static final List<String> SHARES =
      List.of("to-work", "to-work-or-studies", "to-work-studies-or-jobseeking");

  /// What each share has that the one before it has not.
  private static final List<List<String>> STEPS =
      List.of(List.of("ARBETE"), List.of("STUDIER"), List.of("ARBETSSOKANDE"));

  private static final Set<String> PLAIN =
      Set.of("participants", "new", "new-persons", "re-entries", "avslut");

  /// Figures with dimensions of their own, and the figure that they are parts of.
  private static final Map<String, String> PARTS =
      Map.of("avslut-by-reason", "avslut", "age", "participants");

  private final Map<Key, Integer> indexes = new LinkedHashMap<>();
  private final List<Disclosure.Count> counts = new ArrayList<>();
  private final List<Disclosure.Sum> sums = new ArrayList<>();

  /// Which count: of a figure, and of a part; of the whole where there is none.
  record Key(String figure, SortedMap<String, String> by) {
    static Key of(String figure, Map<String, String> by) {
      return new Key(figure, new TreeMap<>(by));
    }

    Key without(Collection<String> dimensions) {
      SortedMap<String, String> rest = new TreeMap<>(by);
      rest.keySet().removeAll(dimensions);
      return new Key(figure, rest);
    }

    Key of(String other) {
      return new Key(other, by);
    }
  }

  OpenCounts(List<Answer> answers) {
    answers.stream().filter(answer -> isOpen(answer.figure().id())).forEach(this::add);
    for (Key avslut : keys(key -> key.figure().equals("avslut"))) {
      shares(avslut);
    }
    for (Key fresh : keys(key -> key.figure().equals("new"))) {
      sum(fresh, List.of(fresh.of("new-persons"), fresh.of("re-entries")));
    }
  }

  static boolean isOpen(String figure) {
    return PLAIN.contains(figure) || SHARES.contains(figure) || PARTS.containsKey(figure);
  }

  /// The count that a share is a share of.
  static Optional<String> denominator(String figure) {
    return SHARES.contains(figure) ? Optional.of("avslut") : Optional.empty();
  }

  Map<Key, Long> all() {
    Map<Key, Long> all = new LinkedHashMap<>();
    indexes.forEach((key, i) -> {
      if (counts.get(i).shown()) {
        all.put(key, counts.get(i).value());
      }
    });
    return all;
  }

  /// The keys that are hidden.
  Set<Key> hidden() {
    Set<Integer> hidden = Disclosure.hidden(counts, sums);
    return new LinkedHashSet<>(
        indexes.entrySet().stream()
            .filter(entry -> hidden.contains(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private void add(Answer answer) {
    String figure = answer.figure().id();
    Map<String, String> all = Map.of();
    if (!PARTS.containsKey(figure)) {
      count(Key.of(figure, all), answer.total().count(), true);
      parts(figure, answer);
    } else if (answer.question().by().size() == 1) {
      crossed(figure, answer);
    }
  }

  private void parts(String figure, Answer answer) {
    List<Key> parts = new ArrayList<>();
    for (Answer.Part part : answer.parts()) {
      parts.add(count(Key.of(figure, part.by()), part.measured().count(), true));
    }
    if (!parts.isEmpty()) {
      sum(Key.of(figure, Map.of()), parts);
    }
  }

  /// A table with both its margins: the figure's own parts, and those of the figure it is parts of.
  private void crossed(String figure, Answer answer) {
    String whole = String.valueOf(PARTS.get(figure));
    String asked = answer.question().by().getFirst().id();
    Map<Key, List<Key>> rows = new LinkedHashMap<>();
    Map<Key, List<Key>> columns = new LinkedHashMap<>();
    Map<Key, Long> margins = new LinkedHashMap<>();
    for (Answer.Part part : answer.parts()) {
      Key cell = count(Key.of(figure, part.by()), part.measured().count(), true);
      Key row = cell.without(List.of(asked));
      margins.merge(row, part.measured().count(), Long::sum);
      rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(cell);
      columns
          .computeIfAbsent(
              cell.without(answer.figure().ownDimensions()).of(whole), _ -> new ArrayList<>())
          .add(cell);
    }
    margins.forEach((row, n) -> count(row, n, true));
    rows.forEach(this::sum);
    columns.forEach(this::sum);
    if (!rows.isEmpty()) {
      sum(Key.of(whole, Map.of()), List.copyOf(rows.keySet()));
    }
  }

  /// How the shares of some avslut are made of their reasons, and what each leaves over.
  private void shares(Key avslut) {
    Key before = avslut.of("none");
    for (int i = 0; i < SHARES.size(); i++) {
      Key share = avslut.of(SHARES.get(i));
      if (!indexes.containsKey(share)) {
        return;
      }
      Key rest = inner(avslut.of("rest of " + share.figure()), value(avslut) - value(share));
      sum(avslut, List.of(share, rest));
      Key step =
          i == 0
              ? share
              : inner(avslut.of("step to " + share.figure()), value(share) - value(before));
      if (i > 0) {
        sum(share, List.of(before, step));
      }
      reasons(step, avslut, STEPS.get(i));
      before = share;
    }
  }

  /// Only where the reasons are told, for the same part.
  private void reasons(Key step, Key avslut, List<String> classes) {
    List<Key> told =
        keys(key ->
            key.figure().equals("avslut-by-reason")
                && key.without(List.of("class", "reason")).by().equals(avslut.by()));
    if (!told.isEmpty()) {
      sum(
          step,
          told.stream()
              .filter(key -> classes.contains(String.valueOf(key.by().get("class"))))
              .toList());
    }
  }

  private List<Key> keys(Predicate<Key> which) {
    return List.copyOf(indexes.keySet()).stream().filter(which).toList();
  }

  private long value(Key key) {
    return counts.get(index(key)).value();
  }

  private int index(Key key) {
    Integer index = indexes.get(key);
    if (index == null) {
      throw new IllegalArgumentException("no count: " + key);
    }
    return index;
  }

  private Key inner(Key key, long value) {
    return count(key, value, false);
  }

  private Key count(Key key, long value, boolean shown) {
    if (!indexes.containsKey(key)) {
      indexes.put(key, counts.size());
      counts.add(new Disclosure.Count(value, shown));
    }
    return key;
  }

  /// A part that nobody has is not among the parts. A sum that does not hold hides nothing: then
  /// there is no package.
  private void sum(Key whole, List<Key> parts) {
    if (indexes.containsKey(whole)) {
      List<Integer> known = parts.stream().filter(indexes::containsKey).map(this::index).toList();
      if (known.stream().mapToLong(i -> counts.get(i).value()).sum() != value(whole)) {
        throw new IllegalStateException("open figures no longer add up to " + whole);
      }
      sums.add(new Disclosure.Sum(index(whole), known));
    }
  }

  List<Disclosure.Count> counts() {
    return counts;
  }

  List<Disclosure.Sum> sums() {
    return sums;
  }
}
