package se.sparbar.query.figures;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// What has to be read for some figures beside the enrolments.
///
/// @param steps whether the steps of the enrolments are wanted
/// @param entryTypes stored names of events in streams that are about no person
public record Needs(boolean steps, Set<String> entryTypes) {
  public static final Needs CASES = new Needs(false, Set.of());

  public static Needs of(Figure figure) {
    return new Needs(figure.readsSteps(), figure.entryTypes());
  }

  public static Needs of(Collection<Figure> figures) {
    Set<String> types = new TreeSet<>();
    figures.forEach(figure -> types.addAll(figure.entryTypes()));
    return new Needs(figures.stream().anyMatch(Figure::readsSteps), types);
  }
}
