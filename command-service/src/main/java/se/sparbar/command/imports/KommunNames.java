package se.sparbar.command.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;

/// A kommun by what people write: its code, also without the nought that spreadsheets take from its
/// front, its name, or both.
final class KommunNames {
  private static final Pattern CODE = Pattern.compile("([0-9]{3,4})\\b.*");
  private static final Map<String, Kommun> NAMES = names();

  private KommunNames() {}

  static Optional<Kommun> find(String written) {
    String wording = Wording.of(written);
    if (NAMES.containsKey(wording)) {
      return Optional.of(NAMES.get(wording));
    }
    var code = CODE.matcher(wording);
    if (code.matches()) {
      return coded(code.group(1), wording.substring(code.end(1)).strip());
    }
    return Stream.of(" kommun", "s kommun")
        .filter(wording::endsWith)
        .map(ending -> wording.substring(0, wording.length() - ending.length()))
        .map(NAMES::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<Kommun> coded(String digits, String name) {
    Kommun kommun = new Kommun("0".repeat(4 - digits.length()) + digits);
    boolean agrees = name.isEmpty() || kommun.equals(NAMES.get(name));
    return agrees && Kommuner.exists(kommun) ? Optional.of(kommun) : Optional.empty();
  }

  private static Map<String, Kommun> names() {
    Map<String, Kommun> names = new HashMap<>();
    Kommuner.all().forEach((kommun, name) -> names.put(Wording.of(name), kommun));
    return Map.copyOf(names);
  }
}
