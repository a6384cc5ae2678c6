package se.sparbar.envelope;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;

/// One row of the log, its event still in stored form; components as in [Recorded].
///
/// @param type stored name of the event, see [Catalogue]
/// @param version version of its stored form
/// @param payload the event's JSON, byte for byte as it was appended
/// @param hash of the row and the hash before it
@SuppressWarnings("ArrayRecordComponent") // bytes as stored; rows are never compared
public record Stored(
    long position,
    UUID eventId,
    String stream,
    long streamVersion,
    String type,
    int version,
    @Nullable Huvudman huvudman,
    @Nullable UUID subject,
    LocalDate occurredOn,
    Instant recordedAt,
    String actor,
    String commandId,
    Map<String, String> metadata,
    byte[] payload,
    byte[] hash) {

  /// The same row under a hash.
  public Stored hashed(byte[] newHash) {
    return new Stored(
        position,
        eventId,
        stream,
        streamVersion,
        type,
        version,
        huvudman,
        subject,
        occurredOn,
        recordedAt,
        actor,
        commandId,
        metadata,
        payload,
        newHash);
  }

  /// The event read from its stored form.
  ///
  /// @throws Catalogue.UnknownEvent when a newer program wrote it
  public Recorded decode() {
    return new Recorded(
        position,
        eventId,
        stream,
        streamVersion,
        huvudman,
        subject,
        recordedAt,
        actor,
        commandId,
        metadata,
        EventJson.read(type, version, payload));
  }
}
