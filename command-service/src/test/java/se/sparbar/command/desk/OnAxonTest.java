package se.sparbar.command.desk;

import static org.hamcrest.CoreMatchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.InsatsKind;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Measure;
import se.sparbar.codes.Sex;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.EnrolmentOnAxon;
import se.sparbar.command.enrolment.EnrolmentSurroundings;
import se.sparbar.command.enrolment.RecordAvslut;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.insats.EndInsats;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.insats.InsatsOnAxon;
import se.sparbar.command.insats.InsatsSurroundings;
import se.sparbar.command.insats.SetStaffing;
import se.sparbar.command.log.Dispatch;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.participant.ParticipantOnAxon;
import se.sparbar.command.participant.ParticipantSurroundings;
import se.sparbar.command.participant.RegisterParticipant;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent.AvslutRecorded;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.events.InsatsEvent.InsatsEnded;
import se.sparbar.events.InsatsEvent.InsatsStarted;
import se.sparbar.events.InsatsEvent.StaffingSet;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.CoachId;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// The real adapters: they fold, ask the slice, and say whom the events are about.
class OnAxonTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
  private static final LocalDate DAY = LocalDate.parse("2023-02-01");
  private static final EnrolmentId E = new EnrolmentId(new UUID(1, 1));
  private static final ParticipantId P = new ParticipantId(new UUID(2, 1));
  private static final InsatsId I = new InsatsId(new UUID(3, 1));
  private static final CoachId C = new CoachId(new UUID(4, 1));
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
            List.of()));
  }

  private static InsatsOnAxon.Asked asked(InsatsCommand command) {
    return new InsatsOnAxon.Asked(command, new InsatsSurroundings(TODAY, List.of()));
  }
}
