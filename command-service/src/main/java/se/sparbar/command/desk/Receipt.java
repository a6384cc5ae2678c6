package se.sparbar.command.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.events.Correction;

/// What came of a command.
///
/// @param version of the stream after it
/// @param position of its last event in the log, so that a reader can wait for it
/// @param changed by a rättelse; null for any other command
/// @param warnings what the sender should know of what was recorded; null where nothing
public record Receipt(
    UUID id,
    long version,
    long position,
    @Nullable Changed changed,
    @Nullable List<Warning> warnings) {
  /// Something was recorded as it was told, but.
  ///
  /// @param code a stable name: `LATE`, `AFTER_ADOPTION`
  /// @param message what it means, in Swedish
  public record Warning(String code, String message) {}

  /// A field before and after, so that the sender sees what was corrected.
  ///
  /// @param from null where it said nothing
  public record Changed(String field, @Nullable Object from, Object to) {
    static Changed of(Correction change) {
      return new Changed(change.field().written(), change.from(), change.to());
    }
  }

  Receipt(UUID id, long version, long position) {
    this(id, version, position, null, null);
  }

  Receipt with(Correction change) {
    return new Receipt(id, version, position, Changed.of(change), warnings);
  }

  Receipt with(Warning warning) {
    return new Receipt(id, version, position, changed, List.of(warning));
  }
}
