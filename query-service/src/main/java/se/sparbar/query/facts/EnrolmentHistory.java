package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Recorded;
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

/// One enrolment's history as it stands after every rättelse; a void hides the whole. The log keeps
/// what was; this keeps what is held true.
public final class EnrolmentHistory {
  private final Standing<EnrolmentEvent> standing;
  private Map<Long, Lateness> late;
  private boolean voided;

  public EnrolmentHistory() {
    this(new Standing<>(), Map.of(), false);
  }

  /// @param late how some events came late, by version
  public EnrolmentHistory(
      Standing<EnrolmentEvent> standing, Map<Long, Lateness> late, boolean voided) {
    this.standing = standing;
    this.late = late;
    this.voided = voided;
  }

  void evolve(Recorded recorded, EnrolmentEvent event) {
    evolve(recorded.streamVersion(), event);
    if (recorded.cameLate()) {
      Map<Long, Lateness> more = new TreeMap<>(late);
      more.put(
          recorded.streamVersion(),
          new Lateness(recorded.recordedOn(), recorded.isAfterAdoption()));
      late = more;
    }
  }

  private void evolve(long version, EnrolmentEvent event) {
    switch (event) {
      case EnrolmentVoided _ -> voided = true;
      case EnrolmentRestored _ -> voided = false;
      case ReferralReceived _,
          ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          EnrolmentStarted _,
          Assessed _,
          Transferred _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ActivityStarted _,
          ActivityEnded _,
          ProgressionMeasured _,
          MeetingHeld _,
          AvslutRecorded _,
          AvslutWithdrawn _,
          EfterstodStarted _,
          EfterstodEnded _,
          EfterstodWithdrawn _,
          FollowedUp _,
          EntryWithdrawn _,
          Corrected _ ->
          standing.evolve(version, event);
    }
  }

  /// What there is to count of it, told of a person; nothing of a mistake.
  void addTo(
      List<Case> cases,
      @Nullable List<Step> steps,
      ParticipantId person,
      Sex sex,
      @Nullable Integer birthYear,
      @Nullable LocalDate protectedOn) {
    if (voided) {
      return;
    }
    CaseReading reading = new CaseReading(standing);
    @Nullable Case begun =
        reading.begun() ? reading.toCase(person, sex, birthYear, protectedOn) : null;
    if (begun != null) {
      cases.add(begun);
    }
    if (steps != null) {
      steps.addAll(StepReading.of(standing, late, begun, person, sex, birthYear, protectedOn));
    }
  }

  public Map<Long, Lateness> late() {
    return late;
  }

  public Standing<EnrolmentEvent> standing() {
    return standing;
  }

  public boolean voided() {
    return voided;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EnrolmentHistory that
        && voided == that.voided
        && late.equals(that.late)
        && standing.equals(that.standing);
  }

  @Override
  public int hashCode() {
    return standing.hashCode();
  }
}
