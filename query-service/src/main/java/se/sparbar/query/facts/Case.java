package se.sparbar.query.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Sex;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// An enrolment as it is known at some position, holding just what figures need.
///
/// @param avslutOn the last day; null while it is open
/// @param reason of the avslut; null while it is open, and where there is none: an anonymous
///   participant has no avslut (rule 9), so the enrolment of one who gets protected identity is
///   over on that day without one
/// @param stays never empty, in order of time
/// @param pauses that follow one another; one may lie over others until its end is recorded too
/// @param incomeAtStart empty where no start assessment is known
/// @param incomeAtAvslut empty where no exit assessment is known
/// @param occupationAtStart null where no start assessment says it
/// @param occupationAtAvslut null where no exit assessment says it
/// @param activities in the order of their registration
/// @param returning whether the person has an earlier enrolment in the same insats
public record Case(
    EnrolmentId enrolment,
    ParticipantId participant,
    InsatsId insats,
    Sex sex,
    @Nullable Integer birthYear,
    LocalDate startOn,
    @Nullable LocalDate avslutOn,
    @Nullable AvslutReason reason,
    List<Stay> stays,
    List<Support> efterstod,
    List<Pause> pauses,
    SortedSet<IncomeSource> incomeAtStart,
    SortedSet<IncomeSource> incomeAtAvslut,
    @Nullable Occupation occupationAtStart,
    @Nullable Occupation occupationAtAvslut,
    List<Activity> activities,
    boolean returning)
    implements Fact {

  /// The order of a person's enrolments: by start, then by avslut with the open one last.
  public static final Comparator<Case> IN_TIME =
      Comparator.comparing(Case::startOn)
          .thenComparing(Case::avslutOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(c -> c.enrolment().value());

  /// Whether `[startOn, avslutOn]` meets the days from `first` to `last`, both inclusive.
  public boolean meets(LocalDate first, LocalDate last) {
    return !startOn.isAfter(last) && (avslutOn == null || !avslutOn.isBefore(first));
  }

  public boolean startsWithin(LocalDate first, LocalDate last) {
    return !startOn.isBefore(first) && !startOn.isAfter(last);
  }

  /// By an avslut.
  public boolean endsWithin(LocalDate first, LocalDate last) {
    return reason != null && isOver(first, last);
  }

  /// By protected identity, and so without an avslut.
  public boolean isProtectedWithin(LocalDate first, LocalDate last) {
    return reason == null && isOver(first, last);
  }

  private boolean isOver(LocalDate first, LocalDate last) {
    return avslutOn != null && !avslutOn.isBefore(first) && !avslutOn.isAfter(last);
  }

  /// The days from start to a day, less those of pauses; a day rests once.
  public long daysUntil(LocalDate end) {
    long paused =
        pauses.size() < 2
            ? pauses.stream().mapToLong(pause -> pause.daysUntil(end)).sum()
            : pauses.stream().flatMap(pause -> pause.days(end)).distinct().count();
    return ChronoUnit.DAYS.between(startOn, end) - paused;
  }

  /// Where a step that is taken on a day belongs.
  public Where where(LocalDate day) {
    Stay stay = stayOn(day);
    return new Where(participant, insats, sex, ageBand(), stay.kommun(), stay.huvudman());
  }

  /// The last day of the enrolment that is not after `last`.
  public LocalDate lastDayUntil(LocalDate last) {
    return avslutOn != null && avslutOn.isBefore(last) ? avslutOn : last;
  }

  /// Parts the days from `first` to `last`, of those that it holds, where it moves: each part from
  /// a day until before another.
  public void eachStay(LocalDate first, LocalDate last, BiConsumer<LocalDate, LocalDate> part) {
    LocalDate end = lastDayUntil(last);
    LocalDate from = startOn.isBefore(first) ? first : startOn;
    for (Stay next : stays) {
      if (next.from().isAfter(from) && !next.from().isAfter(end)) {
        part.accept(from, next.from());
        from = next.from();
      }
    }
    part.accept(from, end.plusDays(1));
  }

  public Stay stayOn(LocalDate day) {
    int last = stays.size() - 1;
    while (last > 0 && stays.get(last).from().isAfter(day)) {
      last--;
    }
    return stays.get(last);
  }

  @Override
  public boolean moves() {
    return stays.size() > 1;
  }

  @Override
  public Kommun kommunOn(LocalDate day) {
    return stayOn(day).kommun();
  }

  @Override
  public Huvudman huvudmanOn(LocalDate day) {
    return stayOn(day).huvudman();
  }

  /// At the start of the enrolment.
  @Override
  public AgeBand ageBand() {
    return AgeBand.on(startOn, birthYear);
  }

  @Override
  public Key key() {
    return Key.of(this);
  }

  @Override
  public LocalDate firstDay() {
    return startOn;
  }

  /// Efterstöd included.
  @Override
  public @Nullable LocalDate lastDay() {
    @Nullable LocalDate last = avslutOn;
    for (Support support : efterstod) {
      if (last == null || support.to() == null) {
        return null;
      }
      last = support.to().isAfter(last) ? support.to() : last;
    }
    return last;
  }

  Case asReturning() {
    return new Case(
        enrolment,
        participant,
        insats,
        sex,
        birthYear,
        startOn,
        avslutOn,
        reason,
        stays,
        efterstod,
        pauses,
        incomeAtStart,
        incomeAtAvslut,
        occupationAtStart,
        occupationAtAvslut,
        activities,
        true);
  }
}
