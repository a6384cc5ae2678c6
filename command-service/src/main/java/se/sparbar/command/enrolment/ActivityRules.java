package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITIES_OVERLAP;
import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITY_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITY_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITY_ENDS_BEFORE_IT_BEGINS;
import static se.sparbar.command.enrolment.EnrolmentRule.ACTIVITY_STOPPED_AT_AVSLUT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Activity;
import se.sparbar.command.rule.Rejected;

/// Activities begin within the enrolment, and several kinds may run side by side. A job or studies
/// found in it may go on past the avslut; what the insats itself arranges stops there.
final class ActivityRules {
  private ActivityRules() {}

  static void check(Standing standing) {
    Map<ActivityKind, List<Stay>> before = new HashMap<>();
    for (Activity activity : standing.life().activities()) {
      Window.of(standing).within(activity.from(), ACTIVITY_BEFORE_START, ACTIVITY_AFTER_AVSLUT);
      checkEnd(activity, standing.avslutOn());
      Stay stay = activity.stay(standing.avslutOn());
      for (Stay other : before.getOrDefault(activity.kind(), List.of())) {
        if (other.overlaps(stay)) {
          throw new Rejected(
              ACTIVITIES_OVERLAP,
              activity.kind().label(),
              other.from(),
              Optional.ofNullable(other.to()));
        }
      }
      before.merge(activity.kind(), List.of(stay), ActivityRules::both);
    }
  }

  private static void checkEnd(Activity activity, @Nullable LocalDate avslutOn) {
    @Nullable LocalDate to = activity.to();
    if (to == null) {
      return;
    }
    if (to.isBefore(activity.from())) {
      throw new Rejected(ACTIVITY_ENDS_BEFORE_IT_BEGINS, to, activity.from());
    }
    if (!activity.outlastsAvslut() && avslutOn != null && to.isAfter(avslutOn)) {
      throw new Rejected(ACTIVITY_STOPPED_AT_AVSLUT, to, avslutOn);
    }
  }

  private static List<Stay> both(List<Stay> some, List<Stay> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
