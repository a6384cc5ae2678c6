package se.sparbar.query.files;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.GoalUnit;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.query.facts.InsatsFacts;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
import se.sparbar.query.text.Texts;

/// Dimensions, codes and named numbers as people read them, as they are known at the report's
/// position. What nobody has named stands as it is: a new figure is never left out for a label.
public final class Labels {
  /// The lists that dimensions and figures take their codes from, where their names are others.
  private static final Map<String, String> LISTS =
      Map.of(
          "legal-sex", "sex",
          "class", "avslut-class",
          "reason", "avslut-reason",
          "phase", "efterstod-phase",
          "income", "income-source",
          "referrals", "referrer",
          "activities", "activity-kind",
          "meetings", "meeting-kind");

  private static final List<Class<? extends Code>> CLOSED =
      List.of(
          Sex.class,
          AvslutClass.class,
          EfterstodPhase.class,
          FollowUpOutcome.class,
          GoalUnit.class,
          Mode.class,
          Registration.class);

  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
  private final Map<String, String> insatser = new HashMap<>();

  public Labels(CodesKnown known, Collection<InsatsFacts> insatser) {
    known.lists().forEach(this::list);
    CLOSED.forEach(type -> list(CodeLists.name(type), CodeLists.entries(type)));
    insatser.forEach(i -> this.insatser.put(i.insats().value().toString(), i.name()));
  }

  private void list(String name, Map<String, CodeLists.Entry> entries) {
    Map<String, String> labels = lists.computeIfAbsent(name, _ -> new LinkedHashMap<>());
    entries.forEach((code, entry) -> labels.put(code, entry.label()));
  }

  /// As one paragraph, however it is broken in the program.
  public static String definition(Figure figure) {
    return figure.definition().replaceAll("\\s+", " ").strip();
  }

  /// `sex` is Kön.
  public String dimension(String id) {
    return Objects.requireNonNullElse(Texts.said("dimension." + id), id);
  }

  /// `openAtStart` is Inskrivna vid årets ingång.
  ///
  /// @param figure that has the number; a code of its list may be the number's name
  String number(String figure, String name) {
    return Objects.requireNonNullElseGet(Texts.said("number." + name), () -> code(figure, name));
  }

  /// @param of the dimension, or the figure, that the code is of
  public String code(String of, String code) {
    return switch (of) {
      case "kommun" -> kommun(code);
      case "huvudman" -> kommun(code);
      case "event" -> event(code);
      case "figure" -> Figures.find(code).map(Figure::name).orElse(code);
      case "half-year" -> code.length() == 7 ? Texts.text("half." + code.substring(5)) : code;
      default -> {
        Map<String, String> list = lists.getOrDefault(LISTS.getOrDefault(of, of), Map.of());
        yield list.containsKey(code) ? String.valueOf(list.get(code)) : anywhere(code);
      }
    };
  }

  /// A stored type, as the histories call it: `avslut-recorded` is Avslutet.
  private static String event(String type) {
    StringBuilder name = new StringBuilder();
    for (String word : type.split("-", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return Objects.requireNonNullElse(Texts.said("history.name." + name), type);
  }

  private static String kommun(String code) {
    return code.matches("[0-9]{4}") && Kommuner.exists(new Kommun(code))
        ? Kommuner.name(new Kommun(code))
        : Objects.requireNonNullElse(Texts.said("code." + code), code);
  }

  /// Its label in the first list that has it, or the insats's name.
  private String anywhere(String code) {
    return lists.values().stream()
        .filter(list -> list.containsKey(code))
        .map(list -> String.valueOf(list.get(code)))
        .findFirst()
        .or(() -> Optional.ofNullable(Texts.said("code." + code)))
        .orElse(insatser.getOrDefault(code, code));
  }
}
