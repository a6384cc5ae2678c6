package se.sparbar.query.oracle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.JudgedGoal;
import se.sparbar.query.figures.Measured;
import se.sparbar.query.figures.Question;
import se.sparbar.query.figures.Sums;

/// A figure's sums in the words of the oracle.
final class InSums {
  private InSums() {}

  /// The cells' sums, one to a line; null where there are none.
  static @Nullable String lines(Sums sums) {
    TreeSet<String> lines = new TreeSet<>();
    sums.cells()
        .forEach((parts, cell) ->
            cell.items()
                .forEach((item, n) ->
                    lines.add(
                        String.join(",", parts)
                            + "|"
                            + item.name()
                            + "|"
                            + item.code()
                            + "|"
                            + n)));
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  static @Nullable String digest(Sums sums) {
    @Nullable String lines = lines(sums);
    if (lines == null) {
      return null;
    }
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("MD5").digest(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What the whole says, as far as the oracle has an opinion on it; null where it has none.
  static @Nullable String says(
      Figure figure, Question question, Sums sums, Collection<InsatsFacts> insatser) {
    Measured said = figure.measureTotal(sums, question, insatser);
    return switch (figure.id()) {
      case "to-work",
          "to-work-or-studies",
          "to-work-studies-or-jobseeking",
          "income",
          "occupation",
          "activities" ->
          share(said);
      case "sustained-6", "sustained-12", "sustained-24" ->
          share(said) + "/" + numbers(said, "notReached", "notFollowedUp");
      case "survey" ->
          share(said) + of(said, "ofEnrolled") + of(said, "ofParticipants") + of(said, "ofPlaces");
      case "cost" ->
          said.count()
              + per(said, "perParticipant")
              + per(said, "perAvslut")
              + per(said, "perAvslutToWorkOrStudies")
              + per(said, "budgeted")
              + whole(said, "againstBudget");
      case "socioeconomic" -> "" + said.count();
      case "capacity" ->
          said.count()
              + "/"
              + numbers(said, "fullTime", "placesAtStart", "meanOpen", "participants")
              + per(said, "occupancyPercent")
              + per(said, "participantsPerFullTime");
      case "queue-time" ->
          said.count()
              + "/"
              + numbers(said, "lowerQuartile", "median", "upperQuartile", "mean", "queueAtEnd");
      case "time-in-insats" ->
          said.count() + "/" + numbers(said, "lowerQuartile", "median", "upperQuartile", "mean");
      case "open-at" -> numbers(said, "atStart", "atEnd", "peak", "personDays", "mean");
      case "stock-flow" -> numbers(said, "openAtStart", "openAtEnd", "gap");
      case "goal" -> goals(said);
      default -> null;
    };
  }

  private static String numbers(Measured said, String... names) {
    return List.of(names).stream()
        .map(name -> plain(Objects.requireNonNull(said.numbers().get(name), name)))
        .collect(Collectors.joining("/"));
  }

  private static String share(Measured said) {
    return said.count() + "/" + said.of() + (said.percent() == null ? "" : "/" + said.percent());
  }

  private static String of(Measured said, String name) {
    Map<?, ?> share = (Map<?, ?>) Objects.requireNonNull(said.numbers().get(name));
    return "/" + share.get("of");
  }

  private static String whole(Measured said, String name) {
    return said.numbers().get(name) instanceof Map<?, ?> share
        ? "/" + share.get("count") + "/" + share.get("of") + "/" + share.get("percent")
        : "/-";
  }

  private static String per(Measured said, String name) {
    @Nullable Object number = said.numbers().get(name);
    return number == null ? "/-" : "/" + plain(number);
  }

  private static String plain(Object number) {
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }

  private static String goals(Measured said) {
    List<?> goals = (List<?>) Objects.requireNonNull(said.numbers().get("goals"));
    return goals.stream()
        .map(JudgedGoal.class::cast)
        .map(g ->
            Stream.of(g.insats().value(), g.figure(), g.threshold(), g.count(), g.of(), g.outcome())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(":")))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
