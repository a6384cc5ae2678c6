package se.sparbar.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Party;
import se.sparbar.codes.Sex;
import se.sparbar.codes.TimeOnBenefits;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// One participant's enrolment in the made-up nation: most of its events are meetings, as in a real
/// log.
final class NationLife {
  /// An event and the day on which it is recorded.
  record Told(
      LocalDate on,
      String stream,
      long version,
      UUID subject,
      se.sparbar.events.DomainEvent event) {}

  private static final List<IncomeSource> INCOMES = IncomeSource.all();
  private static final List<AvslutReason> REASONS = AvslutReason.all();

  private static final SortedSet<Party> AMONG_TWO = Collections.emptySortedSet();

  private final SplittableRandom random;
  private final Supplier<UUID> ids;
  private final List<Told> told = new ArrayList<>();
  private long version;

  NationLife(SplittableRandom random, Supplier<UUID> ids) {
    this.random = random;
    this.ids = ids;
  }

  List<Told> of(InsatsId insats, List<Kommun> kommuner, LocalDate start) {
    ParticipantId person = new ParticipantId(ids.get());
    Kommun kommun = kommuner.get(random.nextInt(kommuner.size()));
    Huvudman huvudman = new Huvudman(kommun.code());
    Sex sex =
        random.nextInt(50) == 0 ? Sex.UPPGIFT_SAKNAS : random.nextBoolean() ? Sex.KVINNA : Sex.MAN;
    told.add(
        new Told(
            start,
            person.stream(),
            1,
            person.value(),
            new ParticipantRegistered(
                person,
                huvudman,
                "N-" + random.nextInt(1_000_000),
                sex,
                start.getYear() - 18 - random.nextInt(45),
                start)));
    EnrolmentId id = new EnrolmentId(ids.get());
    LocalDate recorded = start.plusDays(random.nextInt(10) == 0 ? 60 : random.nextInt(5));
    say(person, recorded, new EnrolmentStarted(id, person, insats, kommun, huvudman, start));
    say(person, recorded, assessed(id, AssessmentPoint.START, start));
    during(person, id, kommuner, recorded, start);
    if (random.nextInt(100) < 2) {
      say(
          person,
          recorded.plusDays(1),
          new EnrolmentEvent.EnrolmentVoided(id, recorded, "Felregistrering"));
    }
    return told;
  }

  private void during(
      ParticipantId person,
      EnrolmentId id,
      List<Kommun> kommuner,
      LocalDate recorded,
      LocalDate start) {
    int days = 90 + random.nextInt(900);
    for (int i = 1; i <= 6; i++) {
      LocalDate on = recorded.plusDays((long) days * i / 9);
      say(person, on, new MeetingHeld(id, MeetingKind.DELTAGARMOTE, Mode.PLATS, AMONG_TWO, on));
    }
    LocalDate praktik = recorded.plusDays((long) days * 7 / 9);
    long activity = say(person, praktik, new ActivityStarted(id, ActivityKind.PRAKTIK, praktik));
    LocalDate over = recorded.plusDays((long) days * 8 / 9);
    say(person, over, new ActivityEnded(id, activity, over));
    say(person, over, assessed(id, AssessmentPoint.AVSLUT, over));
    if (random.nextInt(20) == 0) {
      Kommun other = kommuner.get(random.nextInt(kommuner.size()));
      LocalDate on = recorded.plusDays(days / 2);
      say(person, on, new Transferred(id, other, new Huvudman(other.code()), on));
    }
    LocalDate end = recorded.plusDays(days);
    long at =
        say(person, end.plusDays(random.nextInt(15)), new AvslutRecorded(id, end, reason(), null));
    LocalDate after = end.plusDays(20);
    if (random.nextInt(10) == 0) {
      say(
          person,
          after,
          new Corrected(
              id,
              at,
              Correction.of(CorrectableField.AVSLUT_ON, end, end.minusDays(3)),
              after,
              "fel dag"));
    }
    if (random.nextInt(4) == 0) {
      long efterstod =
          say(
              person,
              after,
              new EfterstodStarted(
                  id, EfterstodPhase.EFTER_AVSLUT, EfterstodRecipient.BADA, after));
      say(person, after.plusDays(120), new EfterstodEnded(id, efterstod, after.plusDays(120)));
    }
    if (random.nextInt(10) == 0) {
      say(
          person,
          after,
          new Corrected(
              id,
              1,
              Correction.of(CorrectableField.START_ON, start, start.minusDays(7)),
              after,
              "fel dag"));
    }
  }

  private AvslutReason reason() {
    return Objects.requireNonNull(REASONS.get(random.nextInt(REASONS.size())));
  }

  private Assessed assessed(EnrolmentId id, AssessmentPoint point, LocalDate on) {
    return new Assessed(
        id,
        point,
        on,
        incomes(),
        Occupation.INGET,
        Education.GYMNASIUM,
        TimeOnBenefits.AR_1_2,
        null);
  }

  private SortedSet<IncomeSource> incomes() {
    return new TreeSet<>(Collections.singleton(INCOMES.get(random.nextInt(INCOMES.size()))));
  }

  /// Versions follow the order of telling, which is that of the days of recording.
  private long say(ParticipantId person, LocalDate on, EnrolmentEvent event) {
    version++;
    LocalDate earliest = told.getLast().on();
    LocalDate day = on.isBefore(earliest) ? earliest : on;
    told.add(new Told(day, event.enrolment().stream(), version, person.value(), event));
    return version;
  }
}
