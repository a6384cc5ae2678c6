package se.sparbar.query.http;

import static se.sparbar.query.text.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.sparbar.query.http.InvalidRequest.Wrong;

/// The parameters of one request, read one by one; what is wrong is gathered, so that all of it is
/// told at once.
public final class Parameters {
  private final Map<String, List<String>> given;
  private final List<Wrong> errors = new ArrayList<>();

  /// Refuses parameters that nobody knows: a misspelt one would otherwise be a wrong answer.
  public Parameters(Map<String, List<String>> given, Set<String> known) {
    this.given = given;
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name ->
            wrong(
                name,
                "UNKNOWN_PARAMETER",
                text("error.unknown-parameter", name, String.join(", ", known))));
  }

  public void wrong(String field, String code, String message) {
    errors.add(new Wrong(field, message, code));
  }

  public List<String> all(String name) {
    return given.getOrDefault(name, List.of());
  }

  /// The one value of a parameter; null where it is absent or empty.
  public @Nullable String one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      wrong(name, "REPEATED", text("error.repeated", name));
    }
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst().strip();
  }

  public @Nullable LocalDate date(String name) {
    @Nullable String value = one(name);
    if (value == null) {
      wrong(name, "REQUIRED", text("error.required", name));
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException _) {
      wrong(name, "INVALID_DATE", text("error.date", value));
      return null;
    }
  }

  /// A whole number within bounds, or what stands for an absent one.
  public int number(String name, int from, int to, int absent) {
    @Nullable String value = one(name);
    if (value == null) {
      return absent;
    }
    if (value.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= from && number <= to) {
        return number;
      }
    }
    wrong(
        name,
        "INVALID_NUMBER",
        text("error.number", value, Integer.toString(from), Integer.toString(to)));
    return absent;
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /// What the parameters make, unless something was wrong with them.
  ///
  /// @throws InvalidRequest with all that was wrong
  public <T> T then(Supplier<T> made) {
    if (hasErrors()) {
      throw new InvalidRequest(errors);
    }
    return made.get();
  }
}
