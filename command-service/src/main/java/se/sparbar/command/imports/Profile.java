package se.sparbar.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.text.Codes;

/// What a kind of export calls our columns and codes, from a file of aliases. Codes and labels of
/// our own are understood in every profile.
final class Profile {
  /// A profile is named by its file beside this class.
  private static final Set<String> NAMES = Set.of("standard", "sus");

  private final boolean isStandard;
  private final Codes known;
  private final Map<String, Column> columns = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, Map<String, String>> aliases = new HashMap<>();
  private final Map<Class<?>, Map<String, Code>> codes = new HashMap<>();

  private Profile(String name, Codes known) {
    this.known = known;
    this.isStandard = name.equals("standard");
    for (Column column : Column.values()) {
      columns.put(Wording.of(column.header()), column);
    }
    Properties file = file(name);
    file.stringPropertyNames().forEach(key -> read(key, several(file.getProperty(key))));
  }

  /// The profile that a request asks for.
  static Profile named(@Nullable String name, Codes codes) {
    if (name == null) {
      return new Profile("standard", codes);
    }
    if (!NAMES.contains(name)) {
      throw Invalid.of(
          "profile", "UNKNOWN_PROFILE", String.join(", ", NAMES.stream().sorted().toList()));
    }
    return new Profile(name, codes);
  }

  private static Properties file(String name) {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Profile.class.getResourceAsStream(name + ".properties"))) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private void read(String key, List<String> names) {
    String[] parts = key.split("\\.", 3);
    switch (parts[0]) {
      case "column" -> {
        Column column = Column.valueOf(parts[1].toUpperCase(Locale.ROOT));
        names.forEach(name -> columns.put(name, column));
      }
      case "left-out" -> leftOut.addAll(names);
      case "label" -> {
        Map<String, String> list = aliases.computeIfAbsent(parts[1], _ -> new HashMap<>());
        names.forEach(name -> list.put(name, parts[2]));
      }
      default -> throw new IllegalStateException("a profile has no " + key);
    }
  }

  private static List<String> several(String value) {
    return Arrays.stream(value.split("\\|")).map(Wording::of).toList();
  }

  Optional<Column> column(String header) {
    return Optional.ofNullable(columns.get(Wording.of(header)));
  }

  boolean leavesOut(String header) {
    return leftOut.contains(Wording.of(header));
  }

  /// Exports spread what is several over several columns.
  boolean spreads(Column column) {
    return !isStandard && column.holdsSeveral();
  }

  /// What parts several codes in one cell; labels of ours have commas, those of exports do not.
  String separators() {
    return isStandard ? "\\|" : "[|;,\\n]";
  }

  <C extends Code> Optional<C> code(Class<C> list, String text) {
    return Optional.ofNullable(
            codes.computeIfAbsent(list, _ -> understood(list)).get(Wording.of(text)))
        .map(list::cast);
  }

  private Map<String, Code> understood(Class<? extends Code> list) {
    Map<String, Code> understood = new HashMap<>();
    Map<String, String> own = aliases.getOrDefault(listName(list), Map.of());
    own.forEach((alias, code) -> understood.put(alias, known.find(list, code).orElseThrow()));
    known.all(list).forEach(code -> understood.put(Wording.of(known.label(code)), code));
    known.all(list).forEach(code -> understood.put(Wording.of(code.name()), code));
    return understood;
  }

  /// As [se.sparbar.codes] names its lists: `AvslutReason` is `avslut-reason`.
  private static String listName(Class<?> list) {
    return list.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /// What a message says is allowed: codes to those who write codes, labels to the others.
  String allowed(Class<? extends Code> list) {
    return isStandard
        ? known.allowed(list)
        : known.all(list).stream().map(known::label).collect(Collectors.joining(", "));
  }
}
