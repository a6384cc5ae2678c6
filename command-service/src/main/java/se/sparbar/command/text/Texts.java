package se.sparbar.command.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import se.sparbar.codes.Code;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.command.rule.Personnummer;
import se.sparbar.command.rule.Rejected;

/// The messages file: a text under a key, with the values of the case in it.
public final class Texts {
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final ResourceBundle FILE =
      ResourceBundle.getBundle(
          "command-messages",
          SWEDISH,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Texts() {}

  public static boolean has(String key) {
    return FILE.containsKey(key);
  }

  /// The text under a key, with values in the order in which it names them.
  public static String of(String key, Object... values) {
    return of(key, List.of(values));
  }

  /// What a broken rule says to the user.
  public static String of(Rejected rejected) {
    return of(rejected.rule().name(), rejected.values());
  }

  private static String of(String key, List<Object> values) {
    Object[] shown = values.stream().map(Texts::shown).toArray();
    return new MessageFormat(FILE.getString(key), SWEDISH).format(shown);
  }

  private static String shown(Object value) {
    return switch (value) {
      case Code code -> code.label();
      case Kommun kommun when Kommuner.exists(kommun) -> kommun + " " + Kommuner.name(kommun);
      case Huvudman huvudman -> huvudman.name();
      case Optional<?> day -> day.map(Texts::shown).orElseGet(() -> FILE.getString("ongoing"));
      case Collection<?> several ->
          several.stream().map(Texts::shown).collect(Collectors.joining(", "));
      case LocalDate day -> day.toString();
      case UUID id -> id.toString();
      case Object other -> Personnummer.isIn(other.toString()) ? "…" : other.toString();
    };
  }
}
