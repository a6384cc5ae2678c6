package se.sparbar.query.facts;

import se.sparbar.envelope.Recorded;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.events.EnrolmentEvent.Corrected;
import se.sparbar.events.EnrolmentEvent.EfterstodEnded;
import se.sparbar.events.EnrolmentEvent.EfterstodStarted;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.events.EnrolmentEvent.EnrolmentRestored;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.EnrolmentEvent.EnrolmentVoided;
import se.sparbar.events.EnrolmentEvent.Transferred;
import se.sparbar.events.InsatsEvent.GoalSet;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsRevised;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;

/// Why a figure changed when an event was recorded.
public enum Cause {
  NEW("Nytt, registrerat i tid"),
  LATE("Sen registrering"),
  CORRECTION("Rättelse"),
  VOID("Felregistrering"),
  WITHDRAWAL("Återtaget");

  private final String label;

  Cause(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Cause of(Recorded recorded) {
    return switch (recorded.event()) {
      case Corrected _ -> CORRECTION;
      case EnrolmentVoided _, EnrolmentRestored _ -> VOID;
      case AvslutWithdrawn _, EfterstodWithdrawn _ -> WITHDRAWAL;
      case InsatsStarted _,
          InsatsRevised _,
          InsatsEnded _,
          GoalSet _,
          StaffingSet _,
          ParticipantRegistered _,
          EnrolmentStarted _,
          Assessed _,
          Transferred _,
          AvslutRecorded _,
          EfterstodStarted _,
          EfterstodEnded _ ->
          recorded.isLate() ? LATE : NEW;
    };
  }
}
