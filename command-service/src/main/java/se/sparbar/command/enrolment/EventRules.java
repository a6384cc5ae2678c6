package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Text;
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

/// What each event must be in itself, whether it is recorded now or is what a rättelse makes of an
/// earlier one; what it must be beside the others is in [Coherence].
final class EventRules {
  private EventRules() {}

  /// Decides for these events, if each is right in itself and what follows holds together.
  static List<EnrolmentEvent> decide(
      Enrolment state, EnrolmentSurroundings around, EnrolmentEvent... events) {
    for (EnrolmentEvent event : events) {
      check(event, state, around);
    }
    return Coherence.of(state, around, events);
  }

  static void check(EnrolmentEvent event, Enrolment state, EnrolmentSurroundings around) {
    LocalDate today = around.today();
    switch (event) {
      case EnrolmentStarted e -> {
        Days.happened("startOn", e.on(), today);
        Admission.start(around, "startOn", e.on());
        Huvudman huvudman = Admission.huvudman(around, "kommun", e.kommun(), e.on());
        Admission.own(around, "kommun", huvudman);
      }
      case Transferred e -> {
        Days.happened("on", e.on(), today);
        Admission.huvudman(around, "kommun", e.kommun(), e.on());
      }
      case Assessed e -> {
        IncomeRules.check("income", e.income());
        Text.optionalReason("reasonForMismatch", e.reasonForMismatch());
        Days.happened("on", e.on(), today);
      }
      case AvslutRecorded e -> {
        Days.happened("on", e.on(), today);
        RecordAvslut.storable("reason", e.reason());
        Text.optionalReason("reasonForMismatch", e.reasonForMismatch());
      }
      case EfterstodStarted e -> Days.happened("from", e.from(), today);
      case EfterstodEnded e -> {
        Days.happened("on", e.on(), today);
        @Nullable Support support = state.standing().life().efterstod().get(e.started());
        if (support != null) {
          EndEfterstod.checkLastDay("on", state.standing(), support.phase(), e.on(), today);
        }
      }
      case ReferralReceived e -> {
        Days.happened("on", e.on(), today);
        Admission.referral(around, "on", e.on());
        Admission.own(around, "kommun", Admission.huvudman(around, "kommun", e.kommun(), e.on()));
      }
      case ProgressionMeasured e -> {
        Days.happened("on", e.on(), today);
        ProgressionRules.entry(e, around);
      }
      case FollowedUp e -> {
        Days.happened("on", e.on(), today);
        FollowUpRules.entry(e);
      }
      case Paused e -> Days.happened("from", e.from(), today);
      case ActivityStarted e -> Days.happened("from", e.from(), today);
      case ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          CoachAssigned _,
          Resumed _,
          ActivityEnded _,
          MeetingHeld _ ->
          Days.happened("on", event.occurredOn(), today);
      case AvslutWithdrawn _,
          EfterstodWithdrawn _,
          EntryWithdrawn _,
          Corrected _,
          EnrolmentVoided _,
          EnrolmentRestored _ -> {}
    }
  }
}
