package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.FOLLOW_UP_NEEDS_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.FOLLOW_UP_NOT_REACHED_BUT_TOLD;
import static se.sparbar.command.enrolment.EnrolmentRule.FOLLOW_UP_POINT_UNKNOWN;
import static se.sparbar.command.enrolment.EnrolmentRule.FOLLOW_UP_TOO_EARLY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent.FollowedUp;

/// Uppföljning: what became of a person, asked at points that are counted from the avslut.
final class FollowUpRules {
  private static final List<Integer> POINTS = List.of(6, 12, 24);

  /// It may be asked a month before its point, for people answer when they can.
  private static final int MONTHS_EARLY = 1;

  private FollowUpRules() {}

  static void entry(FollowedUp e) {
    if (!POINTS.contains(e.months())) {
      throw new Rejected(FOLLOW_UP_POINT_UNKNOWN, e.months()).at("months");
    }
    if (e.outcome() != FollowUpOutcome.EJ_NADD) {
      IncomeRules.check("income", e.income());
    } else if (!e.income().isEmpty() || e.occupation() != null) {
      throw new Rejected(FOLLOW_UP_NOT_REACHED_BUT_TOLD)
          .at(e.income().isEmpty() ? "occupation" : "income");
    }
  }

  static void check(Standing standing) {
    @Nullable LocalDate avslutOn = standing.avslutOn();
    for (FollowedUp e : standing.life().all(FollowedUp.class).values()) {
      if (avslutOn == null) {
        throw new Rejected(FOLLOW_UP_NEEDS_AVSLUT, e.on());
      }
      LocalDate earliest = avslutOn.plusMonths(e.months() - MONTHS_EARLY);
      if (e.on().isBefore(earliest)) {
        throw new Rejected(FOLLOW_UP_TOO_EARLY, e.on(), e.months(), avslutOn, earliest);
      }
    }
  }
}
