package se.sparbar.query.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.text.Texts;

/// The values of events as people read them.
///
/// @param codes what added codes are called
record Words(CodesKnown codes) {
  String of(@Nullable Object value) {
    return switch (value) {
      case null -> Texts.text("history.nothing");
      case Code code -> codes.label(code);
      case Kommun kommun -> kommun(kommun);
      case Huvudman huvudman -> huvudman.name();
      case LocalDate day -> day.toString();
      case Collection<?> several when several.isEmpty() -> Texts.text("history.nothing");
      case Collection<?> several ->
          several.stream().map(this::of).collect(Collectors.joining(", "));
      case Map<?, ?> pairs ->
          pairs.entrySet().stream()
              .map(pair -> of(pair.getKey()) + ": " + of(pair.getValue()))
              .collect(Collectors.joining(", "));
      case Object other -> other.toString();
    };
  }

  private static String kommun(Kommun kommun) {
    return Kommuner.exists(kommun) ? Kommuner.name(kommun) : kommun.code();
  }
}
