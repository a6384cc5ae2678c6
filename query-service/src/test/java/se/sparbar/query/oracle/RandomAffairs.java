package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Party;
import se.sparbar.codes.Registration;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.GroupEvent.GroupChanged;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.GroupEvent.GroupMet;
import se.sparbar.events.InsatsEvent.BudgetSet;
import se.sparbar.events.InsatsEvent.CostBooked;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyOpened;
import se.sparbar.ids.AnonymousId;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.GroupId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.SurveyId;

/// What happens in the streams that are about no person: staffing, money, surveys, groups and
/// anonymous participants.
final class RandomAffairs {
  private final RandomGenerator random;
  private final LogPen pen;
  private final RandomLife life;
  private final List<InsatsId> insatser;
  private final List<SurveyId> surveys = new ArrayList<>();
  private final List<GroupId> groups = new ArrayList<>();
  private final AffairCorrections corrections;

  RandomAffairs(RandomGenerator random, LogPen pen, RandomLife life, List<InsatsId> insatser) {
    this.random = random;
    this.pen = pen;
    this.life = life;
    this.insatser = insatser;
    this.corrections = new AffairCorrections(random, pen, life, this);
  }

  void happen() {
    InsatsId insats = life.pick(insatser);
    switch (random.nextInt(18)) {
      case 0, 1, 2 -> staff(life.pick(insatser.subList(0, 2)));
      case 3 -> tell(new BudgetSet(insats, year(), 1_000L * kronor()));
      case 4, 5 -> tell(new CostBooked(insats, life.pick(CostKind.all()), kronor(), day()));
      case 6 -> openSurvey(insats);
      case 7, 8 -> countSurvey();
      case 9 -> formGroup();
      case 10 -> changeGroup();
      case 11, 12 -> meet();
      case 13 -> countAnonymous(insats);
      case 14, 15 -> corrections.correct();
      case 16, 17 -> corrections.withdraw();
      default -> throw new IllegalStateException();
    }
  }

  private void tell(DomainEvent event) {
    @Nullable UUID subject = event instanceof StaffingSet set ? set.coach().value() : null;
    long version = pen.write(event.stream(), null, subject, event);
    corrections.note(new Noted(version, event));
  }

  LocalDate day() {
    return life.pastDay(LocalDate.of(2012, 1, 1));
  }

  int year() {
    return 2021 + random.nextInt(4);
  }

  int kronor() {
    return random.nextInt(5_000) - 500;
  }

  /// Mostly the same coach in the same kommun, whose share is replaced now and then; also for days
  /// long gone.
  private void staff(InsatsId insats) {
    CoachId coach = new CoachId(new UUID(0x4000, Long.MIN_VALUE + 1 + random.nextInt(4) / 3));
    Kommun kommun = new Kommun(random.nextInt(4) == 0 ? "0682" : "0604");
    LocalDate from = day();
    @Nullable LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(300));
    tell(new StaffingSet(insats, kommun, coach, 10 * random.nextInt(11), from, to));
  }

  private Kommun kommun() {
    return new Kommun(random.nextBoolean() ? "0604" : "0682");
  }

  private void openSurvey(InsatsId insats) {
    SurveyId survey = new SurveyId(pen.uuid());
    surveys.add(survey);
    LocalDate from = day();
    tell(new SurveyOpened(survey, insats, "Enkät", from, from.plusDays(random.nextInt(60))));
  }

  private void countSurvey() {
    if (!surveys.isEmpty()) {
      int answered = random.nextInt(20);
      tell(
          new SurveyCounted(
              life.pick(surveys),
              answered + random.nextInt(10),
              answered,
              counts(answered),
              pen.today()));
    }
  }

  SortedMap<Integer, List<Integer>> counts(int answered) {
    TreeMap<Integer, List<Integer>> counts = new TreeMap<>();
    for (int question = 1; question <= 7; question++) {
      if (random.nextInt(4) > 0) {
        int low = answered == 0 ? 0 : random.nextInt(answered);
        counts.put(question, List.of(low, 0, 0, 0, 1, Math.max(0, answered - low - 1)));
      }
    }
    return counts;
  }

  private void formGroup() {
    GroupId group = new GroupId(pen.uuid());
    groups.add(group);
    tell(
        new GroupFormed(
            group,
            "Grupp " + groups.size(),
            life.pick(GroupKind.all()),
            new Forbund("Ett förbund"),
            kommuner(),
            new TreeSet<>(Party.all().subList(0, 2)),
            LocalDate.of(2012, 1, 1)));
  }

  private SortedSet<Kommun> kommuner() {
    TreeSet<Kommun> kommuner = new TreeSet<>();
    kommuner.add(kommun());
    if (random.nextInt(3) == 0) {
      kommuner.add(kommun());
    }
    return kommuner;
  }

  private void changeGroup() {
    if (!groups.isEmpty()) {
      GroupId group = life.pick(groups);
      String name = "Grupp " + random.nextInt(9);
      TreeSet<Party> parties = new TreeSet<>(Party.all().subList(0, 3));
      tell(new GroupChanged(group, name, kommuner(), parties, pen.today()));
    }
  }

  private void meet() {
    if (!groups.isEmpty()) {
      tell(
          new GroupMet(
              life.pick(groups),
              life.pick(GroupKind.all()),
              day(),
              life.pick(List.of(Mode.values())),
              attendance()));
    }
  }

  SortedMap<Party, Integer> attendance() {
    TreeMap<Party, Integer> attendance = new TreeMap<>();
    attendance.put(life.pick(Party.all()), 1 + random.nextInt(5));
    attendance.put(life.pick(Party.all()), random.nextInt(5));
    return attendance;
  }

  private void countAnonymous(InsatsId insats) {
    LocalDate on = day();
    Kommun kommun = life.kommun();
    tell(
        new AnonymousCounted(
            new AnonymousId(pen.uuid()),
            insats,
            kommun,
            RandomHistories.huvudman(kommun.code()),
            on.getYear() - random.nextInt(2),
            life.pick(List.of(Sex.values())),
            Registration.ANONYM_EJ_SAMTYCKE,
            on));
  }
}
