package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Reading;

/// Some figures over one reading, whole and in every breakdown that is asked for. The parts of a
/// breakdown always add up, so what a finer one has counted is not counted again.
public final class Breakdowns {
  /// All usual ones are coarser than one of these. They have few parts: an insats works in some
  /// kommuner, and a kommun has one huvudman, or hardly more.
  private static final List<List<Dimension>> FINEST =
      List.of(
          List.of(Dimension.SEX, Dimension.INSATS, Dimension.KOMMUN, Dimension.HUVUDMAN),
          List.of(Dimension.SEX, Dimension.AGE_BAND));

  private final List<Figure> figures;
  private final Question question;
  private final Reading reading;
  private final List<InsatsFacts> insatser;
  private final Map<List<Dimension>, Counted> counted = new HashMap<>();

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

  /// With all usual ones counted, in one walk over the reading; they can be asked for side by side.
  public static Breakdowns usual(Collection<Figure> figures, Question question, Reading reading) {
    Breakdowns breakdowns = of(figures, question, reading);
    breakdowns.countAll(FINEST);
    usual().reversed().forEach(breakdowns::counted);
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

  /// What the whole of a figure says.
  ///
  /// @param figure one of those that are counted
  public Measured total(Figure figure) {
    return figure.measureTotal(sums(figure, List.of()), question, insatser);
  }

  /// @param figure one of those that are counted
  public Answer answer(Figure figure, List<Dimension> by) {
    return answers(figure, List.of(by)).getFirst();
  }

  /// The figure's answers in some breakdowns, in their order.
  ///
  /// @param figure one of those that are counted
  public List<Answer> answers(Figure figure, List<List<Dimension>> breakdowns) {
    Measured total = total(figure);
    int number = figures.indexOf(figure);
    return breakdowns.stream()
        .map(by ->
            Answer.of(figure, question.by(by), each -> counted(by).inOrder(number, each), total))
        .toList();
  }

  /// @param figure one of those that are counted
  public Sums sums(Figure figure, List<Dimension> by) {
    return counted(by).sums(figures.indexOf(figure));
  }

  private Counted counted(List<Dimension> by) {
    @Nullable Counted known = counted.get(by);
    if (known != null) {
      return known;
    }
    Counted now = finer(by).map(finer -> coarser(finer, by)).orElseGet(() -> count(by));
    counted.put(by, now);
    return now;
  }

  private Optional<Map.Entry<List<Dimension>, Counted>> finer(List<Dimension> by) {
    return counted.entrySet().stream()
        .filter(one -> one.getKey().containsAll(by))
        .min(Comparator.comparingInt(one -> one.getValue().size()));
  }

  private static Counted coarser(Map.Entry<List<Dimension>, Counted> finer, List<Dimension> by) {
    return finer.getValue().coarser(by.stream().map(finer.getKey()::indexOf).toList());
  }

  private Counted count(List<Dimension> by) {
    return Counting.of(figures, question, List.of(by), reading).getFirst();
  }

  private void countAll(List<List<Dimension>> breakdowns) {
    List<Counted> all = Counting.of(figures, question, breakdowns, reading);
    for (int i = 0; i < breakdowns.size(); i++) {
      counted.put(breakdowns.get(i), all.get(i));
    }
  }
}
