package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.sparbar.ids.InsatsId;

class SharedTest {
  @Test
  void a_day_is_the_same_object_in_our_century_and_right_in_any() {
    long day = LocalDate.of(2024, 2, 29).toEpochDay();

    assertThat(Shared.day(day)).isEqualTo(LocalDate.of(2024, 2, 29)).isSameAs(Shared.day(day));
    for (LocalDate far :
        new LocalDate[] {
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1),
          LocalDate.ofEpochDay(39_999),
          LocalDate.ofEpochDay(40_000),
          LocalDate.of(2199, 1, 1)
        }) {
      assertThat(Shared.day(far.toEpochDay())).isEqualTo(far);
    }
  }

  @Test
  void insatser_that_meet_in_one_place_stay_themselves() {
    for (long half = 1; half < 20_000; half++) {
      assertThat(Shared.insats(half, 5)).isEqualTo(new InsatsId(new UUID(half, 5)));
    }
    assertThat(Shared.insats(9, 9)).isSameAs(Shared.insats(9, 9));
    assertThat(Shared.insats(8, 8)).isEqualTo(new InsatsId(new UUID(8, 8)));
    assertThat(Shared.insats(9, 9)).isEqualTo(new InsatsId(new UUID(9, 9)));
  }
}
