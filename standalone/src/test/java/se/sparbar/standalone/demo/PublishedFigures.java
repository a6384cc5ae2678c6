package se.sparbar.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Höglandets samordningsförbund published: Årsredovisning 2023 med bilaga 1 och 2 (mars 2024)
/// and Medlemssamråd 2024-02-23, as collected in `published/hoglandet-2023.json`.
public final class PublishedFigures {
  private static final List<String> SEXES = List.of("KVINNA", "MAN");

  /// Which of our classes the published ones are made of.
  private static final Map<String, Set<String>> CLASSES =
      Map.of(
          "ARBETE", Set.of("ARBETE"),
          "STUDIER", Set.of("STUDIER"),
          "OVRIGT", Set.of("ARBETSSOKANDE", "ANNAT"));

  private final List<Published> all = new ArrayList<>();

  /// One published number: the sum of a figure's parts whose codes are among those named.
  public record Published(
      String insats, int year, String figure, Map<String, Set<String>> parts, long count) {

    /// When it was published: what was not known then is not in it.
    public LocalDate asOf() {
      return year == 2022 ? LocalDate.of(2023, 3, 1) : LocalDate.of(2024, 3, 22);
    }

    public boolean holds(Map<String, String> by) {
      return parts.entrySet().stream()
          .allMatch(p -> p.getValue().contains(Objects.requireNonNull(by.get(p.getKey()))));
    }

    @Override
    public String toString() {
      return insats + " " + year + " " + figure + " " + parts + ": " + count;
    }
  }

  private PublishedFigures() {}

  public static List<Published> all() {
    PublishedFigures published = new PublishedFigures();
    for (Map.Entry<String, JsonNode> insats : document().required("insatser").properties()) {
      for (Map.Entry<String, JsonNode> year : insats.getValue().required("figures").properties()) {
        published.add(insats.getKey(), Integer.parseInt(year.getKey()), year.getValue());
      }
    }
    return List.copyOf(published.all);
  }

  static JsonNode document() {
    String file = "/published/hoglandet-2023.json";
    try (InputStream in =
        Objects.requireNonNull(PublishedFigures.class.getResourceAsStream(file), file)) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String insats, int year, JsonNode figures) {
    for (String figure : List.of("participants", "new", "avslut", "efterstod")) {
      bySex(insats, year, figure, Map.of(), figures.path(figure));
    }
    CLASSES.forEach((name, classes) ->
        bySex(
            insats,
            year,
            "avslut-by-reason",
            Map.of("class", classes),
            figures.path("avslutByClass").path(name)));
    Map<String, Set<String>> jobseekers = Map.of("class", Set.of("ARBETSSOKANDE"));
    number(insats, year, "avslut-by-reason", jobseekers, figures.path("ofWhichArbetssokande"));
    JsonNode share = figures.path("toWorkOrStudies");
    number(insats, year, "to-work-or-studies", Map.of(), share.path("numerator"));
    if (!share.isMissingNode()) {
      number(insats, year, "avslut", Map.of(), share.required("denominator"));
    }
  }

  private void bySex(
      String insats, int year, String figure, Map<String, Set<String>> parts, JsonNode counts) {
    number(insats, year, figure, parts, counts.path("total"));
    for (String sex : SEXES) {
      Map<String, Set<String>> ofSex = new HashMap<>(parts);
      ofSex.put("sex", Set.of(sex));
      number(insats, year, figure, ofSex, counts.path(sex));
    }
  }

  private void number(
      String insats, int year, String figure, Map<String, Set<String>> parts, JsonNode count) {
    if (!count.isMissingNode()) {
      all.add(new Published(insats, year, figure, parts, count.asLong()));
    }
  }
}
