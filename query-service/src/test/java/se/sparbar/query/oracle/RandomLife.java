package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.TimeOnBenefits;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.query.oracle.RandomEnrolment.Efterstod;
import se.sparbar.query.oracle.RandomEnrolment.Measurement;
import se.sparbar.query.oracle.RandomEnrolment.Move;
import se.sparbar.query.oracle.RandomEnrolment.Rest;

/// What happens to enrolments once they have started.
final class RandomLife {
  private static final List<AssessmentPoint> AT_BOTH_ENDS =
      List.of(AssessmentPoint.START, AssessmentPoint.AVSLUT);
  private static final List<AvslutReason> TO_WORK_OR_STUDIES =
      List.of(AvslutReason.ARBETE_UTAN_STOD, AvslutReason.ARBETE_MED_STOD, AvslutReason.STUDIER);

  private final RandomGenerator random;
  private final LogPen pen;
  private final List<RandomEnrolment> enrolments;
  private final RandomCorrections corrections;
  private final RandomSteps steps;

  RandomLife(RandomGenerator random, LogPen pen, List<RandomEnrolment> enrolments) {
    this.random = random;
    this.pen = pen;
    this.enrolments = enrolments;
    this.corrections = new RandomCorrections(random, this);
    this.steps = new RandomSteps(random, this);
  }

  /// A remiss, or a start without one.
  void begin(RandomEnrolment e) {
    enrolments.add(e);
    if (random.nextInt(3) == 0) {
      steps.refer(e);
    } else {
      start(e, e.kommun, e.startOn);
    }
  }

  void start(RandomEnrolment e, Kommun kommun, LocalDate on) {
    e.kommun = kommun;
    e.startOn = on;
    Huvudman huvudman = RandomHistories.huvudman(kommun.code());
    e.started = write(e, new EnrolmentStarted(e.id, e.participant, e.insats, kommun, huvudman, on));
  }

  void happen() {
    RandomEnrolment e = random.nextBoolean() ? pick(enrolments) : closelyFollowed();
    if (e.voided > 0) {
      restore(e);
      return;
    }
    if (e.started == 0 && random.nextInt(20) > 0) {
      steps.wait(e);
      return;
    }
    switch (e.started == 0 ? 19 : random.nextInt(38)) {
      case 0, 1, 2, 3 -> assess(e);
      case 4, 5 -> transfer(e);
      case 6, 7, 8, 9 -> avslut(e);
      case 10 -> withdrawAvslut(e);
      case 11, 12 -> efterstod(e);
      case 13, 14 -> endEfterstod(e);
      case 15 -> withdrawEfterstod(e);
      case 16, 17, 18 -> corrections.correct(e);
      case 19 -> e.voided = write(e, new EnrolmentVoided(e.id, today(), "felregistrerad"));
      case 20, 21 -> pause(e);
      case 22 -> resume(e);
      case 23 -> withdrawPause(e);
      default -> steps.happen(e);
    }
  }

  /// Mostly one of the first, so that some have much to tell.
  private RandomEnrolment closelyFollowed() {
    return enrolments.get(
        random.nextInt(1 + random.nextInt(1 + random.nextInt(enrolments.size()))));
  }

  private void restore(RandomEnrolment e) {
    if (free(e)) {
      write(e, new EnrolmentRestored(e.id, e.voided, today(), "fel person"));
      e.voided = 0;
    }
  }

  /// Whether the person has no open enrolment in the insats besides this.
  private boolean free(RandomEnrolment e) {
    return enrolments.stream()
        .noneMatch(o ->
            o != e && o.participant.equals(e.participant) && o.insats.equals(e.insats) && o.open());
  }

  private void assess(RandomEnrolment e) {
    SortedSet<IncomeSource> income = incomes();
    @Nullable Occupation occupation = random.nextInt(4) == 0 ? null : pick(Occupation.all());
    long version =
        write(
            e,
            new Assessed(
                e.id,
                pick(random.nextInt(4) == 0 ? List.of(AssessmentPoint.values()) : AT_BOTH_ENDS),
                pastDay(e.startOn),
                income,
                occupation,
                random.nextBoolean() ? null : pick(Education.all()),
                random.nextBoolean() ? null : pick(TimeOnBenefits.all()),
                null));
    e.measurements.add(new Measurement(version, income, occupation));
  }

  SortedSet<IncomeSource> incomes() {
    TreeSet<IncomeSource> incomes = new TreeSet<>();
    incomes.add(pick(IncomeSource.all()));
    if (!incomes.contains(IncomeSource.INGEN_OFFENTLIG) && random.nextInt(3) == 0) {
      incomes.add(IncomeSource.LON_MED_STOD);
    }
    return incomes;
  }

  private void transfer(RandomEnrolment e) {
    LocalDate on = pastDay(e.latest());
    if (e.avslutOn == null || !on.isAfter(e.avslutOn)) {
      Kommun kommun = kommun();
      long version =
          write(e, new Transferred(e.id, kommun, RandomHistories.huvudman(kommun.code()), on));
      e.moves.add(new Move(version, on, kommun));
    }
  }

  Kommun kommun() {
    return new Kommun(pick(List.of("0604", "0682", "0684", "0617", "0662")));
  }

  private void avslut(RandomEnrolment e) {
    LocalDate on = pastDay(e.latest());
    if (e.open() && e.steps.fit(e.startOn, on)) {
      e.avslutOn = on;
      e.reason = random.nextInt(3) == 0 ? pick(TO_WORK_OR_STUDIES) : pick(AvslutReason.all());
      e.avslut = write(e, new AvslutRecorded(e.id, e.avslutOn, e.reason, null));
    }
  }

  private void withdrawAvslut(RandomEnrolment e) {
    boolean relied = e.efterstod.stream().anyMatch(s -> s.phase == EfterstodPhase.EFTER_AVSLUT);
    if (e.avslutOn != null && !relied && e.steps.fit(e.startOn, null) && free(e)) {
      write(e, new AvslutWithdrawn(e.id, e.avslut, today(), "inte avslutad"));
      e.avslutOn = null;
      e.reason = null;
    }
  }

  private void efterstod(RandomEnrolment e) {
    EfterstodPhase phase =
        e.avslutOn == null ? EfterstodPhase.UNDER_INSKRIVNING : EfterstodPhase.EFTER_AVSLUT;
    EfterstodRecipient recipient = pick(List.of(EfterstodRecipient.values()));
    LocalDate from = pastDay(e.avslutOn == null ? e.startOn : e.avslutOn);
    long version = write(e, new EfterstodStarted(e.id, phase, recipient, from));
    e.efterstod.add(new Efterstod(version, phase, recipient, from));
  }

  private void endEfterstod(RandomEnrolment e) {
    for (Efterstod s : e.efterstod) {
      if (s.to == null) {
        s.to = pastDay(s.from);
        s.ended = write(e, new EfterstodEnded(e.id, s.version, s.to));
        return;
      }
    }
  }

  private void pause(RandomEnrolment e) {
    LocalDate from = pastDay(e.startOn);
    boolean over = random.nextBoolean();
    @Nullable LocalDate to = over ? from.plusDays(1 + random.nextInt(60)) : null;
    if (to != null && to.isAfter(today())) {
      to = null;
    }
    if (e.mayRest(from, to, null)) {
      Rest pause = new Rest(write(e, new Paused(e.id, PauseReason.SJUKDOM, from)), from);
      e.pauses.add(pause);
      if (to != null) {
        pause.to = to;
        pause.resumed = write(e, new Resumed(e.id, pause.version, to));
      }
    }
  }

  private void resume(RandomEnrolment e) {
    for (Rest pause : e.pauses) {
      LocalDate to = pastDay(pause.from);
      if (pause.to == null && e.mayRest(pause.from, to, pause)) {
        pause.to = to;
        pause.resumed = write(e, new Resumed(e.id, pause.version, to));
        return;
      }
    }
  }

  /// Takes a pause back, or puts one back that was.
  private void withdrawPause(RandomEnrolment e) {
    for (Map.Entry<Long, Rest> gone : e.gone.entrySet()) {
      Rest pause = gone.getValue();
      if (e.mayRest(pause.from, pause.to, null)) {
        write(e, new EntryWithdrawn(e.id, gone.getKey(), today(), "var pausad"));
        e.pauses.add(pause);
        e.gone.remove(gone.getKey());
        return;
      }
    }
    if (!e.pauses.isEmpty()) {
      Rest pause = pick(e.pauses);
      e.pauses.remove(pause);
      e.gone.put(write(e, new EntryWithdrawn(e.id, pause.version, today(), "inte pausad")), pause);
    }
  }

  private void withdrawEfterstod(RandomEnrolment e) {
    if (!e.efterstod.isEmpty()) {
      Efterstod s = pick(e.efterstod);
      e.efterstod.remove(s);
      write(e, new EfterstodWithdrawn(e.id, s.version, today(), "inget efterstöd"));
    }
  }

  long write(RandomEnrolment e, EnrolmentEvent event) {
    return pen.write(e.id, e.huvudman, e.participant.value(), event);
  }

  LocalDate today() {
    return pen.today();
  }

  /// A day from `earliest` to today: mostly a few days ago, often long ago.
  LocalDate pastDay(LocalDate earliest) {
    int most = random.nextInt(10) < 6 ? 12 : 400;
    LocalDate day = today().minusDays(random.nextInt(most));
    if (!day.isBefore(earliest)) {
      return day;
    }
    long between = ChronoUnit.DAYS.between(earliest, today());
    return earliest.plusDays(random.nextLong(between + 1));
  }

  <T> T pick(List<T> list) {
    return Objects.requireNonNull(list.get(random.nextInt(list.size())));
  }
}
