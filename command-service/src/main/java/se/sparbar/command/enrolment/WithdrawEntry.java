package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ENTRY_HAS_ITS_OWN_WITHDRAWAL;
import static se.sparbar.command.enrolment.EnrolmentRule.ENTRY_IS_THE_BEGINNING;
import static se.sparbar.command.enrolment.EnrolmentRule.ENTRY_UNKNOWN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Rejected;
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
import se.sparbar.ids.EnrolmentId;

/// En uppgift tas tillbaka: it never happened. One that names a withdrawal, of whatever kind, puts
/// back what that took, if it still goes with the rest. The reason also answers for a mismatch
/// between avslut and exit assessment that it makes.
///
/// @param corrects the version of the entry, or of the withdrawal
public record WithdrawEntry(EnrolmentId enrolment, long corrects, String reason)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Life life = state.begun().life();
    Text.reason("reason", reason);
    @Nullable EnrolmentEvent told = life.entries().now().get(corrects);
    if (told != null) {
      checkWithdrawable(told);
    } else if (!life.entries().withdrawn().containsKey(corrects)) {
      throw new Rejected(ENTRY_UNKNOWN, corrects).at("corrects");
    }
    return Coherence.of(
        state, around, new EntryWithdrawn(enrolment, corrects, around.today(), reason));
  }

  private void checkWithdrawable(EnrolmentEvent told) {
    switch (told) {
      case ReferralReceived _, EnrolmentStarted _ ->
          throw new Rejected(ENTRY_IS_THE_BEGINNING).at("corrects");
      case AvslutRecorded _, EfterstodStarted _ ->
          throw new Rejected(ENTRY_HAS_ITS_OWN_WITHDRAWAL).at("corrects");
      case AvslutWithdrawn _,
          EfterstodWithdrawn _,
          EntryWithdrawn _,
          Corrected _,
          EnrolmentVoided _,
          EnrolmentRestored _ ->
          throw new Rejected(ENTRY_UNKNOWN, corrects).at("corrects");
      case ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          Assessed _,
          Transferred _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ActivityStarted _,
          ActivityEnded _,
          ProgressionMeasured _,
          MeetingHeld _,
          EfterstodEnded _,
          FollowedUp _ -> {}
    }
  }
}
