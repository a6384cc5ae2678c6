package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.PAUSES_OVERLAP;
import static se.sparbar.command.enrolment.EnrolmentRule.PAUSE_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.PAUSE_BEFORE_START;
import static se.sparbar.command.enrolment.EnrolmentRule.RESUMED_AFTER_AVSLUT;
import static se.sparbar.command.enrolment.EnrolmentRule.RESUMED_BEFORE_PAUSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Rest;
import se.sparbar.command.rule.Rejected;

/// An enrolment rests within its own days, once at a time; an avslut ends a pause by itself.
final class PauseRules {
  private PauseRules() {}

  static void check(Standing standing) {
    List<Stay> before = new ArrayList<>();
    for (Rest pause : standing.life().pauses()) {
      Window.of(standing).within(pause.from(), PAUSE_BEFORE_START, PAUSE_AFTER_AVSLUT);
      checkEnd(pause, standing.avslutOn());
      Stay stay = pause.stay(standing.avslutOn());
      for (Stay other : before) {
        if (other.overlaps(stay)) {
          throw new Rejected(PAUSES_OVERLAP, other.from(), Optional.ofNullable(other.to()));
        }
      }
      before.add(stay);
    }
  }

  private static void checkEnd(Rest pause, @Nullable LocalDate avslutOn) {
    @Nullable LocalDate resumedOn = pause.resumedOn();
    if (resumedOn == null) {
      return;
    }
    if (!resumedOn.isAfter(pause.from())) {
      throw new Rejected(RESUMED_BEFORE_PAUSE, resumedOn, pause.from());
    }
    if (avslutOn != null && resumedOn.isAfter(avslutOn)) {
      throw new Rejected(RESUMED_AFTER_AVSLUT, resumedOn, avslutOn);
    }
  }
}
