package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.CostKind;
import se.sparbar.codes.GroupKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Mode;
import se.sparbar.codes.Sex;
import se.sparbar.events.AnonymousEvent.AnonymousCorrected;
import se.sparbar.events.AnonymousEvent.AnonymousCounted;
import se.sparbar.events.AnonymousEvent.AnonymousWithdrawn;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.Correction;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.GroupEvent;
import se.sparbar.events.GroupEvent.GroupCorrected;
import se.sparbar.events.GroupEvent.GroupEntryWithdrawn;
import se.sparbar.events.GroupEvent.GroupFormed;
import se.sparbar.events.InsatsEvent;
import se.sparbar.events.InsatsEvent.InsatsCorrected;
import se.sparbar.events.InsatsEvent.InsatsEntryWithdrawn;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.SurveyEvent;
import se.sparbar.events.SurveyEvent.SurveyCorrected;
import se.sparbar.events.SurveyEvent.SurveyCounted;
import se.sparbar.events.SurveyEvent.SurveyEntryWithdrawn;
import se.sparbar.events.SurveyEvent.SurveyOpened;

/// Rättelser and withdrawals in the streams that are about no person.
final class AffairCorrections {
  private static final List<CorrectableField> CORRECTED =
      List.of(
          CorrectableField.STAFFING_PERCENT,
          CorrectableField.STAFFING_FROM,
          CorrectableField.STAFFING_TO,
          CorrectableField.BUDGET,
          CorrectableField.COST_KIND,
          CorrectableField.COST_KRONOR,
          CorrectableField.COST_ON,
          CorrectableField.ANONYMOUS_KOMMUN,
          CorrectableField.ANONYMOUS_YEAR,
          CorrectableField.ANONYMOUS_SEX,
          CorrectableField.ANONYMOUS_ON,
          CorrectableField.GROUP_MET_ON,
          CorrectableField.GROUP_MET_KIND,
          CorrectableField.GROUP_MET_MODE,
          CorrectableField.ATTENDANCE,
          CorrectableField.SURVEY_TO,
          CorrectableField.INVITED,
          CorrectableField.COUNTS);

  private final RandomGenerator random;
  private final LogPen pen;
  private final RandomLife life;
  private final RandomAffairs affairs;
  private final List<Noted> told = new ArrayList<>();

  AffairCorrections(RandomGenerator random, LogPen pen, RandomLife life, RandomAffairs affairs) {
    this.random = random;
    this.pen = pen;
    this.life = life;
    this.affairs = affairs;
  }

  void note(Noted noted) {
    told.add(noted);
  }

  void correct() {
    if (told.isEmpty()) {
      return;
    }
    Noted noted = life.pick(told);
    List<CorrectableField> fields =
        CORRECTED.stream().filter(field -> field.event() == noted.event.getClass()).toList();
    if (!noted.stands() || fields.isEmpty()) {
      return;
    }
    Correction change = change(life.pick(fields), noted.event);
    noted.event = change.rewrite(noted.event);
    write(noted.event, corrected(noted, change));
  }

  private Correction change(CorrectableField field, DomainEvent event) {
    @Nullable Object from = field.of(event);
    if (field == CorrectableField.ANONYMOUS_KOMMUN) {
      Kommun to = life.kommun();
      return new Correction(field, from, to, RandomHistories.huvudman(to.code()));
    }
    return Correction.of(field, from, fresh(field, event));
  }

  private Object fresh(CorrectableField field, DomainEvent event) {
    return switch (event) {
      case StaffingSet set when field == CorrectableField.STAFFING_TO ->
          set.from().plusDays(random.nextInt(300));
      case StaffingSet set when field == CorrectableField.STAFFING_FROM ->
          set.from().minusDays(random.nextInt(200));
      case StaffingSet _ -> 10 * random.nextInt(11);
      case SurveyOpened opened -> opened.from().plusDays(random.nextInt(90));
      case SurveyCounted counted when field == CorrectableField.COUNTS ->
          affairs.counts(counted.answered());
      case SurveyCounted counted -> counted.invited() + random.nextInt(5);
      case AnonymousCounted a when field == CorrectableField.ANONYMOUS_YEAR ->
          a.on().getYear() - random.nextInt(3);
      case AnonymousCounted a when field == CorrectableField.ANONYMOUS_ON -> later(a);
      case AnonymousCounted _ -> life.pick(List.of(Sex.values()));
      case DomainEvent _ -> fresh(field);
    };
  }

  /// In the year that it counts for, or later.
  private LocalDate later(AnonymousCounted a) {
    LocalDate first = LocalDate.of(a.year(), 1, 1);
    return life.pastDay(first.isAfter(pen.today()) ? a.on() : first);
  }

  private Object fresh(CorrectableField field) {
    if (field.type() == LocalDate.class) {
      return affairs.day();
    }
    if (field == CorrectableField.COST_KIND) {
      return life.pick(CostKind.all());
    }
    if (field == CorrectableField.GROUP_MET_KIND) {
      return life.pick(GroupKind.all());
    }
    if (field == CorrectableField.GROUP_MET_MODE) {
      return life.pick(List.of(Mode.values()));
    }
    return field == CorrectableField.ATTENDANCE
        ? affairs.attendance()
        : Long.valueOf(affairs.kronor());
  }

  /// Takes an entry back, or puts one back that was.
  void withdraw() {
    if (told.isEmpty()) {
      return;
    }
    Noted noted = life.pick(told);
    if (noted.event instanceof GroupFormed || noted.event instanceof SurveyOpened) {
      return;
    }
    long corrects = noted.stands() ? noted.version : noted.withdrawn;
    long version = write(noted.event, withdrawal(noted.event, corrects));
    noted.withdrawn = noted.stands() ? version : 0;
  }

  private DomainEvent corrected(Noted noted, Correction change) {
    LocalDate on = pen.today();
    return switch (noted.event) {
      case InsatsEvent e -> new InsatsCorrected(e.insats(), noted.version, change, on, "fel");
      case GroupEvent e -> new GroupCorrected(e.group(), noted.version, change, on, "fel");
      case SurveyEvent e -> new SurveyCorrected(e.survey(), noted.version, change, on, "fel");
      case AnonymousCounted e ->
          new AnonymousCorrected(e.anonymous(), noted.version, change, on, "fel");
      case DomainEvent e -> throw new IllegalStateException(e.toString());
    };
  }

  private DomainEvent withdrawal(DomainEvent event, long corrects) {
    LocalDate on = pen.today();
    return switch (event) {
      case InsatsEvent e -> new InsatsEntryWithdrawn(e.insats(), corrects, on, "fel");
      case GroupEvent e -> new GroupEntryWithdrawn(e.group(), corrects, on, "fel");
      case SurveyEvent e -> new SurveyEntryWithdrawn(e.survey(), corrects, on, "fel");
      case AnonymousCounted e -> new AnonymousWithdrawn(e.anonymous(), corrects, on, "fel");
      case DomainEvent e -> throw new IllegalStateException(e.toString());
    };
  }

  private long write(DomainEvent told, DomainEvent event) {
    @Nullable UUID subject = told instanceof StaffingSet set ? set.coach().value() : null;
    return pen.write(told.stream(), null, subject, event);
  }
}
