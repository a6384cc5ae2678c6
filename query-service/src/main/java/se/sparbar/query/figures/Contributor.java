package se.sparbar.query.figures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.query.facts.Affair;
import se.sparbar.query.facts.Fact;
import se.sparbar.query.facts.Person;
import se.sparbar.query.facts.Placed;
import se.sparbar.query.facts.Reading;

/// One of those behind a figure: an enrolment, or a stream that is about no person, and what it
/// adds to a cell. All of them together are the figure's sums.
///
/// @param stream whose events decided it
/// @param enrolment null where it is about no person
/// @param on the day it is counted on
/// @param by the part that it is counted in, by dimension: the figure's own, then those asked for
/// @param kommun in which it is counted; a part like any other where it has none
/// @param items what it adds, by item
public record Contributor(
    String stream,
    @Nullable EnrolmentId enrolment,
    LocalDate on,
    Map<String, String> by,
    String kommun,
    Map<Item, Long> items) {

  private record Spot(String stream, LocalDate on, List<String> parts) {}

  /// Those behind the cells that have some parts; behind the whole where no part is named.
  ///
  /// @param cell codes by dimension
  public static List<Contributor> of(
      Figure figure, Question question, Reading reading, Map<String, String> cell) {
    Map<Spot, Contributor> found = new LinkedHashMap<>();
    Question known = question.asKnownOn(reading.day());
    for (Person person : reading.persons()) {
      figure.count(person, known, gathering(figure, question, "", found));
    }
    if (!figure.entryTypes().isEmpty()) {
      for (Affair affair : reading.affairs()) {
        figure.count(affair, known, gathering(figure, question, affair.stream(), found));
      }
    }
    return found.values().stream()
        .filter(c -> c.by.entrySet().containsAll(cell.entrySet()))
        .toList();
  }

  private static Emit gathering(
      Figure figure, Question question, String stream, Map<Spot, Contributor> found) {
    return (what, on, own, item, n) -> {
      if (n != 0 && question.covers(what, on)) {
        @Nullable EnrolmentId enrolment = what instanceof Fact fact ? fact.enrolment() : null;
        String whose = enrolment == null ? stream : enrolment.stream();
        Spot spot = new Spot(whose, on, Sums.parts(own, question.by(), what, on));
        found
            .computeIfAbsent(spot, s -> empty(figure, question, s, enrolment, what))
            .items
            .merge(item, n, Long::sum);
      }
    };
  }

  private static Contributor empty(
      Figure figure, Question question, Spot spot, @Nullable EnrolmentId enrolment, Placed what) {
    return new Contributor(
        spot.stream,
        enrolment,
        spot.on,
        Answer.by(figure, question, spot.parts),
        Dimension.KOMMUN.part(Place.of(what, spot.on)),
        new LinkedHashMap<>());
  }

  /// How many there are in each kommun: all that one may see who may see no case.
  public static Map<String, Long> byKommun(List<Contributor> contributors) {
    Map<String, Long> kommuner = new TreeMap<>();
    for (Contributor contributor : contributors) {
      kommuner.merge(contributor.kommun, 1L, Long::sum);
    }
    return kommuner;
  }
}
