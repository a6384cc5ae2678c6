package se.sparbar.command.log;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.envelope.Catalogue;
import se.sparbar.envelope.EventJson;

/// An event in its stored form, as in [NewEvent], but for its place in the log.
///
/// @param entry its stored name and version
@SuppressWarnings("ArrayRecordComponent") // bytes as stored; never compared
public record Prepared(
    UUID eventId,
    String stream,
    long streamVersion,
    @Nullable Huvudman huvudman,
    @Nullable UUID subject,
    LocalDate occurredOn,
    Catalogue.Entry entry,
    byte[] payload,
    boolean afterAdoption) {

  /// Turns an event into the bytes that will be stored.
  public static Prepared of(NewEvent event) {
    return new Prepared(
        event.eventId(),
        event.stream(),
        event.streamVersion(),
        event.huvudman(),
        event.subject(),
        event.event().occurredOn(),
        Catalogue.of(event.event()),
        EventJson.write(event.event()),
        event.afterAdoption());
  }

  /// The same in a stream whose name is in memory already.
  public Prepared in(String sameStream) {
    return new Prepared(
        eventId,
        sameStream,
        streamVersion,
        huvudman,
        subject,
        occurredOn,
        entry,
        payload,
        afterAdoption);
  }
}
