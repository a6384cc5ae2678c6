package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.QueueLeft;
import se.sparbar.events.EnrolmentEvent.ReferralAccepted;
import se.sparbar.events.EnrolmentEvent.ReferralDeclined;
import se.sparbar.events.EnrolmentEvent.ReferralReceived;
import se.sparbar.events.EnrolmentEvent.ReferralWithdrawn;
import se.sparbar.query.facts.Step.Referral;
import se.sparbar.query.facts.Step.Referral.Outcome;

/// Reads what came of one remiss.
final class ReferralReading {
  private final long version;
  private final ReferralReceived received;
  private final Where where;
  private @Nullable LocalDate acceptedOn;
  private @Nullable LocalDate startedOn;
  private @Nullable LocalDate endedOn;
  private @Nullable Outcome outcome;
  private @Nullable NotStartedReason endedFor;

  ReferralReading(long version, ReferralReceived received, Where where) {
    this.version = version;
    this.received = received;
    this.where = where;
  }

  void read(EnrolmentEvent event) {
    if (event instanceof ReferralAccepted e) {
      acceptedOn = e.on();
    } else if (event instanceof EnrolmentStarted e) {
      startedOn = e.on();
    } else if (event instanceof ReferralDeclined e) {
      ended(Outcome.DECLINED, e.on(), e.reason());
    } else if (event instanceof ReferralWithdrawn e) {
      ended(Outcome.WITHDRAWN, e.on(), e.reason());
    } else if (event instanceof QueueLeft e) {
      ended(Outcome.QUEUE_LEFT, e.on(), e.reason());
    }
  }

  private void ended(Outcome how, LocalDate on, NotStartedReason why) {
    outcome = how;
    endedOn = on;
    endedFor = why;
  }

  Referral toReferral() {
    return new Referral(
        received.enrolment(),
        version,
        where,
        received.referrer(),
        received.on(),
        acceptedOn,
        startedOn,
        endedOn,
        outcome,
        endedFor);
  }
}
