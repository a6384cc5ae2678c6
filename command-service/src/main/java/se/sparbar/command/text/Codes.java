package se.sparbar.command.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.sparbar.codes.Code;
import se.sparbar.codes.CodeLists;

/// The codes of a list as other programs write them.
public final class Codes {
  private static final ClassValue<Map<String, Code>> LISTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Code> computeValue(Class<?> list) {
          Map<String, Code> codes = new LinkedHashMap<>();
          CodeLists.of(list.asSubclass(Code.class)).forEach(code -> codes.put(code.name(), code));
          return codes;
        }
      };

  private Codes() {}

  public static <C extends Code> Optional<C> find(Class<C> list, String name) {
    return Optional.ofNullable(LISTS.get(list).get(name)).map(list::cast);
  }

  /// All of a list, in its order.
  public static <C extends Code> List<C> all(Class<C> list) {
    return LISTS.get(list).values().stream().map(list::cast).toList();
  }

  /// All of a list, for a message that says what is allowed.
  public static String allowed(Class<? extends Code> list) {
    return String.join(", ", LISTS.get(list).keySet());
  }
}
