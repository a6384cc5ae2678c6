package se.sparbar.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What became of an import that was taken back.
///
/// @param version of the import: 2
/// @param position of the last event that took something back, or of the import's own last
/// @param voided enrolments that were voided now
/// @param alreadyVoided enrolments that were voided before
/// @param kept enrolments that stand, for others have written to them since
public record Undone(
    UUID id,
    long version,
    long position,
    List<UUID> voided,
    List<UUID> alreadyVoided,
    List<Kept> kept) {

  /// An enrolment that was not taken back.
  ///
  /// @param code of the rule that stands against it
  /// @param reason in Swedish, and what to do instead
  /// @param events that others wrote since the import
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Kept(UUID enrolment, String code, String reason, List<Later> events) {}

  /// An event that came after the import.
  public record Later(
      long version,
      long position,
      String type,
      LocalDate occurredOn,
      Instant recordedAt,
      String actor) {}
}
