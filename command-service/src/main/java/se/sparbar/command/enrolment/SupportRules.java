package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_BEFORE_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_NEEDS_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_OVERLAPS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.rule.Rejected;

/// Rule 8: efterstöd under inskrivning needs an open enrolment, efter avslut an avslut; and there
/// is one at a time.
final class SupportRules {
  private SupportRules() {}

  static void check(Standing standing) {
    List<Stay> before = new ArrayList<>();
    for (Support support : standing.life().efterstod().values()) {
      LocalDate from = support.from();
      @Nullable LocalDate to = support.to();
      if (to != null && to.isBefore(from)) {
        throw new Rejected(EFTERSTOD_ENDS_BEFORE_IT_BEGINS, to, from);
      }
      phase(standing, support);
      Stay stay = support.stay(standing.avslutOn());
      for (Stay other : before) {
        if (other.overlaps(stay)) {
          throw new Rejected(EFTERSTOD_OVERLAPS, other.from(), Optional.ofNullable(other.to()));
        }
      }
      before.add(stay);
    }
  }

  private static void phase(Standing standing, Support support) {
    LocalDate from = support.from();
    @Nullable LocalDate avslutOn = standing.avslutOn();
    LocalDate startOn = standing.life().start().on();
    switch (support.phase()) {
      case UNDER_INSKRIVNING -> {
        if (from.isBefore(startOn)) {
          throw new Rejected(EFTERSTOD_BEFORE_START, from, startOn);
        }
        if (avslutOn != null && from.isAfter(avslutOn)) {
          throw new Rejected(EFTERSTOD_AFTER_AVSLUT, from, avslutOn);
        }
      }
      case EFTER_AVSLUT -> {
        if (avslutOn == null) {
          throw new Rejected(EFTERSTOD_NEEDS_AVSLUT, from);
        }
        if (from.isBefore(avslutOn)) {
          throw new Rejected(EFTERSTOD_BEFORE_AVSLUT, from, avslutOn);
        }
      }
    }
  }
}
