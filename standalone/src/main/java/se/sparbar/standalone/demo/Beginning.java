package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

/// How a start was registered: the person, perhaps a remiss, the enrolment, and what the person
/// answered.
record Beginning(long seed, Life life, Dice dice, Telling telling) {

  /// Tells it, and says what the person lived on.
  SortedSet<IncomeSource> tell() {
    LocalDate on = toldStart();
    DemoInsats insats = DemoInsats.named(life.cohort().insats());
    Huvudman huvudman = insats.huvudman(life.kommun());
    Optional<Remiss> remiss = Remiss.of(seed, life);
    remiss.ifPresent(r -> r.tell(telling, registered(huvudman, r.receivedOn())));
    LocalDate day = is(Twist.REGISTERED_LATE) ? dice.day(Telling.AFTERWARDS) : telling.lagged(on);
    if (!life.comesBack() && remiss.isEmpty()) {
      telling.tell(day, registered(huvudman, on));
    }
    EnrolmentStarted started =
        new EnrolmentStarted(
            telling.enrolment(),
            telling.participant(),
            insats.id(seed),
            life.kommun(),
            huvudman,
            on);
    long version = telling.tell(day, _ -> started);
    SortedSet<IncomeSource> income = assess();
    if (!on.equals(life.startOn())) {
      LocalDate when =
          is(Twist.START_CORRECTED) ? telling.later(3, 20, on) : dice.day(Telling.SOON_AFTERWARDS);
      Correction change = Correction.of(CorrectableField.START_ON, on, life.startOn());
      telling.correct(when, version, change, "Fel startdatum angavs");
    }
    return income;
  }

  private ParticipantRegistered registered(Huvudman huvudman, LocalDate on) {
    String number = "D-%03d".formatted(life.person());
    return new ParticipantRegistered(
        telling.participant(), huvudman, number, life.sex(), life.birthYear(), on);
  }

  private LocalDate toldStart() {
    if (is(Twist.START_MOVED_EARLIER)) {
      return dice.day(Window.of("2023-01-09", "2023-01-27"));
    }
    if (is(Twist.START_MOVED_LATER)) {
      return dice.day(Window.of("2022-12-05", "2022-12-20"));
    }
    return is(Twist.START_CORRECTED) ? life.startOn().minusDays(7) : life.startOn();
  }

  /// One in twenty is never asked.
  private SortedSet<IncomeSource> assess() {
    Interview answers = Interview.atStart(dice, life.startOn().getYear() - life.birthYear());
    boolean corrected = is(Twist.INCOME_CORRECTED);
    if (!corrected && dice.chance(5)) {
      return answers.income();
    }
    LocalDate on = Workdays.from(life.startOn().plusDays(dice.between(0, 10)));
    SortedSet<IncomeSource> first =
        corrected ? Interview.income(IncomeSource.OKAND) : answers.income();
    Assessed assessed =
        new Assessed(
            telling.enrolment(),
            AssessmentPoint.START,
            on,
            first,
            answers.occupation(),
            answers.education(),
            answers.timeOnBenefits(),
            null);
    long version = telling.tell(telling.lagged(on), _ -> assessed);
    if (corrected) {
      Correction change = Correction.of(CorrectableField.INCOME, first, answers.income());
      telling.correct(
          telling.later(5, 30, on), version, change, "Uppgiften om försörjning kom in senare");
    }
    return answers.income();
  }

  private boolean is(Twist twist) {
    return life.twist() == twist;
  }
}
