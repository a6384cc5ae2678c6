package se.sparbar.standalone.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/// The days on which a coach is at work, and how busy each month is: few start in July, many in
/// September.
final class Workdays {
  private static final List<Integer> STARTS_BY_MONTH =
      List.of(10, 10, 10, 8, 8, 6, 2, 8, 12, 11, 9, 5);

  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(1, 6),
          MonthDay.of(5, 1),
          MonthDay.of(6, 6),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  private Workdays() {}

  static boolean is(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(MonthDay.from(day));
  }

  /// The day itself or the first one after it.
  static LocalDate from(LocalDate day) {
    LocalDate next = day;
    while (!is(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// The day itself or the last one before it.
  static LocalDate until(LocalDate day) {
    LocalDate before = day;
    while (!is(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  static List<LocalDate> in(Window window) {
    return window.from().datesUntil(window.to().plusDays(1)).filter(Workdays::is).toList();
  }

  static int weight(LocalDate day) {
    return STARTS_BY_MONTH.get(day.getMonthValue() - 1);
  }
}
