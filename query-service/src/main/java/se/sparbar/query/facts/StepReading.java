package se.sparbar.query.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.AvslutClass;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.Sex;
import se.sparbar.envelope.Catalogue;
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
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;
import se.sparbar.query.facts.Step.FollowUp;
import se.sparbar.query.facts.Step.Late;
import se.sparbar.query.facts.Step.Measurement;
import se.sparbar.query.facts.Step.Meeting;

/// Reads the events that stand, in their order, into the steps of one enrolment.
final class StepReading {
  private final @Nullable Case begun;
  private final @Nullable LocalDate protectedOn;
  private final List<Step> steps = new ArrayList<>(0);
  private final Map<InstrumentVersion, SortedMap<String, Integer>> baselines = new HashMap<>(0);
  private SortedMap<Integer, FollowUpOutcome> outcomes = Collections.emptySortedMap();
  private SortedMap<Long, ProgressionMeasured> measured = Collections.emptySortedMap();
  private @Nullable Where latest;
  private @Nullable ReferralReading referral;
  private @Nullable Where remiss;

  private record InstrumentVersion(InstrumentId instrument, int version) {}

  private StepReading(@Nullable Case begun, @Nullable LocalDate protectedOn) {
    this.begun = begun;
    this.protectedOn = protectedOn;
  }

  /// @param late how some of them came late
  /// @param begun the case of it; null where it is a remiss only
  /// @param protectedOn from when on the person is anonymous; null for one who is not
  static List<Step> of(
      Standing<EnrolmentEvent> standing,
      Map<Long, Lateness> late,
      @Nullable Case begun,
      ParticipantId person,
      Sex sex,
      @Nullable Integer birthYear,
      @Nullable LocalDate protectedOn) {
    StepReading reading = new StepReading(begun, protectedOn);
    standing.eachNow((event, version) -> {
      if (event instanceof ReferralReceived e) {
        reading.remiss(version, e, person, sex, birthYear);
      }
      reading.read(version, event);
    });
    reading.end();
    if (!late.isEmpty()) {
      reading.late(standing.now(), late);
    }
    return reading.steps;
  }

  private void late(Map<Long, EnrolmentEvent> standing, Map<Long, Lateness> late) {
    late.forEach((version, how) -> {
      @Nullable EnrolmentEvent event = standing.get(version);
      if (event != null) {
        late(version, event, how);
      }
    });
  }

  private void remiss(
      long version,
      ReferralReceived e,
      ParticipantId person,
      Sex sex,
      @Nullable Integer birthYear) {
    AgeBand age = begun == null ? AgeBand.on(e.on(), birthYear) : begun.ageBand();
    Where where = new Where(person, e.insats(), sex, age, e.kommun(), e.huvudman());
    remiss = where;
    referral = new ReferralReading(version, e, where);
  }

  private void read(long version, EnrolmentEvent event) {
    switch (event) {
      case MeetingHeld e -> {
        @Nullable Where where = where(e.on());
        if (where != null) {
          steps.add(Meeting.of(e, version, where));
        }
      }
      case ProgressionMeasured e -> measured = CaseReading.with(measured, version, e);
      case FollowedUp e -> outcomes = CaseReading.with(outcomes, e.months(), e.outcome());
      case ReferralReceived _,
          ReferralAccepted _,
          ReferralDeclined _,
          ReferralWithdrawn _,
          Queued _,
          QueueLeft _,
          EnrolmentStarted _ -> {
        if (referral != null) {
          referral.read(event);
        }
      }
      case Assessed _,
          Transferred _,
          CoachAssigned _,
          Paused _,
          Resumed _,
          ActivityStarted _,
          ActivityEnded _,
          AvslutRecorded _,
          EfterstodStarted _,
          EfterstodEnded _ -> {}
      case AvslutWithdrawn _,
          EfterstodWithdrawn _,
          EntryWithdrawn _,
          Corrected _,
          EnrolmentVoided _,
          EnrolmentRestored _ ->
          throw new IllegalStateException("never stands: " + event);
    }
  }

  /// In the order of their days: one that is recorded late may be the first.
  private void measured(long version, ProgressionMeasured e) {
    @Nullable Where where = where(e.on());
    if (where != null) {
      @Nullable SortedMap<String, Integer> first =
          baselines.putIfAbsent(
              new InstrumentVersion(e.instrument(), e.instrumentVersion()), e.answers());
      steps.add(
          new Measurement(
              e.enrolment(),
              version,
              where,
              e.instrument(),
              e.instrumentVersion(),
              e.answers(),
              first,
              e.on()));
    }
  }

  private void end() {
    if (!measured.isEmpty()) {
      measured.entrySet().stream()
          .sorted(Comparator.comparing(m -> m.getValue().on()))
          .forEach(m -> measured(m.getKey(), m.getValue()));
    }
    if (referral != null) {
      steps.add(referral.toReferral());
    }
    if (begun != null && begun.avslutOn() != null && begun.reason() != null) {
      followUps(begun, begun.avslutOn(), begun.reason().avslutClass());
    }
  }

  private void followUps(Case c, LocalDate avslutOn, AvslutClass avslutClass) {
    if (avslutClass == AvslutClass.ARBETE || avslutClass == AvslutClass.STUDIER) {
      steps.add(
          new FollowUp(
              c.enrolment(), c.where(avslutOn), avslutClass, avslutOn, outcomes, protectedOn));
    }
  }

  private void late(long version, EnrolmentEvent event, Lateness how) {
    @Nullable Where where = where(event.occurredOn());
    if (where != null) {
      steps.add(
          new Late(
              event.enrolment(),
              version,
              where,
              Catalogue.of(event).type(),
              event.occurredOn(),
              how));
    }
  }

  /// Most steps are taken where the one before was.
  private @Nullable Where where(LocalDate day) {
    if (begun == null) {
      return remiss;
    }
    if (latest == null || begun.stays().size() > 1) {
      latest = begun.where(day);
    }
    return latest;
  }
}
