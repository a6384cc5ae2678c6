package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Kommun;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.facts.Placed;

/// What is asked of a figure: which period, which part of the world, and broken down how.
///
/// @param insatser only these; all where empty
/// @param forbund whose own things, beside those of the insatser
/// @param kommuner only what is counted in these; all where empty
/// @param known the last day that anything can be known of; null where that is not asked of yet
public record Question(
    Period period,
    Set<InsatsId> insatser,
    Set<Forbund> forbund,
    Set<Kommun> kommuner,
    List<Dimension> by,
    @Nullable LocalDate known) {

  public Question(
      Period period,
      Set<InsatsId> insatser,
      Set<Forbund> forbund,
      Set<Kommun> kommuner,
      List<Dimension> by) {
    this(period, insatser, forbund, kommuner, by, null);
  }

  public Question(Period period, Set<InsatsId> insatser, Set<Kommun> kommuner, List<Dimension> by) {
    this(period, insatser, Set.of(), kommuner, by);
  }

  public static Question of(Period period) {
    return new Question(period, Set.of(), Set.of(), List.of());
  }

  /// About all that is a förbund's, of the insatser that are known.
  public static Question of(Period period, Forbund forbund, Collection<InsatsFacts> known) {
    return new Question(
        period,
        known.stream()
            .filter(i -> i.forbund().equals(forbund))
            .map(InsatsFacts::insats)
            .collect(Collectors.toSet()),
        Set.of(forbund),
        Set.of(),
        List.of());
  }

  public LocalDate from() {
    return period.from();
  }

  public LocalDate to() {
    return period.to();
  }

  /// The last day of the period that something can be known of.
  LocalDate lastKnown() {
    return known != null && known.isBefore(to()) ? known : to();
  }

  /// Whether something that happens on a day falls in the period.
  public boolean holds(LocalDate day) {
    return period.holds(day);
  }

  public Question by(List<Dimension> dimensions) {
    return new Question(period, insatser, forbund, kommuner, dimensions, known);
  }

  public Question in(Period other) {
    return new Question(other, insatser, forbund, kommuner, by, known);
  }

  Question asKnownOn(LocalDate day) {
    return new Question(period, insatser, forbund, kommuner, by, day);
  }

  /// Those of the insatser that are asked about.
  public List<InsatsFacts> chosen(Collection<InsatsFacts> known) {
    return known.stream().filter(i -> insatser.isEmpty() || insatser.contains(i.insats())).toList();
  }

  /// Whether something that is counted on a day belongs to the question.
  public boolean covers(Placed what, LocalDate on) {
    return (insatser.isEmpty() || ofInsats(what)) && (kommuner.isEmpty() || ofKommun(what, on));
  }

  /// Some sets answer for null by throwing.
  private boolean ofKommun(Placed what, LocalDate on) {
    @Nullable Kommun kommun = what.kommunOn(on);
    return kommun != null && kommuner.contains(kommun);
  }

  private boolean ofInsats(Placed what) {
    @Nullable InsatsId insats = what.insats();
    if (insats != null) {
      return insatser.contains(insats);
    }
    @Nullable Forbund whose = what.forbund();
    return whose != null && forbund.contains(whose);
  }
}
