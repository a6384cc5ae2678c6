package se.sparbar.command.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.sparbar.command.rule.CommonRule.ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;
import static se.sparbar.command.rule.CommonRule.TOO_LONG_AGO;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate FIRST = LocalDate.parse("1990-01-01");

  @Test
  void what_happened_lies_between_1990_and_today() {
    accepted(() -> Days.happened("on", FIRST, TODAY));
    accepted(() -> Days.happened("on", TODAY, TODAY));
    refused(() -> Days.happened("on", FIRST.minusDays(1), TODAY), TOO_LONG_AGO);
    refused(() -> Days.happened("on", TODAY.plusDays(1), TODAY), IN_THE_FUTURE);
  }

  @Test
  void what_is_decided_lies_five_years_ahead_at_most() {
    accepted(() -> Days.decided("on", FIRST, TODAY));
    accepted(() -> Days.decided("on", TODAY.plusYears(5), TODAY));
    refused(() -> Days.decided("on", FIRST.minusDays(1), TODAY), TOO_LONG_AGO);
    refused(() -> Days.decided("on", TODAY.plusYears(5).plusDays(1), TODAY), TOO_FAR_AHEAD);
  }

  @Test
  void what_is_planned_lies_one_year_ahead_at_most() {
    accepted(() -> Days.planned("on", FIRST, TODAY));
    accepted(() -> Days.planned("on", TODAY.plusYears(1), TODAY));
    refused(() -> Days.planned("on", FIRST.minusDays(1), TODAY), TOO_LONG_AGO);
    refused(() -> Days.planned("on", TODAY.plusYears(1).plusDays(1), TODAY), TOO_FAR_AHEAD);
  }

  @Test
  void what_ends_does_so_on_the_day_it_begins_at_the_earliest_or_not_at_all() {
    accepted(() -> Days.inOrder("on", TODAY, TODAY));
    accepted(() -> Days.inOrder("on", TODAY, null));
    refused(() -> Days.inOrder("on", TODAY, TODAY.minusDays(1)), ENDS_BEFORE_IT_BEGINS);
  }

  private static void accepted(ThrowingCallable day) {
    assertThatCode(day).doesNotThrowAnyException();
  }

  private static void refused(ThrowingCallable day, Rule rule) {
    Rejected refused = catchThrowableOfType(Rejected.class, day);
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.field()).isEqualTo("on");
  }
}
