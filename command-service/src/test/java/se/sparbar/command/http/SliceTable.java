package se.sparbar.command.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.http.WriteApiTest.Way;
import se.sparbar.command.rule.Rule;
import se.sparbar.command.text.Texts;
import se.sparbar.events.DomainEvent;

/// README's table of slices, as it has to be: made from the tables of routes, from what a slice's
/// decision can come to, and from the tests that name it.
final class SliceTable {
  private static final Path TESTS = Path.of("src/test/java");
  private static final String HEAD =
      """
      | POST | slice | events | rules | tests |
      |---|---|---|---|---|
      """;

  private SliceTable() {}

  static String text() {
    return Resources.ALL.stream().map(SliceTable::section).collect(Collectors.joining("\n"));
  }

  private static <I, C> String section(Resource<I, C> resource) {
    SortedMap<String, SortedSet<String>> shared = shared(resource);
    String rows = Way.of(resource).map(way -> row(way, shared)).collect(Collectors.joining("\n"));
    String meant =
        shared.entrySet().stream()
            .filter(entry -> rows.contains("*" + entry.getKey() + "*"))
            .map(entry -> "\n*" + entry.getKey() + "*: " + code(entry.getValue()) + "\n")
            .collect(Collectors.joining());
    return "<details><summary>%s: <code>/%s</code>, %d</summary>\n\n%s%s\n%s\n</details>\n"
        .formatted(
            Texts.of("tag." + resource.name()),
            resource.name(),
            resource.routes().size(),
            HEAD,
            rows,
            meant);
  }

  /// The rules of each class that checks several for more than one slice; it is named in their
  /// stead.
  private static <I, C> SortedMap<String, SortedSet<String>> shared(Resource<I, C> resource) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    Map<String, Integer> users = new HashMap<>();
    Way.of(resource)
        .map(way -> byClass(Reach.of(way.route().command(), "decide")))
        .forEach(rules ->
            rules.forEach((by, names) -> {
              all.computeIfAbsent(by, _ -> new TreeSet<>()).addAll(names);
              users.merge(by, 1, Integer::sum);
            }));
    all.entrySet()
        .removeIf(
            entry -> entry.getValue().size() < 3 || users.getOrDefault(entry.getKey(), 0) < 2);
    return all;
  }

  private static <I, C> String row(Way<I, C> way, SortedMap<String, SortedSet<String>> shared) {
    Reach reach = Reach.of(way.route().command(), "decide");
    return Stream.of(
            "`" + way.resource().path(way.route()).substring("/api/v1".length()) + "`",
            "`" + way.command() + "`",
            code(events(reach)),
            rules(byClass(reach), shared),
            code(tests(way.route().command())))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String rules(
      SortedMap<String, SortedSet<String>> own, SortedMap<String, SortedSet<String>> shared) {
    SortedSet<String> listed = new TreeSet<>();
    List<String> named = new ArrayList<>();
    own.forEach((by, rules) -> {
      if (rules.equals(shared.get(by))) {
        named.add("*" + by + "*");
      } else {
        listed.addAll(rules);
      }
    });
    return Stream.concat(listed.stream().map(rule -> "`" + rule + "`"), named.stream())
        .collect(Collectors.joining(", "));
  }

  /// The rules that a slice can break, by the class that checks them.
  private static SortedMap<String, SortedSet<String>> byClass(Reach reach) {
    SortedMap<String, SortedSet<String>> rules = new TreeMap<>();
    reach.constants.stream()
        .filter(read -> isRule(type(read.owner())) && !read.name().startsWith("$"))
        .forEach(read ->
            rules
                .computeIfAbsent(outermost(type(read.by())), _ -> new TreeSet<>())
                .add(read.name()));
    return rules;
  }

  private static String outermost(Class<?> type) {
    @Nullable Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : outermost(outer);
  }

  private static String code(Collection<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  static List<String> events(Reach reach) {
    return reach.made.stream()
        .map(SliceTable::type)
        .filter(DomainEvent.class::isAssignableFrom)
        .map(Class::getSimpleName)
        .toList();
  }

  private static boolean isRule(Class<?> type) {
    return type.isEnum() && Rule.class.isAssignableFrom(type);
  }

  /// The test that has the slice's name, or else those that name it.
  static List<String> tests(Class<?> command) {
    Pattern named = Pattern.compile("\\b" + command.getSimpleName() + "\\b");
    List<String> all =
        in(command).filter(file -> named.matcher(read(file)).find()).map(SliceTable::name).toList();
    String own = command.getSimpleName() + "Test";
    return all.contains(own)
        ? List.of(own)
        : all.stream().filter(name -> !name.startsWith("Random")).toList();
  }

  private static Stream<Path> in(Class<?> command) {
    Path folder = TESTS.resolve(command.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      Set<Path> tests =
          files.filter(file -> file.toString().endsWith("Test.java")).collect(Collectors.toSet());
      return tests.stream().sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> type(String internalName) {
    try {
      return Class.forName(internalName.replace('/', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
