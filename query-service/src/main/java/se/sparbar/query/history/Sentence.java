package se.sparbar.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One event of a history.
///
/// @param version its place in the stream, by which a rättelse names it
/// @param position its place in the log
/// @param on when it happened
/// @param late whether it was registered more than 30 days after it happened, or after a report
///   that covers its day had been adopted (rule 4)
/// @param text what happened, in Swedish
/// @param reason why, where the event says so
/// @param changed what a rättelse changed; null for other events
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sentence(
    long version,
    long position,
    String type,
    LocalDate on,
    Instant recordedAt,
    boolean late,
    String text,
    @Nullable String reason,
    @Nullable Changed changed,
    @Nullable Long corrects) {

  /// A field before and after, in Swedish.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Changed(String field, @Nullable String from, String to) {}
}
