package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.ids.InsatsId;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.AsOf;
import se.sparbar.query.figures.Dimension;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.figures.Period;
import se.sparbar.query.figures.Question;

/// Reads the parameters that questions have in common into what the figures understand.
public final class Asked {
  public static final String FROM = "from";
  public static final String TO = "to";
  public static final String AS_OF = "asOf";
  public static final String AGAINST = "against";
  public static final String BY = "by";
  public static final String INSATS = "insats";
  public static final String FORBUND = "forbund";
  public static final String KOMMUN = "kommun";
  public static final String VERSION = "version";
  public static final String CELL = "cell";

  private static final List<String> QUESTION =
      List.of(FROM, TO, AS_OF, BY, INSATS, KOMMUN, FORBUND, VERSION);

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final Parameters parameters;

  public Asked(Parameters parameters) {
    this.parameters = parameters;
  }

  /// The parameters of a question about a figure and some more, in the order in which they are
  /// told.
  public static Set<String> questionAnd(String... more) {
    Set<String> names = new LinkedHashSet<>(QUESTION);
    Collections.addAll(names, more);
    return names;
  }

  @Nullable Period period() {
    @Nullable LocalDate from = parameters.date(FROM);
    @Nullable LocalDate to = parameters.date(TO);
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      parameters.wrong(TO, "PERIOD_REVERSED", text("error.period-reversed"));
      return null;
    }
    if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
      parameters.wrong(
          FROM,
          "PERIOD_OUT_OF_RANGE",
          text("error.period-range", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
      return null;
    }
    return new Period(from, to);
  }

  public AsOf asOf(String name) {
    @Nullable String given = parameters.one(name);
    if (given == null) {
      return new AsOf.Now();
    }
    try {
      return AsOf.parse(given);
    } catch (IllegalArgumentException _) {
      parameters.wrong(name, "INVALID_AS_OF", text("error.as-of", given));
      return new AsOf.Now();
    }
  }

  List<Dimension> by() {
    @Nullable String given = parameters.one(BY);
    if (given == null) {
      return List.of();
    }
    Set<Dimension> by = new LinkedHashSet<>();
    String[] names = given.split(",", -1);
    for (String name : names) {
      dimension(name.strip()).ifPresent(by::add);
    }
    if (by.size() != names.length || by.size() > 2) {
      String known =
          Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", "));
      parameters.wrong(BY, "INVALID_DIMENSION", text("error.dimension", known, given));
    }
    return new ArrayList<>(by);
  }

  private static Optional<Dimension> dimension(String id) {
    return Arrays.stream(Dimension.values()).filter(d -> d.id().equals(id)).findFirst();
  }

  /// The part that is asked for, by dimension: `sex:KVINNA`, as often as there are dimensions.
  public Map<String, String> cell(Figure figure) {
    Set<String> dimensions = new LinkedHashSet<>(figure.ownDimensions());
    by().forEach(dimension -> dimensions.add(dimension.id()));
    Map<String, String> cell = new LinkedHashMap<>();
    for (String given : parameters.all(CELL)) {
      int colon = given.indexOf(':');
      String dimension = colon < 0 ? given : given.substring(0, colon);
      if (colon > 0 && dimensions.contains(dimension)) {
        cell.put(dimension, given.substring(colon + 1));
      } else {
        parameters.wrong(
            CELL, "INVALID_CELL", text("error.cell", given, String.join(", ", dimensions)));
      }
    }
    return cell;
  }

  /// A figure in the version that is asked for, or in its latest.
  ///
  /// @throws NotFound where there is none
  public Figure figure(String id) {
    Figure latest =
        Figures.find(id).orElseThrow(() -> new NotFound("problem.figure-unknown.detail", id));
    @Nullable String version = parameters.one(VERSION);
    if (version == null) {
      return latest;
    }
    int number = parameters.number(VERSION, 1, 999, 0);
    return Figures.find(id, number)
        .orElseThrow(() -> new NotFound("problem.figure-version-unknown.detail", id, version));
  }

  Set<Kommun> kommuner() {
    Set<Kommun> kommuner = new LinkedHashSet<>();
    for (String code : parameters.all(KOMMUN)) {
      if (code.matches("[0-9]{4}") && Kommuner.exists(new Kommun(code))) {
        kommuner.add(new Kommun(code));
      } else if (!code.isBlank()) {
        parameters.wrong(KOMMUN, "INVALID_KOMMUN", text("error.kommun", code));
      }
    }
    return kommuner;
  }

  /// The insatser that are meant by `insats` and `forbund`, of those that are known.
  Set<InsatsId> insatser(Collection<InsatsFacts> known) {
    return ofForbund(named(known), known);
  }

  /// The insatser that are meant by `insats`, of those that are known.
  Set<InsatsId> named(Collection<InsatsFacts> known) {
    Set<InsatsId> named = new LinkedHashSet<>();
    for (String id : parameters.all(INSATS)) {
      Optional<InsatsId> found =
          known.stream()
              .map(InsatsFacts::insats)
              .filter(i -> i.value().toString().equals(id))
              .findFirst();
      found.ifPresent(named::add);
      if (found.isEmpty() && !id.isBlank()) {
        parameters.wrong(INSATS, "UNKNOWN_INSATS", text("error.insats", id));
      }
    }
    return named;
  }

  private Set<InsatsId> ofForbund(Set<InsatsId> named, Collection<InsatsFacts> known) {
    @Nullable String forbund = parameters.one(FORBUND);
    if (forbund == null) {
      return named;
    }
    Set<InsatsId> financed =
        known.stream()
            .filter(i -> i.forbund().name().equals(forbund))
            .map(InsatsFacts::insats)
            .filter(i -> named.isEmpty() || named.contains(i))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (financed.isEmpty()) {
      parameters.wrong(FORBUND, "UNKNOWN_FORBUND", text("error.forbund", forbund));
    }
    return financed;
  }

  /// The question about a period, or about the one that the parameters give.
  public Question question(@Nullable Period fixed, Collection<InsatsFacts> known) {
    @Nullable Period period = fixed == null ? period() : fixed;
    Set<InsatsId> insatser = insatser(known);
    Set<Kommun> kommuner = kommuner();
    List<Dimension> by = by();
    return parameters.then(
        () -> new Question(Objects.requireNonNull(period), insatser, forbund(), kommuner, by));
  }

  private Set<Forbund> forbund() {
    @Nullable String forbund = parameters.one(FORBUND);
    return forbund == null ? Set.of() : Set.of(new Forbund(forbund));
  }
}
