package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import se.sparbar.codes.Kommun;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.Transferred;

/// What came between start and avslut: a move to another kommun, or that the whole was taken for a
/// mistake.
record Moves(Life life, Dice dice, Telling telling) {

  void tell() {
    switch (life.twist()) {
      case TRANSFERRED -> transfer(0);
      case TRANSFER_CORRECTED -> transfer(14);
      case VOIDED ->
          voided(dice.day(Telling.AFTERWARDS), "Felregistrering: gällde en annan insats");
      case VOIDED_SOON -> voided(soon(), "Felregistrering: inskriven två gånger");
      case VOIDED_AND_RESTORED -> {
        long version = voided(soon(), WRONG_PERSON);
        restored(telling.later(3, 12, life.startOn()), version);
      }
      case RESTORED -> {
        LocalDate mistaken = dice.day(Window.of("2023-02-06", "2023-02-20"));
        restored(dice.day(Telling.SOON_AFTERWARDS), voided(mistaken, WRONG_PERSON));
      }
      case PLAIN,
          REGISTERED_LATE,
          AVSLUT_WITHDRAWN,
          AVSLUT_MOVED_LATER,
          START_MOVED_EARLIER,
          START_MOVED_LATER,
          AVSLUT_REGISTERED_LATE,
          AVSLUT_MOVED_EARLIER,
          START_CORRECTED,
          INCOME_CORRECTED,
          REASON_CORRECTED,
          REASON_CORRECTED_NEXT_YEAR,
          AVSLUT_RECORDED_AGAIN -> {}
    }
  }

  /// @param daysEarly how much too early a day was given first
  private void transfer(int daysEarly) {
    DemoInsats insats = DemoInsats.named(life.cohort().insats());
    Map<Kommun, Integer> others = new TreeMap<>(insats.weights());
    others.remove(life.kommun());
    Kommun to = dice.pick(others);
    LocalDate on = Workdays.from(life.startOn().plusDays(dice.between(80, 180)));
    LocalDate first = on.minusDays(daysEarly);
    Transferred transferred = new Transferred(telling.enrolment(), to, insats.huvudman(to), first);
    long version = telling.tell(telling.lagged(first), _ -> transferred);
    if (daysEarly > 0) {
      Correction change = Correction.of(CorrectableField.TRANSFER_ON, first, on);
      LocalDate day = Workdays.from(on.plusDays(dice.between(1, 10)));
      telling.correct(day, version, change, "Flytten blev två veckor senare");
    }
  }

  private LocalDate soon() {
    return telling.later(5, 20, life.startOn());
  }

  private long voided(LocalDate day, String reason) {
    return telling.tell(day, on -> new EnrolmentVoided(telling.enrolment(), on, reason));
  }

  private void restored(LocalDate day, long version) {
    telling.tell(
        day,
        on -> new EnrolmentRestored(telling.enrolment(), version, on, "Det var rätt person ändå"));
  }

  private static final String WRONG_PERSON = "Felregistrering: fel person";
}
