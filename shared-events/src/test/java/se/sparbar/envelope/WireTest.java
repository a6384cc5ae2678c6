package se.sparbar.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.Huvudman;

class WireTest {
  private static final Stored FULL =
      row(new Huvudman("Sävsjö kommun"), new UUID(7, 8), Map.of("import", "höst 2023"));

  @Test
  void a_row_comes_back_as_it_was_sent() {
    assertThat(sent(FULL)).usingRecursiveComparison().isEqualTo(FULL);
  }

  @Test
  void what_is_absent_has_no_header_and_comes_back_absent() {
    Stored bare = row(null, null, Map.of());

    assertThat(Wire.headers(bare)).doesNotContainKeys("huvudman", "subject", "metadata");
    assertThat(sent(bare)).usingRecursiveComparison().isEqualTo(bare);
  }

  @Test
  void a_record_without_a_header_of_ours_is_refused_by_the_headers_name() {
    Map<String, byte[]> headers = Wire.headers(FULL);
    headers.remove("hash");

    assertThatThrownBy(() -> Wire.read(FULL.stream(), headers::get, FULL.payload()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hash");
  }

  @Test
  void a_row_is_late_when_it_was_recorded_more_than_30_days_after_it_happened() {
    assertThat(recorded("2024-01-31T22:59:59Z").isLate()).isFalse();
    assertThat(recorded("2024-01-31T23:00:00Z").isLate()).isTrue();
  }

  private static Recorded recorded(String at) {
    byte[] payload =
        """
        {"participant":"%s","huvudman":"0604","localNumber":"A-17","sex":"MAN","on":"2024-01-01"}
        """
            .formatted(new UUID(1, 2))
            .getBytes(UTF_8);
    return new Recorded(
        1,
        new UUID(1, 1),
        "participant-" + new UUID(1, 2),
        1,
        null,
        null,
        Instant.parse(at),
        "lokal",
        "c",
        Map.of(),
        EventJson.read("participant-registered", 1, payload));
  }

  private static Stored sent(Stored row) {
    return Wire.read(row.stream(), Wire.headers(row)::get, row.payload());
  }

  private static Stored row(
      @Nullable Huvudman huvudman, @Nullable UUID subject, Map<String, String> metadata) {
    return new Stored(
        4711,
        new UUID(1, 2),
        "enrolment-" + new UUID(3, 4),
        5,
        "avslut-recorded",
        1,
        huvudman,
        subject,
        LocalDate.parse("2023-11-30"),
        Instant.parse("2024-03-21T14:02:11.123456Z"),
        "lokal",
        "command-1",
        metadata,
        "{}".getBytes(UTF_8),
        new byte[] {0, 127, -128, -1});
  }
}
