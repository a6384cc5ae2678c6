package se.sparbar.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.text.FieldError;

/// What an import did, or would do.
///
/// @param id by which it can be taken back; null for a trial
/// @param version of the import: 1, for nothing is added to it
/// @param position of its last event
/// @param notes on what the file holds that is not stored
/// @param items per row, in a trial
/// @param errors of all rows, in a trial
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
    @Nullable UUID id,
    @Nullable Long version,
    @Nullable Long position,
    boolean dryRun,
    Counts counts,
    List<String> notes,
    @Nullable List<Item> items,
    @Nullable List<FieldError> errors) {

  /// Of one that was carried out.
  long lastPosition() {
    return position == null ? 0 : position;
  }

  /// How much there is of what.
  ///
  /// @param rows in the file
  /// @param participants who were new
  public record Counts(long rows, long participants, long enrolments, long events) {
    static Counts parse(String text) {
      String[] parts = text.split(" ", 4);
      return new Counts(
          Long.parseLong(parts[0]),
          Long.parseLong(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]));
    }

    String text() {
      return rows + " " + participants + " " + enrolments + " " + events;
    }
  }

  /// What one row would do and what is wrong with it.
  public record Item(long row, List<String> actions, List<FieldError> errors) {
    Item withoutErrors() {
      return new Item(row, actions, List.of());
    }
  }
}
