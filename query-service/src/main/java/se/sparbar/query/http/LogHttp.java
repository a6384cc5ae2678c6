package se.sparbar.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.sparbar.codes.Huvudman;
import se.sparbar.envelope.Stored;
import se.sparbar.query.log.Log;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The log itself, for those who check it: the events in their order, without what could say who a
/// person is.
@RestController
@RequestMapping("/api/v1/log")
class LogHttp {
  static final Set<String> KNOWN = new LinkedHashSet<>(List.of("after", "limit"));

  private static final int LARGEST = 1000;
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  /// The huvudman's own number is known to the huvudman alone.
  private static final Set<String> IDENTITIES = Set.of("localNumber");

  private final Log log;

  LogHttp(Log log) {
    this.log = log;
  }

  /// One row of the log.
  ///
  /// @param hash of the row and the hash before it, in hexadecimal
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LoggedJson(
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
      Map<String, Object> event,
      String hash) {
    static LoggedJson of(Stored row) {
      Map<String, Object> event = MAPPER.readValue(row.payload(), OBJECT);
      event.keySet().removeAll(IDENTITIES);
      return new LoggedJson(
          row.position(),
          row.eventId(),
          row.stream(),
          row.streamVersion(),
          row.type(),
          row.version(),
          row.huvudman(),
          row.subject(),
          row.occurredOn(),
          row.recordedAt(),
          row.actor(),
          row.commandId(),
          event,
          HexFormat.of().formatHex(row.hash()));
    }
  }

  /// A stretch of the log.
  ///
  /// @param next the position to go on after; the one that was given where nothing came
  record StretchJson(List<LoggedJson> items, long next) {}

  /// How far the log has come, and the hash that stands for all of it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CheckpointJson(long position, @Nullable Instant recordedAt, @Nullable String hash) {}

  @GetMapping
  StretchJson after(@RequestParam MultiValueMap<String, String> query) {
    Parameters parameters = new Parameters(query, KNOWN);
    int after = parameters.number("after", 0, 999_999_999, 0);
    int limit = parameters.number("limit", 1, LARGEST, 20);
    return parameters.then(() -> {
      List<LoggedJson> items = log.after(after, limit).stream().map(LoggedJson::of).toList();
      return new StretchJson(items, items.isEmpty() ? after : items.getLast().position());
    });
  }

  @GetMapping("/checkpoint")
  CheckpointJson checkpoint() {
    return log.last()
        .map(row ->
            new CheckpointJson(
                row.position(), row.recordedAt(), HexFormat.of().formatHex(row.hash())))
        .orElseGet(() -> new CheckpointJson(0, null, null));
  }
}
