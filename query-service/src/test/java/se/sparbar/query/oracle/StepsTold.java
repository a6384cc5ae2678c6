package se.sparbar.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;
import se.sparbar.events.DomainEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.FollowedUp;
import se.sparbar.events.EnrolmentEvent.MeetingHeld;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.Queued;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;

/// What was recorded on the way through an enrolment, and whether it can all be true.
final class StepsTold {
  private static final Set<ActivityKind> OUTLASTING =
      Set.of(ActivityKind.ANSTALLNING, ActivityKind.STUDIER);

  final List<Noted> all = new ArrayList<>();

  Noted add(long version, DomainEvent event) {
    Noted noted = new Noted(version, event);
    all.add(noted);
    return noted;
  }

  <E extends DomainEvent> Map<Long, E> standing(Class<E> kind) {
    Map<Long, E> found = new TreeMap<>();
    all.stream()
        .filter(noted -> noted.stands() && kind.isInstance(noted.event))
        .forEach(noted -> found.put(noted.version, kind.cast(noted.event)));
    return found;
  }

  /// Whether the remiss came to nothing.
  boolean closed() {
    return !standing(ReferralDeclined.class).isEmpty()
        || !standing(ReferralWithdrawn.class).isEmpty()
        || !standing(QueueLeft.class).isEmpty();
  }

  boolean accepted() {
    return !standing(ReferralAccepted.class).isEmpty();
  }

  /// Whether all that stands fits an enrolment of these days.
  ///
  /// @param startOn null while it is a remiss only
  boolean fit(@Nullable LocalDate startOn, @Nullable LocalDate avslutOn) {
    return wayFits(startOn)
        && within(startOn, avslutOn, MeetingHeld.class)
        && within(startOn, avslutOn, ProgressionMeasured.class)
        && within(startOn, avslutOn, ActivityStarted.class)
        && activitiesFit(avslutOn)
        && standing(FollowedUp.class).values().stream()
            .allMatch(
                f -> avslutOn != null && !f.on().isBefore(avslutOn.plusMonths(f.months() - 1)));
  }

  private <E extends DomainEvent> boolean within(
      @Nullable LocalDate startOn, @Nullable LocalDate avslutOn, Class<E> kind) {
    return standing(kind).values().stream()
        .map(DomainEvent::occurredOn)
        .allMatch(on ->
            startOn != null
                && !on.isBefore(startOn)
                && (avslutOn == null || !on.isAfter(avslutOn)));
  }

  private boolean activitiesFit(@Nullable LocalDate avslutOn) {
    Map<Long, LocalDate> ends = new TreeMap<>();
    standing(ActivityEnded.class).values().forEach(end -> ends.put(end.started(), end.on()));
    Map<Long, ActivityStarted> begun = standing(ActivityStarted.class);
    for (Map.Entry<Long, ActivityStarted> one : begun.entrySet()) {
      ActivityStarted a = one.getValue();
      @Nullable LocalDate to = ends.get(one.getKey());
      boolean stopped = avslutOn != null && !OUTLASTING.contains(a.kind());
      if (to != null && (to.isBefore(a.from()) || (stopped && to.isAfter(avslutOn)))) {
        return false;
      }
      for (Map.Entry<Long, ActivityStarted> other : begun.entrySet()) {
        boolean later = other.getKey() > one.getKey() && other.getValue().kind().equals(a.kind());
        if (later && overlap(a.from(), to, other.getValue().from(), ends.get(other.getKey()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean overlap(
      LocalDate from, @Nullable LocalDate to, LocalDate other, @Nullable LocalDate end) {
    return (end == null || from.isBefore(end)) && (to == null || other.isBefore(to));
  }

  /// Received, granted, queued, and a start or another end, in this order of days.
  private boolean wayFits(@Nullable LocalDate startOn) {
    List<LocalDate> way = new ArrayList<>();
    standing(ReferralReceived.class).values().forEach(e -> way.add(e.on()));
    standing(ReferralAccepted.class).values().forEach(e -> way.add(e.on()));
    standing(Queued.class).values().forEach(e -> way.add(e.on()));
    List<LocalDate> ends = new ArrayList<>();
    standing(ReferralDeclined.class).values().forEach(e -> ends.add(e.on()));
    standing(ReferralWithdrawn.class).values().forEach(e -> ends.add(e.on()));
    standing(QueueLeft.class).values().forEach(e -> ends.add(e.on()));
    if (startOn != null) {
      ends.add(startOn);
    }
    boolean referred = !way.isEmpty();
    way.addAll(ends);
    return ends.size() <= 1
        && (!referred || startOn == null || accepted())
        && (accepted() || standing(Queued.class).isEmpty())
        && (!accepted() || standing(ReferralDeclined.class).isEmpty())
        && (standing(Queued.class).isEmpty() || standing(ReferralWithdrawn.class).isEmpty())
        && (!standing(Queued.class).isEmpty() || standing(QueueLeft.class).isEmpty())
        && way.equals(way.stream().sorted().toList());
  }
}
