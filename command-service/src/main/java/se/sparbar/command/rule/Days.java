package se.sparbar.command.rule;

import static se.sparbar.command.rule.CommonRule.ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.rule.CommonRule.IN_THE_FUTURE;
import static se.sparbar.command.rule.CommonRule.TOO_FAR_AHEAD;
import static se.sparbar.command.rule.CommonRule.TOO_LONG_AGO;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a date may be, before it is held against anything else.
public final class Days {
  /// Nothing that can be followed up is older: finansiell samordning was first tried in 1993.
  public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /// What a förbund decides may lie ahead, as far as it plans; beyond that it is a slip of the pen.
  private static final int YEARS_AHEAD = 5;

  private Days() {}

  /// What happens to a person has happened: it is never in the future (rule 1).
  public static void happened(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw new Rejected(IN_THE_FUTURE, day, today).at(field);
    }
    notTooEarly(field, day);
  }

  /// What is decided about an insats may be decided beforehand.
  public static void decided(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw new Rejected(TOO_FAR_AHEAD, day, today.plusYears(YEARS_AHEAD)).at(field);
    }
    notTooEarly(field, day);
  }

  /// What is planned is planned for the coming year.
  public static void planned(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today.plusYears(1))) {
      throw new Rejected(TOO_FAR_AHEAD, day, today.plusYears(1)).at(field);
    }
    notTooEarly(field, day);
  }

  /// From and to, both inclusive.
  public static void inOrder(String field, LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw new Rejected(ENDS_BEFORE_IT_BEGINS, to, from).at(field);
    }
  }

  private static void notTooEarly(String field, LocalDate day) {
    if (day.isBefore(EARLIEST)) {
      throw new Rejected(TOO_LONG_AGO, day, EARLIEST).at(field);
    }
  }
}
