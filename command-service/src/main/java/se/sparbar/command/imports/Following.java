package se.sparbar.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far an import has come.
///
/// @param rowsChecked of which it is known what they would do and what is wrong with them
/// @param rowsCarriedOut none or all
/// @param errors found so far
/// @param startedAt null for one that is known from the log only
/// @param position of its last event, once it is done
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Following(
    @Nullable UUID id,
    State state,
    boolean dryRun,
    long rowsRead,
    long rowsChecked,
    long rowsCarriedOut,
    long errors,
    @Nullable Instant startedAt,
    @Nullable Long position) {

  /// Where an import is.
  public enum State {
    /// Another import is under way.
    WAITING,
    READING,
    CHECKING,
    /// All rows are right and are being written.
    WRITING,
    DONE,
    /// Something is wrong with the file; nothing was written.
    REFUSED,
    /// It could not be done now; nothing was written, unless it says so when it is sent again.
    FAILED
  }
}
