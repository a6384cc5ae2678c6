package se.sparbar.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sveriges 290 kommuner by SCB's code, in force since 2007 (when Heby moved to Uppsala län); the
/// first two digits are the län.
public final class Kommuner {
  private static final NavigableMap<Kommun, String> NAMES = read();

  private Kommuner() {}

  /// All of them with their names, in the order of their codes.
  public static NavigableMap<Kommun, String> all() {
    return NAMES;
  }

  public static boolean exists(Kommun kommun) {
    return NAMES.containsKey(kommun);
  }

  /// What people call it.
  ///
  /// @throws IllegalArgumentException for a code that SCB has not given
  public static String name(Kommun kommun) {
    @Nullable String name = NAMES.get(kommun);
    if (name == null) {
      throw new IllegalArgumentException("no kommun has the code " + kommun);
    }
    return name;
  }

  /// The län's code, such as 06 for Jönköpings län.
  public static String lan(Kommun kommun) {
    return kommun.code().substring(0, 2);
  }

  private static NavigableMap<Kommun, String> read() {
    TreeMap<Kommun, String> names = new TreeMap<>();
    try (InputStream file =
            Objects.requireNonNull(Kommuner.class.getResourceAsStream("kommuner.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> names.put(new Kommun(line.substring(0, 4)), line.substring(5)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableNavigableMap(names);
  }
}
