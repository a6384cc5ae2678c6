package se.sparbar.command.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.IncomeSource;
import se.sparbar.command.enrolment.Enrolment.Begun;
import se.sparbar.events.DomainEvent.Ending;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.events.EnrolmentEvent.Transferred;

/// What must be true of one person's enrolments in one insats, told a second way: from the events
/// that stand and by counting days one by one, which the rules never do.
public final class HoldsTogether {
  private static final LocalDate NEVER = LocalDate.MAX;

  private final Life life;
  private final LocalDate start;
  private final LocalDate end;

  private HoldsTogether(Life life) {
    this.life = life;
    this.start = first(EnrolmentStarted.class, NEVER);
    this.end = first(AvslutRecorded.class, NEVER);
  }

  public static void check(Collection<Enrolment> states) {
    List<HoldsTogether> all = new ArrayList<>();
    for (Enrolment state : states) {
      if (state instanceof Begun begun) {
        HoldsTogether one = new HoldsTogether(begun.life());
        one.check();
        all.add(one);
      }
    }
    // In the middle of a day nobody is in two: a day of exit is not open any more.
    everyDay(day -> assertThat(all.stream().filter(one -> one.claims(day)).count()).isLessThan(2));
  }

  private interface OnDay {
    void check(LocalDate day);
  }

  private static void everyDay(OnDay check) {
    IntStream.rangeClosed(-1, RandomCommands.DAYS)
        .mapToObj(RandomCommands.FIRST::plusDays)
        .forEach(check::check);
  }

  private void check() {
    life.entries().now().values().forEach(HoldsTogether::checkAlone);
    endings();
    referral();
    if (start.equals(NEVER)) {
      return;
    }
    assertThat(end).isAfterOrEqualTo(start);
    transfers();
    assessments();
    efterstod();
    pauses();
    activities();
    coaches();
    all(MeetingHeld.class).forEach(e -> assertThat(happens(e.on())).isTrue());
    all(ProgressionMeasured.class).forEach(e -> assertThat(happens(e.on())).isTrue());
    followUps();
  }

  private static void checkAlone(EnrolmentEvent event) {
    assertThat(event.occurredOn()).isBeforeOrEqualTo(Given.TODAY);
    if (event instanceof Assessed e) {
      checkIncome(e.income());
    }
  }

  private static void checkIncome(Set<IncomeSource> income) {
    assertThat(income).isNotEmpty();
    assertThat(income.contains(IncomeSource.OKAND) && income.size() > 1).isFalse();
    assertThat(
            income.contains(IncomeSource.INGEN_OFFENTLIG)
                && income.stream().anyMatch(IncomeSource::isPublic))
        .isFalse();
  }

  private void endings() {
    Set<Long> ended = new HashSet<>();
    NavigableMap<Long, EnrolmentEvent> now = life.entries().now();
    now.values()
        .forEach(event -> {
          if (event instanceof Ending ending) {
            assertThat(ended.add(ending.started())).as("ended once").isTrue();
            assertThat(now).containsKey(ending.started());
          }
        });
    assertThat(all(AvslutRecorded.class)).hasSizeLessThan(2);
    assertThat(all(EnrolmentStarted.class)).hasSizeLessThan(2);
  }

  private void referral() {
    List<LocalDate> way = new ArrayList<>();
    for (Class<? extends EnrolmentEvent> step :
        List.of(
            ReferralReceived.class,
            ReferralAccepted.class,
            Queued.class,
            EnrolmentStarted.class,
            QueueLeft.class,
            ReferralWithdrawn.class,
            ReferralDeclined.class)) {
      assertThat(all(step)).hasSizeLessThan(2);
      all(step).forEach(e -> way.add(e.occurredOn()));
    }
    assertThat(has(QueueLeft.class) && !has(Queued.class)).isFalse();
    assertThat(has(Queued.class) && !has(ReferralAccepted.class)).isFalse();
    assertThat(has(ReferralReceived.class) && !start.equals(NEVER) && !has(ReferralAccepted.class))
        .isFalse();
    assertThat(has(ReferralDeclined.class) && has(ReferralAccepted.class)).isFalse();
    assertThat(has(ReferralWithdrawn.class) && has(Queued.class)).isFalse();
    assertThat(ends()).hasSizeLessThan(2);
    assertThat(way).isSorted();
  }

  /// How the remiss ended.
  private List<LocalDate> ends() {
    List<LocalDate> ends = new ArrayList<>();
    all(ReferralDeclined.class).forEach(e -> ends.add(e.on()));
    all(ReferralWithdrawn.class).forEach(e -> ends.add(e.on()));
    all(QueueLeft.class).forEach(e -> ends.add(e.on()));
    if (has(ReferralReceived.class) && !start.equals(NEVER)) {
      ends.add(start);
    }
    return ends;
  }

  private boolean claims(LocalDate day) {
    LocalDate from = first(ReferralReceived.class, start);
    LocalDate to = start.equals(NEVER) ? ends().stream().findFirst().orElse(NEVER) : end;
    return !day.isBefore(from) && day.isBefore(to);
  }

  private void transfers() {
    TreeMap<LocalDate, Object> places = new TreeMap<>();
    all(Transferred.class)
        .forEach(e -> assertThat(places.put(e.on(), e.kommun())).as("one a day").isNull());
    Object before = all(EnrolmentStarted.class).iterator().next().kommun();
    for (var place : places.entrySet()) {
      assertThat(within(place.getKey())).isTrue();
      assertThat(place.getValue()).isNotEqualTo(before);
      before = place.getValue();
    }
  }

  private void assessments() {
    for (Assessed e : all(Assessed.class)) {
      switch (e.point()) {
        case START, AVSLUT -> {}
        case UNDER -> assertThat(within(e.on())).isTrue();
        case UPPFOLJNING -> assertThat(e.on()).isAfterOrEqualTo(end);
      }
    }
  }

  private void efterstod() {
    life.all(EfterstodStarted.class)
        .forEach((version, e) -> {
          assertThat(endOf(EfterstodEnded.class, version)).isAfterOrEqualTo(e.from());
          switch (e.phase()) {
            case UNDER_INSKRIVNING -> assertThat(within(e.from())).isTrue();
            case EFTER_AVSLUT -> assertThat(e.from()).isAfterOrEqualTo(end);
          }
        });
    everyDay(day ->
        assertThat(
                life.all(EfterstodStarted.class).entrySet().stream()
                    .filter(
                        e -> isOn(day, e.getValue().from(), supportEnd(e.getKey(), e.getValue()))))
            .hasSizeLessThan(2));
  }

  private LocalDate supportEnd(long version, EfterstodStarted e) {
    LocalDate to = endOf(EfterstodEnded.class, version);
    boolean stops = e.phase() == EfterstodPhase.UNDER_INSKRIVNING;
    return stops && end.isBefore(to) ? end : to;
  }

  private void pauses() {
    life.all(Paused.class)
        .forEach((version, e) -> {
          assertThat(within(e.from())).isTrue();
          @Nullable LocalDate back = backFrom(version);
          assertThat(back == null || (back.isAfter(e.from()) && !back.isAfter(end))).isTrue();
        });
    everyDay(day ->
        assertThat(
                life.all(Paused.class).entrySet().stream()
                    .filter(e -> isOn(day, e.getValue().from(), endOf(Resumed.class, e.getKey())))
                    .filter(_ -> day.isBefore(end)))
            .hasSizeLessThan(2));
  }

  private @Nullable LocalDate backFrom(long version) {
    LocalDate back = endOf(Resumed.class, version);
    return back.equals(NEVER) ? null : back;
  }

  private void activities() {
    life.all(ActivityStarted.class)
        .forEach((version, e) -> {
          LocalDate to = endOf(ActivityEnded.class, version);
          assertThat(within(e.from())).isTrue();
          assertThat(to).isAfterOrEqualTo(e.from());
          boolean own = Set.of(ActivityKind.ANSTALLNING, ActivityKind.STUDIER).contains(e.kind());
          assertThat(own || to.equals(NEVER) || !to.isAfter(end)).isTrue();
        });
    everyDay(day -> {
      Set<ActivityKind> going = new HashSet<>();
      life.all(ActivityStarted.class)
          .forEach((version, e) -> {
            if (day.isBefore(end) && isOn(day, e.from(), endOf(ActivityEnded.class, version))) {
              assertThat(going.add(e.kind())).isTrue();
            }
          });
    });
  }

  private void coaches() {
    TreeMap<LocalDate, Object> coaches = new TreeMap<>();
    all(CoachAssigned.class)
        .forEach(e -> assertThat(coaches.put(e.on(), e.coach())).as("one a day").isNull());
    @Nullable Object before = null;
    for (var coach : coaches.entrySet()) {
      assertThat(happens(coach.getKey())).isTrue();
      assertThat(coach.getValue()).isNotEqualTo(before);
      before = coach.getValue();
    }
  }

  private void followUps() {
    for (FollowedUp e : all(FollowedUp.class)) {
      assertThat(e.months()).isIn(6, 12, 24);
      assertThat(e.on()).isAfterOrEqualTo(end.plusMonths(e.months() - 1L));
      if (e.outcome() == FollowUpOutcome.EJ_NADD) {
        assertThat(e.income()).isEmpty();
      } else {
        checkIncome(e.income());
      }
    }
  }

  /// While the person is in the insats, or has efterstöd after it.
  private boolean happens(LocalDate on) {
    return within(on)
        || life.all(EfterstodStarted.class).entrySet().stream()
            .filter(e -> e.getValue().phase() == EfterstodPhase.EFTER_AVSLUT)
            .anyMatch(e ->
                !on.isBefore(e.getValue().from())
                    && !on.isAfter(endOf(EfterstodEnded.class, e.getKey())));
  }

  private boolean within(LocalDate on) {
    return !on.isBefore(start) && !on.isAfter(end);
  }

  private static boolean isOn(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  private <E extends EnrolmentEvent & Ending> LocalDate endOf(Class<E> kind, long version) {
    return life.all(kind).values().stream()
        .filter(e -> e.started() == version)
        .map(EnrolmentEvent::occurredOn)
        .findFirst()
        .orElse(NEVER);
  }

  private <E extends EnrolmentEvent> Collection<E> all(Class<E> kind) {
    return life.all(kind).values();
  }

  private boolean has(Class<? extends EnrolmentEvent> kind) {
    return !all(kind).isEmpty();
  }

  private LocalDate first(Class<? extends EnrolmentEvent> kind, LocalDate otherwise) {
    return all(kind).stream().map(EnrolmentEvent::occurredOn).findFirst().orElse(otherwise);
  }
}
