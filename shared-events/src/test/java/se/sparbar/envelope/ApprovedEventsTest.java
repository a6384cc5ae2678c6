package se.sparbar.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.GoalUnit;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.ids.InsatsId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each file under `approved` is one line of the log as it was written on the day its version was
/// released; it is never edited. `<type>.<version>.json`, or `<type>.<version>.<variant>.json`.
class ApprovedEventsTest {
  private static final JsonMapper JSON = new JsonMapper();

  record Approved(String type, int version, String name, String json) {
    static Approved of(Path file) {
      List<String> parts = List.of(file.getFileName().toString().split("\\."));
      try {
        String json = Files.readString(file, UTF_8).strip();
        return new Approved(
            parts.get(0), Integer.parseInt(parts.get(1)), file.getFileName().toString(), json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    DomainEvent read() {
      return EventJson.read(type, version, json.getBytes(UTF_8));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Approved> approved() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(ApprovedEventsTest.class.getResource("approved")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Approved::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("approved")
  void an_approved_event_loads_and_writes_back_the_same_bytes(Approved approved) {
    DomainEvent event = approved.read();
    Catalogue.Entry entry = Catalogue.of(event);

    assertThat(entry.type()).isEqualTo(approved.type());
    if (entry.version() == approved.version()) {
      assertThat(new String(EventJson.write(event), UTF_8)).isEqualTo(approved.json());
    }
  }

  @ParameterizedTest
  @MethodSource("approved")
  void a_field_that_nobody_knows_is_not_passed_over(Approved approved) {
    byte[] stranger = approved.json().replaceFirst("\\{", "{\"nickname\":1,").getBytes(UTF_8);

    assertThatThrownBy(() -> EventJson.read(approved.type(), approved.version(), stranger))
        .isInstanceOf(JacksonException.class);
  }

  @ParameterizedTest
  @MethodSource("approved")
  void an_approved_event_belongs_to_the_stream_it_names_first_and_to_the_day_it_tells(
      Approved approved) {
    JsonNode json = JSON.readTree(approved.json());
    String kind = json.propertyNames().iterator().next();
    DomainEvent event = approved.read();

    assertThat(event.stream().stream())
        .isEqualTo(kind.replace("codeList", "code-list") + "-" + json.path(kind).stringValue());
    assertThat(event.occurredOn()).isEqualTo(day(approved.type(), json));
  }

  /// When it happened; a count over some time when that was over; what is of a year on its first
  /// day.
  private static LocalDate day(String type, JsonNode json) {
    if (json.has("year") && !json.has("on")) {
      return LocalDate.of(json.path("year").intValue(), 1, 1);
    }
    List<String> days =
        type.equals("headcount-recorded")
            ? List.of("to")
            : List.of("on", "startOn", "validFrom", "from");
    String first = days.stream().filter(json::has).findFirst().orElseThrow();
    return LocalDate.parse(json.path(first).stringValue());
  }

  @Test
  void every_stored_name_and_version_has_an_approved_form() throws Exception {
    assertThat(approved().map(a -> a.type() + "/" + a.version()).distinct())
        .hasSameElementsAs(
            Catalogue.entries()
                .flatMap(
                    e -> IntStream.rangeClosed(1, e.version()).mapToObj(v -> e.type() + "/" + v))
                .toList());
  }

  @Test
  void a_goal_of_the_first_version_is_one_in_per_cent() {
    byte[] first =
        """
        {"insats":"8a5edab2-8282-4d43-9a01-5f5e5d5c5b5a","figure":"to-work-or-studies","thresholdPercent":35,"validFrom":"2012-01-01"}\
        """
            .getBytes(UTF_8);

    assertThat(EventJson.read("goal-set", 1, first))
        .isEqualTo(
            new GoalSet(
                new InsatsId(UUID.fromString("8a5edab2-8282-4d43-9a01-5f5e5d5c5b5a")),
                "to-work-or-studies",
                35,
                GoalUnit.PERCENT,
                LocalDate.parse("2012-01-01")));
  }

  @Test
  void an_event_that_a_newer_program_wrote_is_refused_by_name() {
    assertThatThrownBy(() -> EventJson.read("goal-set", 3, "{}".getBytes(UTF_8)))
        .isInstanceOf(Catalogue.UnknownEvent.class)
        .hasMessageContaining("goal-set/3");
  }
}
