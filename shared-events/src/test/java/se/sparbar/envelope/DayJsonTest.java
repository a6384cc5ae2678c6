package se.sparbar.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class DayJsonTest {
  @Test
  void every_day_of_four_centuries_is_read_as_it_was_written() {
    LocalDate last = LocalDate.of(2200, 12, 31);
    for (LocalDate day = LocalDate.of(1800, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      assertThat(DayJson.day(day.toString())).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-2-01",
        "2023-02-30",
        "2023-13-01",
        "2023-00-01",
        "20230201",
        "2023/02/01",
        "2023-02-01 ",
        "+023-02-01",
        "2023-02-0१",
        "02023-02-1"
      })
  void what_is_no_day_is_refused(String text) {
    assertThatThrownBy(() -> DayJson.day(text)).isInstanceOf(DateTimeException.class);
    byte[] stored =
        "{\"insats\":\"8a5edab2-8282-4d43-9a01-5f5e5d5c5b5a\",\"on\":\"%s\"}"
            .formatted(text)
            .getBytes(UTF_8);
    assertThatThrownBy(() -> EventJson.read("insats-ended", 1, stored))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void a_number_is_no_day() {
    byte[] stored =
        "{\"insats\":\"8a5edab2-8282-4d43-9a01-5f5e5d5c5b5a\",\"on\":19000}".getBytes(UTF_8);
    assertThatThrownBy(() -> EventJson.read("insats-ended", 1, stored))
        .isInstanceOf(JacksonException.class);
  }
}
