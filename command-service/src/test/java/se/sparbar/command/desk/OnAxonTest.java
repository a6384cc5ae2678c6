package se.sparbar.command.desk;

import static org.hamcrest.CoreMatchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.ActivityKind;
import se.sparbar.codes.Answerer;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.FollowUpOutcome;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.MeetingKind;
import se.sparbar.codes.Mode;
import se.sparbar.codes.NotStartedReason;
import se.sparbar.codes.Party;
import se.sparbar.codes.PauseReason;
import se.sparbar.codes.Referrer;
import se.sparbar.codes.Sex;
import se.sparbar.command.enrolment.AcceptReferral;
import se.sparbar.command.enrolment.AssignCoach;
import se.sparbar.command.enrolment.DeclineReferral;
import se.sparbar.command.enrolment.EndActivity;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.EnrolmentOnAxon;
import se.sparbar.command.enrolment.EnrolmentSurroundings;
import se.sparbar.command.enrolment.FollowUp;
import se.sparbar.command.enrolment.HoldMeeting;
import se.sparbar.command.enrolment.LeaveQueue;
import se.sparbar.command.enrolment.MeasureProgression;
import se.sparbar.command.enrolment.Pause;
import se.sparbar.command.enrolment.Queue;
import se.sparbar.command.enrolment.ReceiveReferral;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.Resume;
import se.sparbar.command.enrolment.StartActivity;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.enrolment.StartReferred;
import se.sparbar.command.enrolment.WithdrawEntry;
import se.sparbar.command.enrolment.WithdrawReferral;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.InsatsOnAxon;
import se.sparbar.command.insats.InsatsSurroundings;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.command.log.Dispatch;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantOnAxon;
import se.sparbar.command.participant.ParticipantSurroundings;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.ActivityEnded;
import se.sparbar.events.EnrolmentEvent.ActivityStarted;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.CoachAssigned;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
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
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;

/// The real adapters: they fold, ask the slice, and say whom the events are about.
class OnAxonTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate DAY = LocalDate.parse("2023-02-01");
  private static final EnrolmentId E = new EnrolmentId(new UUID(1, 1));
  private static final ParticipantId P = new ParticipantId(new UUID(2, 1));
  private static final InsatsId I = new InsatsId(new UUID(3, 1));
  private static final CoachId C = new CoachId(new UUID(4, 1));
  private static final InstrumentId LADDER = new InstrumentId(new UUID(5, 1));
  private static final Instrument.Version VERSION =
      new Instrument.Version(
          new TreeMap<>(Map.of("tillit", "Tillit")),
          new TreeMap<>(Map.of(1, "Lite", 3, "Mycket")),
          Answerer.COACH,
          LocalDate.parse("2020-01-01"));
  private static final Kommun ANEBY = new Kommun("0604");
  private static final Huvudman RUNS = new Huvudman("0604");
  private static final InsatsStarted INSATS =
      new InsatsStarted(
          I,
          "SE",
          new Forbund("F"),
          InsatsKind.INDIVIDINRIKTAD,
          Measure.PERSONER,
          new TreeMap<>(Map.of(ANEBY, RUNS)),
          LocalDate.parse("2012-01-01"));
  private static final ParticipantRegistered PERSON =
      new ParticipantRegistered(P, RUNS, "A-17", Sex.MAN, null, DAY);
  private static final EnrolmentStarted STARTED = new EnrolmentStarted(E, P, I, ANEBY, RUNS, DAY);

  @Test
  void an_enrolment_begins_its_stream_and_is_about_the_participant() {
    on(EnrolmentOnAxon.class)
        .givenNoPriorActivity()
        .when(asked(new StartEnrolment(E, P, I, ANEBY, DAY)))
        .expectEvents(STARTED)
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                Matchers.predicate(message ->
                    message
                        .getMetaData()
                        .entrySet()
                        .containsAll(Dispatch.about(RUNS, P.value()).entrySet()))));
  }

  @Test
  void an_enrolment_is_folded_before_it_decides() {
    on(EnrolmentOnAxon.class)
        .given(STARTED)
        .when(asked(new RecordAvslut(E, DAY, AvslutReason.STUDIER, null)))
        .expectEvents(new AvslutRecorded(E, DAY, AvslutReason.STUDIER, null));
  }

  @Test
  void a_broken_rule_comes_back_as_it_is_and_nothing_is_recorded() {
    on(EnrolmentOnAxon.class)
        .given(STARTED, new AvslutRecorded(E, DAY, AvslutReason.STUDIER, null))
        .when(asked(new RecordAvslut(E, DAY, AvslutReason.STUDIER, null)))
        .expectException(Rejected.class)
        .expectExceptionMessage(equalTo("ALREADY_ENDED"))
        .expectNoEvents();
  }

  @Test
  void a_stream_that_is_not_there_is_not_made_by_a_refusal() {
    on(EnrolmentOnAxon.class)
        .givenNoPriorActivity()
        .when(asked(new RecordAvslut(E, DAY, AvslutReason.STUDIER, null)))
        .expectExceptionMessage(equalTo("ENROLMENT_UNKNOWN"))
        .expectNoEvents();
  }

  static Stream<Arguments> lives() {
    ReferralReceived referred =
        new ReferralReceived(E, P, I, ANEBY, RUNS, Referrer.FK, DAY.minusDays(9));
    ReferralAccepted accepted = new ReferralAccepted(E, DAY.minusDays(2));
    Queued queued = new Queued(E, DAY.minusDays(1));
    AvslutRecorded ended = new AvslutRecorded(E, DAY, AvslutReason.STUDIER, null);
    NotStartedReason moved = NotStartedReason.FLYTT;
    TreeSet<Party> nobody = new TreeSet<>();
    TreeSet<IncomeSource> unreached = new TreeSet<>();
    Map<String, Integer> answers = Map.of("tillit", 3);
    return Stream.of(
        arguments(
            List.of(),
            new ReceiveReferral(E, P, I, ANEBY, Referrer.FK, DAY.minusDays(9)),
            referred),
        arguments(List.of(referred), new AcceptReferral(E, accepted.on()), accepted),
        arguments(
            List.of(referred),
            new DeclineReferral(E, moved, DAY),
            new ReferralDeclined(E, moved, DAY)),
        arguments(
            List.of(referred),
            new WithdrawReferral(E, moved, DAY),
            new ReferralWithdrawn(E, moved, DAY)),
        arguments(List.of(referred, accepted), new Queue(E, queued.on()), queued),
        arguments(
            List.of(referred, accepted, queued),
            new LeaveQueue(E, moved, DAY),
            new QueueLeft(E, moved, DAY)),
        arguments(List.of(referred, accepted), new StartReferred(E, DAY, null), STARTED),
        arguments(List.of(STARTED), new AssignCoach(E, C, DAY), new CoachAssigned(E, C, DAY)),
        arguments(
            List.of(STARTED),
            new Pause(E, PauseReason.SJUKDOM, DAY, null),
            new Paused(E, PauseReason.SJUKDOM, DAY)),
        arguments(
            List.of(STARTED, new Paused(E, PauseReason.SJUKDOM, DAY)),
            new Resume(E, DAY.plusDays(1)),
            new Resumed(E, 2, DAY.plusDays(1))),
        arguments(
            List.of(STARTED),
            new StartActivity(E, ActivityKind.PRAKTIK, DAY, null),
            new ActivityStarted(E, ActivityKind.PRAKTIK, DAY)),
        arguments(
            List.of(STARTED, new ActivityStarted(E, ActivityKind.PRAKTIK, DAY)),
            new EndActivity(E, DAY, null),
            new ActivityEnded(E, 2, DAY)),
        arguments(
            List.of(STARTED),
            new MeasureProgression(E, LADDER, 1, Answerer.COACH, new TreeMap<>(answers), DAY),
            new ProgressionMeasured(E, LADDER, 1, Answerer.COACH, new TreeMap<>(answers), DAY)),
        arguments(
            List.of(STARTED),
            new HoldMeeting(E, MeetingKind.SIP, Mode.PLATS, null, DAY),
            new MeetingHeld(E, MeetingKind.SIP, Mode.PLATS, nobody, DAY)),
        arguments(
            List.of(STARTED, ended),
            new FollowUp(E, 6, FollowUpOutcome.EJ_NADD, null, null, DAY.plusMonths(6)),
            new FollowedUp(E, 6, FollowUpOutcome.EJ_NADD, unreached, null, DAY.plusMonths(6))),
        arguments(
            List.of(STARTED, new CoachAssigned(E, C, DAY)),
            new WithdrawEntry(E, 2, "Fel"),
            new EntryWithdrawn(E, 2, TODAY, "Fel")));
  }

  @ParameterizedTest
  @MethodSource("lives")
  void whatever_happens_in_an_enrolment_is_about_the_participant(
      List<Object> before, EnrolmentCommand command, EnrolmentEvent event) {
    on(EnrolmentOnAxon.class)
        .given(before)
        .when(asked(command))
        .expectEvents(event)
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                Matchers.predicate(message ->
                    message
                        .getMetaData()
                        .entrySet()
                        .containsAll(Dispatch.about(RUNS, P.value()).entrySet()))));
  }

  @Test
  void staffing_is_about_the_coach_and_other_facts_of_an_insats_about_nobody() {
    on(InsatsOnAxon.class)
        .given(INSATS)
        .when(asked(new SetStaffing(I, ANEBY, C, 50, DAY, null)))
        .expectEvents(new StaffingSet(I, ANEBY, C, 50, DAY, null))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                Matchers.predicate(message ->
                    C.value().toString().equals(message.getMetaData().get(Dispatch.SUBJECT)))));
    on(InsatsOnAxon.class)
        .given(INSATS)
        .when(asked(new EndInsats(I, DAY)))
        .expectEvents(new InsatsEnded(I, DAY))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                Matchers.predicate(
                    message -> !message.getMetaData().containsKey(Dispatch.SUBJECT))));
  }

  @Test
  void a_participant_is_registered_once() {
    RegisterParticipant register = new RegisterParticipant(P, RUNS, "A-17", Sex.MAN, null, DAY);

    on(ParticipantOnAxon.class)
        .givenNoPriorActivity()
        .when(new ParticipantOnAxon.Asked(register, ParticipantSurroundings.on(TODAY)))
        .expectEvents(PERSON);
    on(ParticipantOnAxon.class)
        .given(PERSON)
        .when(new ParticipantOnAxon.Asked(register, ParticipantSurroundings.on(TODAY)))
        .expectExceptionMessage(equalTo("PARTICIPANT_EXISTS"));
  }

  private static <A> FixtureConfiguration<A> on(Class<A> adapter) {
    return new AggregateTestFixture<>(adapter)
        .registerCommandTargetResolver(DeskConfiguration::stream);
  }

  private static EnrolmentOnAxon.Asked asked(EnrolmentCommand command) {
    return new EnrolmentOnAxon.Asked(
        command,
        new EnrolmentSurroundings(
            TODAY,
            new Insats.NotStarted().evolve(INSATS),
            new Participant.Unknown().evolve(PERSON),
            List.of(),
            Map.of(
                LADDER,
                new Instrument("Stegen", new TreeMap<>(Map.of(1, VERSION)), Optional.empty()))));
  }

  private static InsatsOnAxon.Asked asked(InsatsCommand command) {
    return new InsatsOnAxon.Asked(command, new InsatsSurroundings(TODAY, List.of()));
  }
}
