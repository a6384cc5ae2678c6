package se.sparbar.command.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.sparbar.command.desk.Streams.Person;
import se.sparbar.command.desk.Turns.Turn;
import se.sparbar.command.enrolment.CorrectEnrolment;
import se.sparbar.command.enrolment.Enrolment;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.EnrolmentOnAxon;
import se.sparbar.command.enrolment.EnrolmentSurroundings;
import se.sparbar.command.enrolment.Life;
import se.sparbar.command.enrolment.MeasureProgression;
import se.sparbar.command.enrolment.ReceiveReferral;
import se.sparbar.command.enrolment.StartEnrolment;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.instrument.Instrument;
import se.sparbar.events.EnrolmentEvent.ProgressionMeasured;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;

/// Commands about enrolments, one at a time for each participant.
public final class EnrolmentDesk {
  private final Desk desk;
  private final Streams streams;
  private final Turns turns;
  private final Today today;
  private final AdoptedOnLog adopted;

  public EnrolmentDesk(Desk desk, Streams streams, Turns turns, Today today, AdoptedOnLog adopted) {
    this.desk = desk;
    this.streams = streams;
    this.turns = turns;
    this.today = today;
    this.adopted = adopted;
  }

  /// @throws se.sparbar.command.rule.Rejected when it breaks a rule
  /// @throws Stale when the stream is not at the order's version
  public Receipt carryOut(EnrolmentCommand command, Order order) {
    Life.Who who = who(command);
    while (true) {
      ParticipantId person = streams.merges().person(who.participant());
      try (Turn _ = turns.take(ids(who, person), read(command, who))) {
        Merges merges = streams.merges();
        if (merges.person(who.participant()).equals(person)) {
          return desk.told(desk.carryOut(order, () -> ready(command, who, merges)));
        }
        // A merge or its reversal came first; the turn has to be another person's.
      }
    }
  }

  private static List<UUID> ids(Life.Who who, ParticipantId person) {
    return List.of(who.participant().value(), person.value());
  }

  private Desk.Ready ready(EnrolmentCommand command, Life.Who who, Merges merges) {
    Person person = streams.person(who.participant(), merges);
    Insats insats = streams.insats(who.insats());
    EnrolmentSurroundings around =
        new EnrolmentSurroundings(
            today.date(),
            insats,
            person.participant(),
            person.othersThan(command.enrolment()),
            instruments(command, person.enrolment(command.enrolment())),
            adopted.of(insats));
    return new Desk.Ready(
        command.enrolment(),
        person.enrolment(command.enrolment()).version(),
        new EnrolmentOnAxon.Asked(command, around));
  }

  /// The instruments that the command speaks of: the one to measure in, or those of the
  /// measurements that it could correct.
  private Map<InstrumentId, Instrument> instruments(EnrolmentCommand command, Enrolment state) {
    Stream<InstrumentId> spokenOf =
        command instanceof MeasureProgression measure
            ? Stream.of(measure.instrument())
            : command instanceof CorrectEnrolment correct
                    && correct.change().field().event() == ProgressionMeasured.class
                ? state.recorded().all(ProgressionMeasured.class).values().stream()
                    .map(ProgressionMeasured::instrument)
                : Stream.of();
    return spokenOf.distinct().collect(Collectors.toMap(id -> id, streams::instrument));
  }

  /// Whose enrolment it is never changes, so it can be read before the turn.
  private Life.Who who(EnrolmentCommand command) {
    if (command instanceof StartEnrolment start) {
      return new Life.Who(start.enrolment(), start.participant(), start.insats());
    }
    if (command instanceof ReceiveReferral asked) {
      return new Life.Who(asked.enrolment(), asked.participant(), asked.insats());
    }
    return streams.enrolment(command.enrolment()).recorded().who();
  }

  /// What has to stay as it is meanwhile.
  private static List<UUID> read(EnrolmentCommand command, Life.Who who) {
    Stream<UUID> always = Stream.of(who.insats().value(), AdoptedOnLog.TURN);
    return command instanceof MeasureProgression measure
        ? Stream.concat(always, Stream.of(measure.instrument().value())).toList()
        : always.toList();
  }
}
