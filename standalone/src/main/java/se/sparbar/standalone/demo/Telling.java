package se.sparbar.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.sparbar.envelope.Recorded;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.ParticipantId;

/// One enrolment as a coach registers it: each event some days after it happened, in office hours,
/// and never before the one that came before it.
final class Telling {
  /// The day on which the system was taken into use; what was older was entered in those weeks.
  static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

  /// When those whom the plan holds back were registered: after the report of 2022.
  static final Window AFTERWARDS = Window.of("2023-03-06", "2023-05-26");

  /// The same, early enough for what comes after it.
  static final Window SOON_AFTERWARDS = Window.of("2023-03-06", "2023-04-14");

  private static final Map<Integer, Integer> LAGS =
      Weights.of(0, 20).and(1, 20).and(2, 15).and(5, 14).and(9, 13).and(14, 14).and(45, 4).map();

  private static final Map<Integer, Integer> NOTED =
      Weights.of(0, 42).and(1, 20).and(3, 16).and(8, 11).and(15, 6).and(40, 5).map();

  private final Dice dice;
  private final EnrolmentId enrolment;
  private final ParticipantId participant;
  private final List<Told> told = new ArrayList<>();

  /// What is registered beside, each when its time comes.
  private final List<Note> notes = new ArrayList<>();

  private long version;
  private Instant last = Instant.EPOCH;

  Telling(Dice dice, EnrolmentId enrolment, ParticipantId participant) {
    this.dice = dice;
    this.enrolment = enrolment;
    this.participant = participant;
  }

  /// The day on which something that happened on a day gets registered.
  LocalDate lagged(LocalDate occurredOn) {
    int lag = dice.pick(LAGS);
    LocalDate day = Workdays.from(occurredOn.plusDays(lag == 0 ? 0 : lag + dice.between(0, lag)));
    LocalDate introduced = Workdays.from(FIRST_DAY.plusDays(dice.between(0, 9)));
    return earlier(day.isBefore(introduced) ? introduced : day, deadline(occurredOn));
  }

  /// Some days after the last registration, in time for the report of the year that it is about.
  LocalDate later(int fewest, int most, LocalDate occurredOn) {
    LocalDate day = Workdays.from(lastDay().plusDays(dice.between(fewest, most)));
    return earlier(day, deadline(occurredOn));
  }

  LocalDate lastDay() {
    return last.atZone(Recorded.ZONE).toLocalDate();
  }

  /// Registers the person.
  void tell(LocalDate day, ParticipantEvent event) {
    told.add(new Told(stamp(day), participant, 1, participant.value(), event));
  }

  /// Registers an event, given the day that it becomes, and says at which version it stands.
  long tell(LocalDate day, Function<LocalDate, EnrolmentEvent> event) {
    Instant at = stamp(day);
    tellNotes(note -> note.at().isBefore(at));
    version++;
    told.add(new Told(at, enrolment, version, participant.value(), event.apply(lastDay())));
    return version;
  }

  /// Will register something on a day, beside what is told in its order. It may follow on anything
  /// that has been told by now.
  Note note(Dice its, LocalDate day, Supplier<EnrolmentEvent> event) {
    Note note = new Note(its.moment(day), participant.value(), event);
    if (note.at().isBefore(last)) {
      throw new IllegalArgumentException("noted before what it follows on: " + day);
    }
    notes.add(note);
    notes.sort(Comparator.comparing(Note::at));
    return note;
  }

  /// The day on which a coach notes something that happened on a day, mostly within the week.
  LocalDate noted(Dice its, LocalDate occurredOn) {
    int lag = its.pick(NOTED);
    LocalDate day =
        Workdays.from(occurredOn.plusDays(lag == 0 ? 0 : lag + its.between(0, lag / 2)));
    return earlier(day, deadline(occurredOn));
  }

  private void tellNotes(Predicate<Note> may) {
    while (!notes.isEmpty() && may.test(notes.getFirst())) {
      version++;
      told.add(notes.removeFirst().told(enrolment, version));
    }
  }

  /// Registers a rättelse of the event at a version.
  void correct(LocalDate day, long corrects, Correction change, String reason) {
    tell(day, on -> new Corrected(enrolment, corrects, change, on, reason));
  }

  EnrolmentId enrolment() {
    return enrolment;
  }

  ParticipantId participant() {
    return participant;
  }

  List<Told> told() {
    tellNotes(_ -> true);
    return List.copyOf(told);
  }

  private Instant stamp(LocalDate day) {
    Instant planned = dice.moment(day);
    last = planned.isAfter(last) ? planned : last.plus(dice.between(1, 9), ChronoUnit.MINUTES);
    return last;
  }

  /// The day by which all that happened in a year is registered, but for what the plan holds back.
  private static LocalDate deadline(LocalDate occurredOn) {
    return switch (Math.max(occurredOn.getYear(), 2021)) {
      case 2021 -> LocalDate.of(2022, 2, 25);
      case 2022 -> LocalDate.of(2023, 2, 24);
      case 2023 -> LocalDate.of(2024, 3, 15);
      default -> LocalDate.of(2024, 5, 31);
    };
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
