package se.sparbar.query.page;

import static se.sparbar.query.text.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import se.sparbar.query.adoption.Drift;
import se.sparbar.query.figures.Cell;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.figures.Sums;
import se.sparbar.query.report.Shown;

/// What moved in the report between two days on which it was read, and why.
final class Changes {
  private static final List<String> FIGURES =
      List.of("participants", "new", "avslut", "to-work-or-studies", "efterstod", "open-at");

  private Changes() {}

  /// One figure that moved.
  record Moved(String name, String was, String is, String change, List<Why> causes) {}

  /// A cause, how much it did, and the positions in the log where it stands.
  record Why(String name, String change, String events, String positions) {}

  static List<Moved> between(Question question, Facts facts, Reached one, Reached other) {
    return FIGURES.stream()
        .map(id -> Figures.find(id).orElseThrow())
        .flatMap(figure -> of(figure, question, facts, one, other).stream())
        .toList();
  }

  /// Of one figure: nothing where it did not move.
  static List<Moved> of(Figure figure, Question question, Facts facts, Reached one, Reached other) {
    long earlier = Math.min(one.position(), other.position());
    long later = Math.max(one.position(), other.position());
    Difference difference = Difference.between(figure, question, facts, earlier, later);
    return difference.change().isEmpty() ? List.of() : List.of(moved(figure, difference));
  }

  /// What reads otherwise than in an adopted report, of all its figures.
  static List<Moved> since(List<Drift> drifts) {
    return drifts.stream()
        .map(drift ->
            new Moved(
                drift.adopted().name(),
                Shown.measured(drift.adopted().total().measured()),
                drift.now() == null ? "\u2013" : Shown.measured(drift.now().total()),
                change(drift.change()),
                drift.causes().stream().map(Changes::why).toList()))
        .filter(moved -> !moved.was().equals(moved.is()))
        .toList();
  }

  private static Moved moved(Figure figure, Difference difference) {
    return new Moved(
        figure.name(),
        Shown.measured(difference.before().total()),
        Shown.measured(difference.now().total()),
        change(difference.change()),
        difference.causes().stream().map(Changes::why).toList());
  }

  /// `+2`; of a share `0 av +1`.
  private static String change(Sums change) {
    Cell total = change.total();
    String count = Shown.signed(total.get(Item.COUNT));
    return total.get(Item.OF) == 0
        ? count
        : text("changes.share", count, Shown.signed(total.get(Item.OF)));
  }

  private static Why why(Difference.Explained explained) {
    return new Why(
        explained.cause().label(),
        change(explained.change()),
        text("changes.events", explained.steps().size()),
        explained.steps().stream()
            .map(step -> Long.toString(step.event().position()))
            .collect(Collectors.joining(", ")));
  }
}
