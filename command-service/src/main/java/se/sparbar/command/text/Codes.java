package se.sparbar.command.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;

/// The codes of a list as other programs write them, which in a few cases is not Java's name.
public final class Codes {
  private static final ClassValue<Map<String, Code>> LISTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Code> computeValue(Class<?> list) {
          Map<String, Code> codes = new LinkedHashMap<>();
          for (Object constant : list.getEnumConstants()) {
            Code code = (Code) constant;
            codes.put(name(list, code), code);
          }
          return codes;
        }
      };

  private Codes() {}

  public static <C extends Code> Optional<C> find(Class<C> list, String name) {
    return Optional.ofNullable(LISTS.get(list).get(name)).map(list::cast);
  }

  /// All of a list, for a message that says what is allowed.
  public static String allowed(Class<? extends Code> list) {
    return String.join(", ", LISTS.get(list).keySet());
  }

  private static String name(Class<?> list, Code code) {
    return Arrays.stream(list.getFields())
        .filter(field -> field.getName().equals(code.name()))
        .map(field -> {
          @Nullable JsonProperty written = field.getAnnotation(JsonProperty.class);
          return written == null ? field.getName() : written.value();
        })
        .findFirst()
        .orElseThrow();
  }
}
