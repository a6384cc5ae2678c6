package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.command.enrolment.Part.Activity;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.enrolment.Part.Avslut;
import se.sparbar.command.enrolment.Part.Coach;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.enrolment.Part.Rest;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.enrolment.Part.SupportEnd;
import se.sparbar.events.DomainEvent.Ending;
import se.sparbar.events.DomainEvent.Rewriting;
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
import se.sparbar.events.EnrolmentEvent.Paused;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.Resumed;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.Standing;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// What has been recorded of one enrolment, as corrected.
///
/// @param entries what stands
/// @param corrections which event each correction changed, so that a correction can be named too
public record Life(Who who, Standing<EnrolmentEvent> entries, SortedMap<Long, Long> corrections) {

  /// Whose enrolment in what; it never changes.
  public record Who(EnrolmentId enrolment, ParticipantId participant, InsatsId insats) {}

  static Life of(Who who) {
    return new Life(who, new Standing<>(), new TreeMap<>());
  }

  Life after(long version, EnrolmentEvent event) {
    SortedMap<Long, Long> more = new TreeMap<>(corrections);
    if (event instanceof Rewriting rewriting) {
      more.put(version, rewriting.corrects());
    }
    return new Life(who, entries.after(version, event), more);
  }

  /// What stands of one kind, by version.
  public <E extends EnrolmentEvent> NavigableMap<Long, E> all(Class<E> kind) {
    NavigableMap<Long, E> found = new TreeMap<>();
    entries
        .now()
        .forEach((version, event) -> {
          if (kind.isInstance(event)) {
            found.put(version, kind.cast(event));
          }
        });
    return found;
  }

  <E extends EnrolmentEvent> Optional<E> one(Class<E> kind) {
    return all(kind).values().stream().findFirst();
  }

  public boolean hasStarted() {
    return one(EnrolmentStarted.class).isPresent();
  }

  Placement start() {
    Map.Entry<Long, EnrolmentStarted> started = all(EnrolmentStarted.class).firstEntry();
    EnrolmentStarted e = started.getValue();
    return new Placement(started.getKey(), e.on(), e.kommun(), e.huvudman());
  }

  /// By version.
  SortedMap<Long, Placement> transfers() {
    SortedMap<Long, Placement> transfers = new TreeMap<>();
    all(Transferred.class)
        .forEach((v, e) -> transfers.put(v, new Placement(v, e.on(), e.kommun(), e.huvudman())));
    return transfers;
  }

  /// Start and transfers in the order of their days.
  public List<Placement> placements() {
    List<Placement> placements = new ArrayList<>(transfers().values());
    placements.sort(Comparator.comparing(Placement::on));
    placements.addFirst(start());
    return placements;
  }

  /// Where the participant is at last; before the start, where they were referred to.
  public Placement placement() {
    if (hasStarted()) {
      return placements().getLast();
    }
    Map.Entry<Long, ReferralReceived> referral = all(ReferralReceived.class).lastEntry();
    ReferralReceived e = referral.getValue();
    return new Placement(referral.getKey(), e.on(), e.kommun(), e.huvudman());
  }

  @Nullable Avslut avslut() {
    Map.@Nullable Entry<Long, AvslutRecorded> avslut = all(AvslutRecorded.class).lastEntry();
    return avslut == null
        ? null
        : new Avslut(avslut.getKey(), avslut.getValue().on(), avslut.getValue().reason());
  }

  /// Those that stand: the latest at start and at avslut, every other one.
  List<Answers> assessments() {
    List<Answers> answers = new ArrayList<>();
    Map<AssessmentPoint, Answers> latest = new EnumMap<>(AssessmentPoint.class);
    all(Assessed.class)
        .forEach((version, e) -> {
          Answers told = Answers.of(version, e);
          switch (e.point()) {
            case START, AVSLUT -> latest.put(e.point(), told);
            case UNDER, UPPFOLJNING -> answers.add(told);
          }
        });
    answers.addAll(latest.values());
    return answers;
  }

  /// The uppföljningar that stand, by version: of one point the latest.
  SortedMap<Long, FollowedUp> followUps() {
    SortedMap<Long, FollowedUp> all = all(FollowedUp.class);
    Map<Integer, Long> latest = new HashMap<>();
    all.forEach((version, e) -> latest.put(e.months(), version));
    all.keySet().retainAll(latest.values());
    return all;
  }

  /// In the order of their days.
  List<Coach> coaches() {
    List<Coach> coaches = new ArrayList<>();
    all(CoachAssigned.class).forEach((v, e) -> coaches.add(new Coach(v, e.on(), e.coach())));
    coaches.sort(Comparator.comparing(Coach::on));
    return coaches;
  }

  List<Rest> pauses() {
    Map<Long, LocalDate> ends = ends(Resumed.class);
    List<Rest> pauses = new ArrayList<>();
    all(Paused.class).forEach((v, e) -> pauses.add(new Rest(v, e.from(), ends.get(v))));
    return pauses;
  }

  List<Activity> activities() {
    Map<Long, LocalDate> ends = ends(ActivityEnded.class);
    List<Activity> activities = new ArrayList<>();
    all(ActivityStarted.class)
        .forEach((v, e) -> activities.add(new Activity(v, e.kind(), e.from(), ends.get(v))));
    return activities;
  }

  private <E extends EnrolmentEvent & Ending> Map<Long, LocalDate> ends(Class<E> kind) {
    Map<Long, LocalDate> ends = new HashMap<>();
    all(kind).values().forEach(e -> ends.put(e.started(), e.occurredOn()));
    return ends;
  }

  @Nullable Answers answersAt(AssessmentPoint point) {
    return assessments().stream().filter(a -> a.point() == point).findFirst().orElse(null);
  }

  /// By the version at which it began.
  SortedMap<Long, Support> efterstod() {
    SortedMap<Long, Support> efterstod = new TreeMap<>();
    all(EfterstodStarted.class)
        .forEach(
            (v, e) -> efterstod.put(v, new Support(v, e.phase(), e.recipient(), e.from(), null)));
    all(EfterstodEnded.class)
        .forEach((v, e) ->
            efterstod.computeIfPresent(
                e.started(), (_, support) -> support.ended(new SupportEnd(v, e.on()))));
    return efterstod;
  }
}
