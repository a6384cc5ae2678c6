package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The days of a life on which the coach can note what goes on: it is known to have begun, and is
/// not held to be over or a mistake, neither then nor later.
record Spans(List<Window> windows) {
  /// Nothing happens in the demo after this.
  static final LocalDate LAST = LocalDate.of(2024, 5, 24);

  /// @param known when the start had been registered and what was said at it
  static Spans of(Life life, LocalDate known) {
    LocalDate first = known.plusDays(1);
    LocalDate last = life.avslutOn() == null ? LAST : life.avslutOn();
    return switch (life.twist()) {
      case PLAIN,
          REGISTERED_LATE,
          START_MOVED_EARLIER,
          START_MOVED_LATER,
          AVSLUT_REGISTERED_LATE,
          AVSLUT_MOVED_EARLIER,
          TRANSFERRED,
          TRANSFER_CORRECTED,
          START_CORRECTED,
          INCOME_CORRECTED,
          REASON_CORRECTED,
          REASON_CORRECTED_NEXT_YEAR ->
          between(first, last);
      case AVSLUT_MOVED_LATER -> between(first, LocalDate.of(2022, 12, 2));
      case AVSLUT_RECORDED_AGAIN -> between(first, last.minusDays(46));
      case AVSLUT_WITHDRAWN ->
          new Spans(
              Stream.of(
                      between(first, LocalDate.of(2022, 9, 2)),
                      between(LocalDate.of(2023, 4, 3), last))
                  .flatMap(spans -> spans.windows().stream())
                  .toList());
      case RESTORED -> between(LocalDate.of(2023, 4, 17), last);
      case VOIDED_AND_RESTORED -> between(known.plusDays(45), last);
      case VOIDED, VOIDED_SOON -> new Spans(List.of());
    };
  }

  private static Spans between(LocalDate first, LocalDate last) {
    return new Spans(last.isBefore(first) ? List.of() : List.of(new Window(first, last)));
  }
}
