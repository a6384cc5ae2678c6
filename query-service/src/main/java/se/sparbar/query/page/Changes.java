package se.sparbar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.sparbar.query.adoption.Drift;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Item;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Reached;
import se.sparbar.query.report.Shown;
import se.sparbar.query.text.Texts;

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
    long earlier = Math.min(one.position(), other.position());
    long later = Math.max(one.position(), other.position());
    List<Moved> moved = new ArrayList<>();
    for (String id : FIGURES) {
      Figure figure = Figures.find(id).orElseThrow();
      Difference difference = Difference.between(figure, question, facts, earlier, later);
      if (!difference.change().isEmpty()) {
        moved.add(moved(figure, difference));
      }
    }
    return moved;
  }

  /// What reads otherwise than in an adopted report, of all its figures.
  static List<Moved> since(List<Drift> drifts) {
    return drifts.stream()
        .map(drift ->
            new Moved(
                drift.adopted().name(),
                Shown.measured(drift.adopted().total().measured()),
                drift.now() == null ? "\u2013" : Shown.measured(drift.now().total()),
                Shown.signed(drift.change().total().get(Item.COUNT)),
                drift.causes().stream().map(Changes::why).toList()))
        .filter(moved -> !moved.was().equals(moved.is()))
        .toList();
  }

  private static Moved moved(Figure figure, Difference difference) {
    return new Moved(
        figure.name(),
        Shown.measured(difference.before().total()),
        Shown.measured(difference.now().total()),
        Shown.signed(difference.change().total().get(Item.COUNT)),
        difference.causes().stream().map(Changes::why).toList());
  }

  private static Why why(Difference.Explained explained) {
    return new Why(
        explained.cause().label(),
        Shown.signed(explained.change().total().get(Item.COUNT)),
        Texts.text("changes.events", explained.steps().size()),
        explained.steps().stream()
            .map(step -> Long.toString(step.event().position()))
            .collect(Collectors.joining(", ")));
  }
}
