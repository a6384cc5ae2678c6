package se.sparbar.envelope;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.events.DomainEvent;

/// An event with what the log knows of it.
///
/// @param position place in the log: 1, 2, 3 ... without gaps, in commit order
/// @param stream whose history it belongs to, as [se.sparbar.ids.StreamId#stream()] writes it
/// @param streamVersion its place in the stream: 1, 2, 3 ...
/// @param huvudman controller of the personal data in it; null for the förbund's own facts
/// @param subject the participant (or coach) whom it is about; null where it is about nobody
/// @param recordedAt when the system learned it; never earlier than that of the position before
/// @param actor who recorded it
/// @param commandId the command that it came from; several events of one command share it
public record Recorded(
    long position,
    UUID eventId,
    String stream,
    long streamVersion,
    @Nullable Huvudman huvudman,
    @Nullable UUID subject,
    Instant recordedAt,
    String actor,
    String commandId,
    Map<String, String> metadata,
    DomainEvent event) {

  /// The zone in which a date is a date: a day's end, and so what was known on it.
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  /// More days than this between happening and recording make a registration late (rule 4).
  public static final int LATE_AFTER_DAYS = 30;

  /// Key of the metadata of an event that was recorded when a report that covers its day had been
  /// adopted already (rule 4). It is said when it is recorded, for only then is it known for good.
  public static final String AFTER_ADOPTION = "afterAdoption";

  private static final UUID NO_ID = new UUID(0, 0);
  private static final Map<String, String> IS_AFTER_ADOPTION = Map.of(AFTER_ADOPTION, "true");

  /// An event with what a fold needs of the envelope; its other components are left empty.
  ///
  /// @param afterAdoption see [#isAfterAdoption()]
  public static Recorded forFold(
      long position,
      long streamVersion,
      @Nullable UUID subject,
      Instant recordedAt,
      boolean afterAdoption,
      DomainEvent event) {
    return new Recorded(
        position,
        NO_ID,
        "",
        streamVersion,
        null,
        subject,
        recordedAt,
        "",
        "",
        afterAdoption ? IS_AFTER_ADOPTION : Map.of(),
        event);
  }

  /// Whether a report that covers its day had been adopted when it was recorded.
  public boolean isAfterAdoption() {
    return metadata.containsKey(AFTER_ADOPTION);
  }

  /// Whether it came late in either way.
  public boolean cameLate() {
    return isLate() || isAfterAdoption();
  }

  /// The day on which the system learned it, in Sweden.
  public LocalDate recordedOn() {
    return recordedAt.atZone(ZONE).toLocalDate();
  }

  /// Whether it was registered more than [#LATE_AFTER_DAYS] days after it happened.
  public boolean isLate() {
    long days = recordedAt.getEpochSecond() / 86_400 - event.occurredOn().toEpochDay();
    if (days < LATE_AFTER_DAYS) {
      return false; // whatever the zone, which moves a moment by less than a day
    }
    return event.occurredOn().plusDays(LATE_AFTER_DAYS).isBefore(recordedOn());
  }
}
