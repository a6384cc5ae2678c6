package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Sex;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.EntryWithdrawn;
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
import se.sparbar.events.Standing;
import se.sparbar.ids.ParticipantId;

/// Reads the events that stand, in their order, into one [Case].
final class CaseReading {
  private @Nullable EnrolmentStarted started;
  private @Nullable AvslutRecorded avslut;
  private SortedSet<IncomeSource> before = Collections.emptySortedSet();
  private SortedSet<IncomeSource> after = Collections.emptySortedSet();
  private final List<Stay> stays = new ArrayList<>(1);
  private SortedMap<Long, Support> efterstod = Collections.emptySortedMap();

  private SortedMap<Long, Pause> pauses = Collections.emptySortedMap();
  private SortedMap<Long, Activity> activities = Collections.emptySortedMap();
  private @Nullable Occupation occupationBefore;
  private @Nullable Occupation occupationAfter;

  CaseReading(Standing<EnrolmentEvent> standing) {
    standing.eachNow(this::read);
  }

  private void read(EnrolmentEvent event, long version) {
    switch (event) {
      case EnrolmentStarted e -> {
        started = e;
        stays.add(new Stay(e.on(), e.kommun(), e.huvudman()));
      }
      case Transferred e -> stays.add(new Stay(e.on(), e.kommun(), e.huvudman()));
      case AvslutRecorded e -> avslut = e;
      case Assessed e -> {
        switch (e.point()) {
          case START -> {
            before = e.income();
            occupationBefore = e.occupation();
          }
          case AVSLUT -> {
            after = e.income();
            occupationAfter = e.occupation();
          }
          case UNDER, UPPFOLJNING -> {}
        }
      }
      case EfterstodStarted e ->
          efterstod =
              with(efterstod, version, new Support(e.phase(), e.recipient(), e.from(), null));
      case EfterstodEnded e ->
          end(efterstod, e.started(), s -> new Support(s.phase(), s.recipient(), s.from(), e.on()));
      case Paused e -> pauses = with(pauses, version, new Pause(e.from(), null));
      case Resumed e -> end(pauses, e.started(), pause -> new Pause(pause.from(), e.on()));
      case ActivityStarted e ->
          activities = with(activities, version, new Activity(e.kind(), e.from(), null));
      case ActivityEnded e ->
          end(activities, e.started(), a -> new Activity(a.kind(), a.from(), e.on()));
      case ReferralReceived _,
          ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          CoachAssigned _,
          ProgressionMeasured _,
          MeetingHeld _,
          FollowedUp _ -> {}
      case AvslutWithdrawn _,
          EfterstodWithdrawn _,
          EntryWithdrawn _,
          Corrected _,
          EnrolmentVoided _,
          EnrolmentRestored _ ->
          throw new IllegalStateException("never stands: " + event);
    }
  }

  /// Most enrolments have none of them, and they are read at every event.
  static <K, V> SortedMap<K, V> with(SortedMap<K, V> some, K key, V one) {
    SortedMap<K, V> more = some.isEmpty() ? new TreeMap<>() : some;
    more.put(key, one);
    return more;
  }

  private static <T> void end(SortedMap<Long, T> begun, long version, UnaryOperator<T> ended) {
    if (!begun.isEmpty()) {
      begun.computeIfPresent(version, (_, one) -> ended.apply(one));
    }
  }

  /// Whether it is an enrolment, and not only a remiss.
  boolean begun() {
    return started != null;
  }

  /// @param protectedOn from when on the person is anonymous; null for one who is not
  Case toCase(
      ParticipantId person, Sex sex, @Nullable Integer birthYear, @Nullable LocalDate protectedOn) {
    EnrolmentStarted start = Objects.requireNonNull(started);
    @Nullable LocalDate avslutOn = lastDay(start, protectedOn);
    if (stays.size() > 1) {
      stays.sort(Comparator.comparing(Stay::from));
    }
    return new Case(
        start.enrolment(),
        person,
        start.insats(),
        sex,
        birthYear,
        start.on(),
        avslutOn,
        avslut == null ? null : avslut.reason(),
        List.copyOf(stays),
        efterstod.isEmpty()
            ? List.of()
            : efterstod.values().stream().map(s -> endingWith(avslutOn, s)).toList(),
        List.copyOf(pauses.values()),
        before,
        after,
        occupationBefore,
        occupationAfter,
        List.copyOf(activities.values()),
        false);
  }

  private @Nullable LocalDate lastDay(EnrolmentStarted start, @Nullable LocalDate protectedOn) {
    if (avslut != null) {
      return avslut.on();
    }
    boolean before = protectedOn != null && protectedOn.isBefore(start.on());
    return before ? start.on() : protectedOn;
  }

  /// Efterstöd under inskrivning that nobody ended stops with the enrolment.
  private static Support endingWith(@Nullable LocalDate avslutOn, Support s) {
    boolean lasts =
        avslutOn != null
            && s.phase() == EfterstodPhase.UNDER_INSKRIVNING
            && (s.to() == null || s.to().isAfter(avslutOn));
    return lasts ? new Support(s.phase(), s.recipient(), s.from(), avslutOn) : s;
  }
}
