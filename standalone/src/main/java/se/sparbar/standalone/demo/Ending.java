package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;

/// How an avslut was registered, and what the person answered then.
record Ending(Life life, Dice dice, Telling telling, SortedSet<IncomeSource> incomeAtStart) {

  void tell() {
    if (is(Twist.AVSLUT_WITHDRAWN)) {
      LocalDate on = dice.day(Window.of("2022-09-05", "2022-12-16"));
      withdrawn(on, telling.lagged(on), dice.day(Window.of("2023-03-06", "2023-03-31")));
    }
    @Nullable LocalDate on = life.avslutOn();
    @Nullable AvslutReason reason = life.reason();
    if (on == null || reason == null) {
      return;
    }
    if (is(Twist.AVSLUT_RECORDED_AGAIN)) {
      LocalDate tooEarly = Workdays.from(on.minusDays(dice.between(30, 45)));
      LocalDate day = Workdays.from(tooEarly.plusDays(dice.between(0, 5)));
      withdrawn(tooEarly, day, Workdays.from(day.plusDays(dice.between(5, 14))));
    }
    end(on, reason);
  }

  private void withdrawn(LocalDate on, LocalDate recorded, LocalDate withdrawn) {
    long version = avslut(on, AvslutReason.EGEN_BEGARAN, null, recorded);
    String reason = "Deltagaren ville fortsätta";
    telling.tell(withdrawn, day -> new AvslutWithdrawn(telling.enrolment(), version, day, reason));
  }

  private void end(LocalDate on, AvslutReason reason) {
    LocalDate first = toldAvslut(on);
    LocalDate day =
        is(Twist.AVSLUT_REGISTERED_LATE) ? dice.day(Telling.AFTERWARDS) : telling.lagged(first);
    Interview answers = Interview.atAvslut(dice, incomeAtStart, reason);
    boolean waits = reason.equals(AvslutReason.STUDIER) && dice.chance(12);
    if (waits) {
      answers = answers.doing(Occupation.ARBETSSOKANDE);
    }
    @Nullable String mismatch = waits ? "Antagen, studierna börjar nästa termin" : null;
    Assessed assessed = assessed(first.isBefore(on) ? first : on, answers, mismatch);
    boolean asked = !dice.chance(7);
    boolean afterwards = dice.chance(20);
    if (asked && !afterwards) {
      telling.tell(day, _ -> assessed);
    }
    boolean unknown = is(Twist.REASON_CORRECTED) || is(Twist.REASON_CORRECTED_NEXT_YEAR);
    long version = avslut(first, unknown ? AvslutReason.OKANT : reason, mismatch, day);
    if (asked && afterwards) {
      telling.tell(telling.later(1, 15, first), _ -> assessed);
    }
    correct(version, first, on, reason);
  }

  private LocalDate toldAvslut(LocalDate on) {
    if (is(Twist.AVSLUT_MOVED_LATER)) {
      return dice.day(Window.of("2022-12-05", "2022-12-20"));
    }
    return is(Twist.AVSLUT_MOVED_EARLIER) ? dice.day(Window.of("2023-01-09", "2023-01-27")) : on;
  }

  private void correct(long version, LocalDate first, LocalDate on, AvslutReason reason) {
    if (!first.equals(on)) {
      Correction change = Correction.of(CorrectableField.AVSLUT_ON, first, on);
      telling.correct(dice.day(Telling.SOON_AFTERWARDS), version, change, "Fel slutdatum angavs");
    }
    Correction why = Correction.of(CorrectableField.AVSLUT_REASON, AvslutReason.OKANT, reason);
    String said = "Anledningen blev känd senare";
    if (is(Twist.REASON_CORRECTED)) {
      telling.correct(telling.later(5, 30, on), version, why, said);
    }
    if (is(Twist.REASON_CORRECTED_NEXT_YEAR)) {
      telling.correct(dice.day(Telling.AFTERWARDS), version, why, said);
    }
  }

  private long avslut(
      LocalDate on, AvslutReason reason, @Nullable String mismatch, LocalDate recorded) {
    AvslutRecorded avslut = new AvslutRecorded(telling.enrolment(), on, reason, mismatch);
    return telling.tell(recorded, _ -> avslut);
  }

  private Assessed assessed(LocalDate on, Interview answers, @Nullable String mismatch) {
    return new Assessed(
        telling.enrolment(),
        AssessmentPoint.AVSLUT,
        Workdays.until(on.minusDays(dice.between(0, 5))),
        answers.income(),
        answers.occupation(),
        answers.education(),
        answers.timeOnBenefits(),
        mismatch);
  }

  private boolean is(Twist twist) {
    return life.twist() == twist;
  }
}
