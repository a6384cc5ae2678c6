package se.sparbar.envelope;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How a row of the log travels over Kafka: the stream as the record's key, the payload untouched
/// as its value, everything else in headers of UTF-8 text; what is absent has no header.
public final class Wire {
  /// The one topic of one log; it has one partition and keeps everything.
  public static final String TOPIC = "sparbar.events";

  /// The header that a relay looks for to see how far it came.
  public static final String POSITION = "position";

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private Wire() {}

  public static Map<String, byte[]> headers(Stored row) {
    Map<String, byte[]> headers = new LinkedHashMap<>();
    put(headers, POSITION, Long.toString(row.position()));
    put(headers, "event-id", row.eventId().toString());
    put(headers, "stream-version", Long.toString(row.streamVersion()));
    put(headers, "type", row.type());
    put(headers, "version", Integer.toString(row.version()));
    if (row.huvudman() != null) {
      put(headers, "huvudman", row.huvudman().name());
    }
    if (row.subject() != null) {
      put(headers, "subject", row.subject().toString());
    }
    put(headers, "occurred-on", row.occurredOn().toString());
    put(headers, "recorded-at", row.recordedAt().toString());
    put(headers, "actor", row.actor());
    put(headers, "command-id", row.commandId());
    if (!row.metadata().isEmpty()) {
      put(headers, "metadata", JSON.writeValueAsString(row.metadata()));
    }
    put(headers, "hash", HexFormat.of().formatHex(row.hash()));
    return headers;
  }

  /// The row that [#headers] took apart.
  ///
  /// @throws IllegalArgumentException when a header is missing: the record is none of ours
  public static Stored read(
      String key, Function<String, byte @Nullable []> header, byte[] payload) {
    Function<String, String> text = name -> require(name, optional(header, name));
    @Nullable String huvudman = optional(header, "huvudman");
    @Nullable String subject = optional(header, "subject");
    @Nullable String metadata = optional(header, "metadata");
    return new Stored(
        Long.parseLong(text.apply(POSITION)),
        UUID.fromString(text.apply("event-id")),
        key,
        Long.parseLong(text.apply("stream-version")),
        text.apply("type"),
        Integer.parseInt(text.apply("version")),
        huvudman == null ? null : new Huvudman(huvudman),
        subject == null ? null : UUID.fromString(subject),
        LocalDate.parse(text.apply("occurred-on")),
        Instant.parse(text.apply("recorded-at")),
        text.apply("actor"),
        text.apply("command-id"),
        metadata == null ? Map.of() : JSON.readValue(metadata, TEXTS),
        payload,
        HexFormat.of().parseHex(text.apply("hash")));
  }

  private static void put(Map<String, byte[]> headers, String name, String value) {
    headers.put(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String optional(
      Function<String, byte @Nullable []> header, String name) {
    byte @Nullable [] value = header.apply(name);
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }

  private static String require(String name, @Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException("a record without the header " + name);
    }
    return value;
  }
}
