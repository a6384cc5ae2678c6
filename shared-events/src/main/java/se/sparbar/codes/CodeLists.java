package se.sparbar.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The code lists as they are delivered: data in `codes.csv`, beside this class.
public final class CodeLists {
  /// One code.
  ///
  /// @param list its list's name, such as `avslut-reason`
  /// @param group what it counts as, where the list has groups; else empty
  /// @param validFrom null where it has always been
  /// @param validTo the last day on which it may have happened; null where it has no end
  public record Entry(
      String list,
      String code,
      String label,
      String group,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {
    /// Whether it may be what happened on a day.
    public boolean isValid(LocalDate day) {
      return (validFrom == null || !day.isBefore(validFrom))
          && (validTo == null || !day.isAfter(validTo));
    }
  }

  private record Listed<C>(Entry entry, int place, C code) {}

  private static final Map<String, Map<String, Entry>> LISTS = read();

  private static final ClassValue<Map<String, Listed<?>>> CODES =
      new ClassValue<>() {
        @Override
        protected Map<String, Listed<?>> computeValue(Class<?> type) {
          Map<String, Listed<?>> codes = new LinkedHashMap<>();
          for (Entry entry : entries(name(type)).values()) {
            codes.put(entry.code(), new Listed<>(entry, codes.size(), make(type, entry.code())));
          }
          return codes;
        }
      };

  private static final ClassValue<Map<String, Entry>> ENTRIES =
      new ClassValue<>() {
        @Override
        protected Map<String, Entry> computeValue(Class<?> type) {
          if (!type.isEnum()) {
            return entries(name(type));
          }
          Map<String, Entry> closed = new LinkedHashMap<>();
          for (Code code : of(type.asSubclass(Code.class))) {
            closed.put(
                code.name(), new Entry(name(type), code.name(), code.label(), "", null, null));
          }
          return closed;
        }
      };

  private CodeLists() {}

  /// The list of a type as it is delivered, by code and in order, be it closed or open.
  public static Map<String, Entry> entries(Class<? extends Code> type) {
    return ENTRIES.get(type);
  }

  /// All lists by name, each with its codes in order.
  public static Map<String, Map<String, Entry>> all() {
    return LISTS;
  }

  /// The name of the list whose codes are of a type: `AvslutReason` is `avslut-reason`.
  public static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /// The codes of a type, be its list closed or open.
  public static List<Code> of(Class<? extends Code> type) {
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    return CODES.get(type).values().stream().<Code>map(listed -> (Code) listed.code()).toList();
  }

  /// A code of a list; of an open one it may have been added since.
  public static <C extends Code> C code(Class<C> type, String name) {
    if (type.isEnum()) {
      return of(type).stream()
          .filter(code -> code.name().equals(name))
          .map(type::cast)
          .findFirst()
          .orElseThrow();
    }
    @Nullable Listed<?> listed = CODES.get(type).get(name);
    return type.cast(listed == null ? make(type, name) : listed.code());
  }

  static <C extends OpenCode<C>> List<C> delivered(Class<C> type) {
    List<C> codes = new ArrayList<>();
    CODES.get(type).values().forEach(listed -> codes.add(type.cast(listed.code())));
    return List.copyOf(codes);
  }

  /// The one instance of a delivered code, so that millions of events share it.
  static <C extends OpenCode<C>> C canonical(Class<C> type, String name, Function<String, C> make) {
    @Nullable Listed<?> listed = CODES.get(type).get(name);
    return listed == null ? make.apply(name) : type.cast(listed.code());
  }

  /// The entry of a delivered code.
  ///
  /// @throws IllegalArgumentException for one that was added: its name says what it counts as
  static Entry entry(OpenCode<?> code) {
    @Nullable Listed<?> listed = CODES.get(code.getClass()).get(code.name());
    if (listed == null) {
      throw new IllegalArgumentException("not a delivered code: " + code.name());
    }
    return listed.entry();
  }

  static String label(OpenCode<?> code) {
    @Nullable Listed<?> listed = CODES.get(code.getClass()).get(code.name());
    return listed == null ? code.name() : listed.entry().label();
  }

  static int place(OpenCode<?> code) {
    @Nullable Listed<?> listed = CODES.get(code.getClass()).get(code.name());
    return listed == null ? Integer.MAX_VALUE : listed.place();
  }

  private static Map<String, Entry> entries(String list) {
    @Nullable Map<String, Entry> entries = LISTS.get(list);
    if (entries == null) {
      throw new IllegalArgumentException("no code list is called " + list);
    }
    return entries;
  }

  private static Object make(Class<?> type, String name) {
    try {
      return type.getDeclaredConstructor(String.class).newInstance(name);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a code is a record of its name: " + type.getName(), e);
    }
  }

  private static Map<String, Map<String, Entry>> read() {
    Map<String, Map<String, Entry>> lists = new LinkedHashMap<>();
    try (InputStream file =
            Objects.requireNonNull(CodeLists.class.getResourceAsStream("codes.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(CodeLists::entry)
          .forEach(entry ->
              lists
                  .computeIfAbsent(entry.list(), _ -> new LinkedHashMap<>())
                  .put(entry.code(), entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  private static Entry entry(String line) {
    List<String> parts = List.of(line.split(";", -1));
    return new Entry(
        parts.get(0),
        parts.get(1),
        parts.get(2),
        parts.get(3),
        day(parts.get(4)),
        day(parts.get(5)));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
