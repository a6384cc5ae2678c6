package se.sparbar.command.histories;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.sparbar.command.adoption.AdoptionCommand;
import se.sparbar.command.anonymous.AnonymousCommand;
import se.sparbar.command.claim.ClaimCommand;
import se.sparbar.command.codelist.CodeListCommand;
import se.sparbar.command.desk.Office;
import se.sparbar.command.deviation.DeviationCommand;
import se.sparbar.command.enrolment.EnrolmentCommand;
import se.sparbar.command.enrolment.RandomCommands;
import se.sparbar.command.group.GroupCommand;
import se.sparbar.command.insats.InsatsCommand;
import se.sparbar.command.instrument.InstrumentCommand;
import se.sparbar.command.participant.ParticipantCommand;
import se.sparbar.command.report.ReportCommand;
import se.sparbar.command.survey.SurveyCommand;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.InstrumentId;
import se.sparbar.ids.ParticipantId;

/// What most of a history is about; its commands are drawn from these families.
enum Focus {
  /// Three participants, who may be two, in two insatser that change meanwhile.
  PERSONS {
    @Override
    List<Class<?>> families() {
      return List.of(ParticipantCommand.class, EnrolmentCommand.class);
    }

    @Override
    Stream<Object> beginning(Dice dice) {
      InstrumentId ladder = new InstrumentId(new UUID(5, 1));
      return Stream.concat(
          Stream.concat(insatser(dice), Stream.of(new AnyPaper(dice).ladder(ladder))),
          LongStream.range(0, AnyParticipant.PARTICIPANTS)
              .mapToObj(n -> new AnyParticipant(dice).register(new ParticipantId(new UUID(2, n)))));
    }

    @Override
    Object next(Dice dice, Random random, Office office) {
      int drawn = dice.below(20);
      if (drawn == 0) {
        return new AnyInsats(dice).next();
      }
      if (drawn == 1) {
        return new AnyPaper(dice).adoption();
      }
      if (drawn < 6) {
        return new AnyParticipant(dice).next(office);
      }
      EnrolmentId enrolment = new EnrolmentId(dice.id(1, 3));
      return new RandomCommands(
              random,
              () -> new ParticipantId(dice.id(2, AnyParticipant.PARTICIPANTS)),
              () -> new InsatsId(dice.id(3, 2)))
          .next(enrolment, office.streams().enrolment(enrolment));
    }
  },

  /// Three insatser and two coaches.
  INSATSER {
    @Override
    List<Class<?>> families() {
      return List.of(InsatsCommand.class);
    }

    @Override
    Stream<Object> beginning(Dice dice) {
      return Stream.of();
    }

    @Override
    Object next(Dice dice, Random random, Office office) {
      return new AnyInsats(dice).next();
    }
  },

  /// What is about nobody that is known by name.
  PAPERS {
    @Override
    List<Class<?>> families() {
      return List.of(
          AnonymousCommand.class,
          GroupCommand.class,
          SurveyCommand.class,
          DeviationCommand.class,
          ReportCommand.class,
          AdoptionCommand.class,
          ClaimCommand.class,
          InstrumentCommand.class,
          CodeListCommand.class);
    }

    @Override
    Stream<Object> beginning(Dice dice) {
      return insatser(dice);
    }

    @Override
    Object next(Dice dice, Random random, Office office) {
      return dice.oneIn(25) ? new AnyInsats(dice).next() : new AnyPaper(dice).next(dice.mood());
    }
  };

  abstract List<Class<?>> families();

  /// Every command that a history of this focus has to send.
  Stream<Class<?>> commands() {
    return families().stream().flatMap(family -> Stream.of(family.getPermittedSubclasses()));
  }

  /// What has to be there for anything to happen.
  abstract Stream<Object> beginning(Dice dice);

  abstract Object next(Dice dice, Random random, Office office);

  private static Stream<Object> insatser(Dice dice) {
    return LongStream.range(0, 2)
        .mapToObj(n -> new AnyInsats(dice).start(new InsatsId(new UUID(3, n))));
  }
}
