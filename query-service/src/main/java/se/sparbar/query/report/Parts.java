package se.sparbar.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Sex;
import se.sparbar.query.figures.Answer;
import se.sparbar.query.figures.Measured;

/// The parts of an answer, added up and shown as cells of a table.
public final class Parts {
  static final String NONE = "\u2013";

  private Parts() {}

  static List<String> bySexColumns(String lastYear) {
    return List.of(
        Sex.KVINNA.label(), Sex.MAN.label(), Sex.UPPGIFT_SAKNAS.label(), "Totalt", lastYear);
  }

  static String shown(Optional<Measured> measured) {
    return measured.map(Shown::measured).orElse(NONE);
  }

  /// `5 (12 %)`, of a share among the named numbers; nothing where it is none, or undefined.
  static String share(@Nullable Object share) {
    return share(share, "%1$s (%3$s\u00a0%%)");
  }

  /// `5 av 41 (12 %)`.
  static String shareOf(@Nullable Object share) {
    return share(share, "%s av %s (%s\u00a0%%)");
  }

  private static String share(@Nullable Object share, String form) {
    return share instanceof Map<?, ?> numbers && numbers.get("percent") != null
        ? form.formatted(numbers.get("count"), numbers.get("of"), numbers.get("percent"))
        : NONE;
  }

  /// The parts that match, added up; empty where there are none.
  public static Optional<Measured> sum(Answer answer, Map<String, String> wanted) {
    return answer.parts().stream()
        .filter(part -> part.by().entrySet().containsAll(wanted.entrySet()))
        .map(Answer.Part::measured)
        .reduce(Parts::add);
  }

  private static Measured add(Measured a, Measured b) {
    long count = a.count() + b.count();
    return a.of() == null || b.of() == null
        ? Measured.count(count)
        : Measured.share(count, a.of() + b.of(), "inga avslut");
  }

  /// Each sex and the whole of the parts that match.
  ///
  /// @param dimension that the answer calls sex
  static List<String> sexes(Answer answer, String dimension, Map<String, String> wanted) {
    List<String> values = new ArrayList<>();
    for (Sex sex : Sex.values()) {
      Map<String, String> both = new TreeMap<>(wanted);
      both.put(dimension, sex.name());
      values.add(shown(sum(answer, both)));
    }
    values.add(shown(sum(answer, wanted)));
    return values;
  }

  static List<String> sexes(
      Answer answer, Map<String, String> wanted, Optional<Measured> lastTime) {
    List<String> values = sexes(answer, "sex", wanted);
    values.add(shown(lastTime));
    return values;
  }
}
