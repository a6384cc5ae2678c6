package se.sparbar.query.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.query.adoption.FrozenReport.Breakdown;
import se.sparbar.query.adoption.FrozenReport.FrozenFigure;
import se.sparbar.query.facts.Cause;
import se.sparbar.query.facts.Reading;
import se.sparbar.query.facts.Versions;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Difference;
import se.sparbar.query.figures.Difference.Explained;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Facts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Needs;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;

/// How far a figure has moved since it was adopted, and why. What was adopted is read, not
/// computed; the causes are the events since, and what they do not explain is that the program
/// counts otherwise today: a changed definition. So the causes always add up to the change.
///
/// @param now what it says today; null where there is no such figure any more
/// @param change the sums of today less those that were adopted, cell by cell
public record Drift(
    FrozenFigure adopted,
    Breakdown breakdown,
    @Nullable Answer now,
    Sums change,
    List<Explained> causes) {
  public Drift {
    causes = List.copyOf(causes);
  }

  /// @param by one dimension that the report was broken down by, or none
  /// @param now a position that is no earlier than the report's
  public static List<Drift> of(FrozenReport report, List<Dimension> by, Facts facts, long now) {
    Question question = question(report, facts, now).by(by);
    Versions rows = facts.versions(question, Needs.of(Figures.all()), report.position(), now);
    Reading today = rows.at(now, facts.insatser(now), facts.dayOf(now));
    List<Drift> drifts = new ArrayList<>();
    for (FrozenFigure adopted : report.figures()) {
      Optional<Figure> figure = Figures.find(adopted.id());
      Optional<Breakdown> breakdown = adopted.by(by.stream().map(Dimension::id).toList());
      if (figure.isPresent() && breakdown.isPresent()) {
        Difference since =
            Difference.between(figure.get(), question, facts, rows, report.position(), now);
        Sums sums = Sums.count(figure.get(), question, today);
        drifts.add(of(adopted, breakdown.get(), since, sums));
      } else if (breakdown.isPresent()) {
        drifts.add(gone(adopted, breakdown.get()));
      }
    }
    return drifts;
  }

  private static Drift of(FrozenFigure adopted, Breakdown breakdown, Difference since, Sums today) {
    Sums change = less(today, breakdown.sums());
    List<Explained> causes = new ArrayList<>(since.causes());
    Sums unexplained = less(change, since.change());
    if (!unexplained.isEmpty()) {
      causes.add(new Explained(Cause.DEFINITION, unexplained, List.of()));
    }
    return new Drift(adopted, breakdown, since.now(), change, causes);
  }

  private static Drift gone(FrozenFigure adopted, Breakdown breakdown) {
    Sums change = less(new Sums(), breakdown.sums());
    return new Drift(
        adopted,
        breakdown,
        null,
        change,
        List.of(new Explained(Cause.DEFINITION, change, List.of())));
  }

  private static Sums less(Sums one, Sums other) {
    Sums difference = new Sums();
    difference.add(one, 1);
    difference.add(other, -1);
    return difference;
  }

  /// As the insatser are known today.
  private static Question question(FrozenReport report, Facts facts, long now) {
    return Question.of(
        new Period(report.from(), report.to()), new Forbund(report.forbund()), facts.insatser(now));
  }
}
