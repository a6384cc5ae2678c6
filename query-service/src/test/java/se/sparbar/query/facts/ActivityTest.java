package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.ActivityKind;

@NullMarked
class ActivityTest {
  private static final LocalDate MAY = LocalDate.of(2023, 5, 1);

  @Test
  void one_of_a_single_day_meets_that_day_alone() {
    Activity day = new Activity(ActivityKind.PRAKTIK, MAY, MAY);

    assertThat(day.meets(MAY, MAY)).isTrue();
    assertThat(day.meets(MAY.minusDays(9), MAY.minusDays(1))).isFalse();
    assertThat(day.meets(MAY.plusDays(1), MAY.plusDays(9))).isFalse();
  }

  @Test
  void one_that_would_begin_when_the_enrolment_is_over_meets_no_day() {
    Activity late = new Activity(ActivityKind.PRAKTIK, MAY, MAY.minusDays(1));

    assertThat(late.meets(MAY.minusDays(9), MAY.plusDays(9))).isFalse();
  }
}
