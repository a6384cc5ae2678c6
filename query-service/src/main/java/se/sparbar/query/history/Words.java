package se.sparbar.query.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Code;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.events.Correction;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.StreamId;
import se.sparbar.query.figures.CodesKnown;
import se.sparbar.query.figures.Figure;
import se.sparbar.query.figures.Figures;
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
              .collect(Collectors.joining(severals(pairs) ? "; " : ", "));
      case Forbund forbund -> forbund.name();
      case StreamId id -> id.value().toString();
      case CoachId coach -> coach.value().toString();
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case Object other -> other.toString();
    };
  }

  /// A list of lists needs another comma.
  private static boolean severals(Map<?, ?> pairs) {
    return pairs.values().stream().anyMatch(Collection.class::isInstance);
  }

  /// A figure by its name.
  String figure(String id) {
    return Figures.find(id).map(Figure::name).orElse(id);
  }

  /// The last day of something.
  String until(@Nullable LocalDate last) {
    return last == null ? Texts.text("history.until-further-notice") : of(last);
  }

  /// What a rättelse changed.
  String field(Correction change) {
    return Texts.text("history.field." + change.field().written());
  }

  private static String kommun(Kommun kommun) {
    return Kommuner.exists(kommun) ? Kommuner.name(kommun) : kommun.code();
  }
}
