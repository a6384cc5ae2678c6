package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;

/// Some figures over one reading, whole and in every breakdown that is asked for. The parts of a
/// breakdown always add up, so what a finer one has counted is not counted again.
public final class Breakdowns {
  private final List<Figure> figures;
  private final Question question;
  private final Reading reading;
  private final List<InsatsFacts> insatser;
  private final Map<List<Dimension>, Parts> counted = new ConcurrentHashMap<>();
  private final Map<Figure, Measured> totals = new ConcurrentHashMap<>();

  private Breakdowns(List<Figure> figures, Question question, Reading reading) {
    this.figures = figures;
    this.question = question;
    this.reading = reading;
    this.insatser = question.chosen(reading.insatser());
  }

  /// @param question in which nothing that it is broken down by is heeded
  public static Breakdowns of(Collection<Figure> figures, Question question, Reading reading) {
    return new Breakdowns(List.copyOf(figures), question.by(List.of()), reading);
  }

  /// With all usual ones counted, in one walk over the reading.
  public static Breakdowns usual(Collection<Figure> figures, Question question, Reading reading) {
    Breakdowns breakdowns = of(figures, question, reading);
    breakdowns.countAll(usual().stream().filter(by -> by.size() > 1).toList());
    usual().parallelStream().filter(by -> by.size() == 1).forEach(breakdowns::parts);
    breakdowns.parts(List.of());
    return breakdowns;
  }

  /// None, each dimension, and sex with any other (figures.md).
  public static List<List<Dimension>> usual() {
    List<List<Dimension>> usual = new ArrayList<>();
    usual.add(List.of());
    for (Dimension dimension : Dimension.values()) {
      usual.add(List.of(dimension));
      if (dimension != Dimension.SEX) {
        usual.add(List.of(Dimension.SEX, dimension));
      }
    }
    return usual;
  }

  /// @param figure one of those that are counted
  public Answer answer(Figure figure, List<Dimension> by) {
    Sums sums = sums(figure, by);
    Measured total =
        totals.computeIfAbsent(figure, f -> f.measureTotal(sums(f, List.of()), question, insatser));
    return Answer.of(figure, question.by(by), sums, total);
  }

  /// Not to be changed.
  ///
  /// @param figure one of those that are counted
  public Sums sums(Figure figure, List<Dimension> by) {
    return parts(by).sums(figures.indexOf(figure));
  }

  private Parts parts(List<Dimension> by) {
    @Nullable Parts known = counted.get(by);
    if (known != null) {
      return known;
    }
    Parts parts = finer(by).map(finer -> coarser(finer, by)).orElseGet(() -> count(by));
    counted.put(by, parts);
    return parts;
  }

  private Optional<Map.Entry<List<Dimension>, Parts>> finer(List<Dimension> by) {
    return counted.entrySet().stream()
        .filter(one -> one.getKey().containsAll(by))
        .min(Comparator.comparingInt(one -> one.getValue().size()));
  }

  private static Parts coarser(Map.Entry<List<Dimension>, Parts> finer, List<Dimension> by) {
    return finer.getValue().coarser(by.stream().map(finer.getKey()::indexOf).toList());
  }

  private Parts count(List<Dimension> by) {
    return Counting.of(figures, question, List.of(by), reading).getFirst();
  }

  private void countAll(List<List<Dimension>> breakdowns) {
    List<Parts> parts = Counting.of(figures, question, breakdowns, reading);
    for (int i = 0; i < breakdowns.size(); i++) {
      counted.put(breakdowns.get(i), parts.get(i));
    }
  }
}
