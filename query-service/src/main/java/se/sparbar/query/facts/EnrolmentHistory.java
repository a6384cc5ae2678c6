package se.sparbar.query.facts;

import org.jspecify.annotations.Nullable;
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

/// One enrolment's history as it stands after every rättelse; a void hides the whole. The log keeps
/// what was; this keeps what is held true.
public final class EnrolmentHistory {
  private final Standing<EnrolmentEvent> standing;
  private boolean voided;

  public EnrolmentHistory() {
    this(new Standing<>(), false);
  }

  public EnrolmentHistory(Standing<EnrolmentEvent> standing, boolean voided) {
    this.standing = standing;
    this.voided = voided;
  }

  void evolve(long version, EnrolmentEvent event) {
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

  /// Whether it is an enrolment, and not only a remiss or a mistake.
  boolean counts() {
    return !voided
        && standing.entries().values().stream().anyMatch(EnrolmentStarted.class::isInstance);
  }

  Case toCase(ParticipantId person, Sex sex, @Nullable Integer birthYear) {
    return new CaseReading(standing.now()).toCase(person, sex, birthYear);
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
        && standing.equals(that.standing);
  }

  @Override
  public int hashCode() {
    return standing.hashCode();
  }
}
