package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.query.oracle.RandomEnrolment.Efterstod;
import se.sparbar.query.oracle.RandomEnrolment.Measurement;
import se.sparbar.query.oracle.RandomEnrolment.Move;
import se.sparbar.query.oracle.RandomEnrolment.Rest;

/// Rättelser of every kind. Hitting the same field twice makes a correction of a correction.
final class RandomCorrections {
  private final RandomGenerator random;
  private final RandomLife life;

  RandomCorrections(RandomGenerator random, RandomLife life) {
    this.random = random;
    this.life = life;
  }

  void correct(RandomEnrolment e) {
    switch (random.nextInt(6)) {
      case 0 -> start(e);
      case 1 -> {
        if (!e.moves.isEmpty()) {
          move(e, life.pick(e.moves));
        }
      }
      case 2 -> avslut(e);
      case 3 -> {
        if (!e.measurements.isEmpty()) {
          measurement(e, life.pick(e.measurements));
        }
      }
      case 4 -> {
        if (!e.efterstod.isEmpty()) {
          efterstod(e, life.pick(e.efterstod));
        }
      }
      case 5 -> {
        if (!e.pauses.isEmpty()) {
          pause(e, life.pick(e.pauses));
        }
      }
      default -> throw new IllegalStateException();
    }
  }

  private void pause(RandomEnrolment e, Rest pause) {
    LocalDate day = life.pastDay(e.startOn);
    @Nullable LocalDate was = pause.to;
    if (random.nextBoolean() && e.mayRest(day, was, pause)) {
      say(e, pause.version, Correction.of(CorrectableField.PAUSE_FROM, pause.from, day));
      pause.from = day;
    } else if (was != null && e.mayRest(pause.from, day, pause)) {
      say(e, pause.resumed, Correction.of(CorrectableField.RESUMED_ON, was, day));
      pause.to = day;
    }
  }

  private void say(RandomEnrolment e, long corrects, Correction change) {
    life.write(e, new Corrected(e.id, corrects, change, life.today(), "fel uppgift"));
  }

  private void start(RandomEnrolment e) {
    if (random.nextBoolean()) {
      LocalDate to = life.pastDay(LocalDate.of(2012, 1, 1));
      boolean fits =
          (e.avslutOn == null || !to.isAfter(e.avslutOn))
              && e.steps.fit(to, e.avslutOn)
              && e.pauses.stream().noneMatch(pause -> pause.from.isBefore(to))
              && e.moves.stream().noneMatch(move -> move.on.isBefore(to))
              && e.efterstod.stream().noneMatch(s -> s.from.isBefore(to));
      if (fits) {
        say(e, e.started, Correction.of(CorrectableField.START_ON, e.startOn, to));
        e.startOn = to;
      }
    } else {
      Kommun to = life.kommun();
      say(
          e,
          e.started,
          Correction.of(
              CorrectableField.START_KOMMUN, e.kommun, to, RandomHistories.huvudman(to.code())));
      e.kommun = to;
    }
  }

  private void move(RandomEnrolment e, Move move) {
    if (random.nextBoolean()) {
      LocalDate to = life.pastDay(e.startOn);
      if (e.avslutOn == null || !to.isAfter(e.avslutOn)) {
        say(e, move.version, Correction.of(CorrectableField.TRANSFER_ON, move.on, to));
        move.on = to;
      }
    } else {
      Kommun to = life.kommun();
      say(
          e,
          move.version,
          Correction.of(
              CorrectableField.TRANSFER_KOMMUN,
              move.kommun,
              to,
              RandomHistories.huvudman(to.code())));
      move.kommun = to;
    }
  }

  private void avslut(RandomEnrolment e) {
    if (e.avslutOn == null || e.reason == null) {
      return;
    }
    if (random.nextBoolean()) {
      LocalDate to = life.pastDay(e.latest());
      if (e.steps.fit(e.startOn, to)) {
        say(e, e.avslut, Correction.of(CorrectableField.AVSLUT_ON, e.avslutOn, to));
        e.avslutOn = to;
      }
    } else {
      AvslutReason to = life.pick(AvslutReason.all());
      say(e, e.avslut, Correction.of(CorrectableField.AVSLUT_REASON, e.reason, to));
      e.reason = to;
    }
  }

  private void measurement(RandomEnrolment e, Measurement m) {
    if (random.nextInt(3) > 0) {
      SortedSet<IncomeSource> to = life.incomes();
      say(e, m.version, Correction.of(CorrectableField.INCOME, m.income, to));
      m.income = to;
    } else {
      Occupation to = life.pick(Occupation.all());
      say(e, m.version, Correction.of(CorrectableField.OCCUPATION, m.occupation, to));
      m.occupation = to;
    }
  }

  private void efterstod(RandomEnrolment e, Efterstod s) {
    switch (random.nextInt(4)) {
      case 0 -> {
        LocalDate to = life.pastDay(e.startOn);
        if (s.to == null || !to.isAfter(s.to)) {
          say(e, s.version, Correction.of(CorrectableField.EFTERSTOD_FROM, s.from, to));
          s.from = to;
        }
      }
      case 1 -> {
        @Nullable LocalDate was = s.to;
        if (was != null) {
          s.to = life.pastDay(s.from);
          say(e, s.ended, Correction.of(CorrectableField.EFTERSTOD_TO, was, s.to));
        }
      }
      case 2 -> {
        EfterstodPhase to = life.pick(List.of(EfterstodPhase.values()));
        say(e, s.version, Correction.of(CorrectableField.EFTERSTOD_PHASE, s.phase, to));
        s.phase = to;
      }
      case 3 -> {
        EfterstodRecipient to = life.pick(List.of(EfterstodRecipient.values()));
        say(e, s.version, Correction.of(CorrectableField.EFTERSTOD_RECIPIENT, s.recipient, to));
        s.recipient = to;
      }
      default -> throw new IllegalStateException();
    }
  }
}
