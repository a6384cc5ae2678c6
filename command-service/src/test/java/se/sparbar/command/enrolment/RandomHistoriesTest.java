package se.sparbar.command.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Placement;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.insats.Insats;
import se.sparbar.command.participant.Participant;
import se.sparbar.command.rule.Change;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.CorrectableField;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.ids.EnrolmentId;

/// Whatever is asked in whatever order, what was accepted holds together. The days are counted one
/// by one here, which the rules never do.
class RandomHistoriesTest {
  private static final LocalDate FIRST = LocalDate.parse("2024-04-01");
  private static final int DAYS = 60;
  private static final List<Kommun> KOMMUNER = List.of(Words.ANEBY, Words.EKSJO, Words.NASSJO);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_was_accepted_holds_together(long seed) {
    Random random = new Random(seed);
    Map<EnrolmentId, Enrolment> states = new HashMap<>();
    int accepted = 0;
    for (int i = 0; i < 150; i++) {
      EnrolmentCommand command = command(random);
      Enrolment state = states.getOrDefault(command.enrolment(), new Enrolment.NotStarted());
      try {
        for (EnrolmentEvent event : command.decide(state, around(states, command.enrolment()))) {
          state = state.evolve(event);
        }
        states.put(command.enrolment(), state);
        accepted++;
        check(states);
      } catch (Rejected refused) {
        assertThat(refused.rule()).isNotNull();
      }
    }
    assertThat(accepted).isPositive();
  }

  private static EnrolmentSurroundings around(Map<EnrolmentId, Enrolment> states, EnrolmentId id) {
    List<Enrolment> others = new ArrayList<>();
    states.forEach((other, state) -> {
      if (!other.equals(id)) {
        others.add(state);
      }
    });
    return new EnrolmentSurroundings(
        Given.TODAY,
        new Insats.NotStarted().evolve(Words.insatsStarted()),
        new Participant.Unknown().evolve(Words.registered()),
        others);
  }

  private static void check(Map<EnrolmentId, Enrolment> states) {
    List<Standing> standing = new ArrayList<>();
    states
        .values()
        .forEach(state -> {
          if (state instanceof Standing one) {
            standing.add(one);
            checkOne(one);
          }
        });
    for (int i = -1; i <= DAYS; i++) {
      LocalDate day = FIRST.plusDays(i);
      // In the middle of a day nobody is in two: a day of exit is not open any more.
      assertThat(standing.stream().filter(one -> isOpen(one.stay(), day)).count())
          .isLessThanOrEqualTo(1);
    }
  }

  private static void checkOne(Standing one) {
    LocalDate start = one.life().start().on();
    @Nullable LocalDate avslut = one.avslutOn();
    assertThat(avslut == null || !avslut.isBefore(start)).isTrue();
    List<Placement> placements = one.life().placements();
    for (int i = 1; i < placements.size(); i++) {
      assertThat(placements.get(i).on()).isAfterOrEqualTo(placements.get(i - 1).on());
      assertThat(placements.get(i).kommun()).isNotEqualTo(placements.get(i - 1).kommun());
      assertThat(avslut == null || !placements.get(i).on().isAfter(avslut)).isTrue();
    }
    for (Support support : one.life().efterstod().values()) {
      assertThat(
              switch (support.phase()) {
                case UNDER_INSKRIVNING ->
                    !support.from().isBefore(start)
                        && (avslut == null || !support.from().isAfter(avslut));
                case EFTER_AVSLUT -> avslut != null && !support.from().isBefore(avslut);
              })
          .isTrue();
    }
    for (int i = -1; i <= DAYS; i++) {
      LocalDate day = FIRST.plusDays(i);
      assertThat(
              one.life().efterstod().values().stream()
                  .filter(support -> isOpen(support.stay(avslut), day))
                  .count())
          .isLessThanOrEqualTo(1);
    }
  }

  private static boolean isOpen(Stay stay, LocalDate day) {
    return !day.isBefore(stay.from()) && (stay.to() == null || day.isBefore(stay.to()));
  }

  private static EnrolmentCommand command(Random random) {
    EnrolmentId id = new EnrolmentId(new UUID(1, random.nextInt(3)));
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Kommun kommun = pick(random, KOMMUNER);
    EfterstodPhase phase = pick(random, List.of(EfterstodPhase.values()));
    EfterstodRecipient recipient = pick(random, List.of(EfterstodRecipient.values()));
    return switch (random.nextInt(13)) {
      case 0, 1 -> new StartEnrolment(id, Words.P, Words.I, Words.ANEBY, day);
      case 2 ->
          new Assess(
              id,
              pick(random, List.of(AssessmentPoint.values())),
              day,
              new TreeSet<>(List.of(IncomeSource.OKAND)),
              null,
              null,
              null,
              null);
      case 3 -> new Transfer(id, kommun, day);
      case 4, 5 -> new RecordAvslut(id, day, AvslutReason.STUDIER, null);
      case 6 -> new WithdrawAvslut(id, "Fel");
      case 7 ->
          new StartEfterstod(
              id, phase, recipient, day, random.nextBoolean() ? null : day.plusDays(9));
      case 8 -> new EndEfterstod(id, day, null);
      case 9 -> new WithdrawEfterstod(id, null, "Fel");
      case 10 -> new VoidEnrolment(id, "Fel");
      case 11 -> new RestoreEnrolment(id, "Fel");
      default -> new CorrectEnrolment(id, change(random, day, kommun, phase), null, "Fel");
    };
  }

  private static Change change(Random random, LocalDate day, Kommun kommun, EfterstodPhase phase) {
    return switch (random.nextInt(7)) {
      case 0 -> new Change(CorrectableField.START_ON, day, null);
      case 1 -> new Change(CorrectableField.TRANSFER_ON, day, null);
      case 2 -> new Change(CorrectableField.TRANSFER_KOMMUN, kommun, null);
      case 3 -> new Change(CorrectableField.AVSLUT_ON, day, null);
      case 4 -> new Change(CorrectableField.EFTERSTOD_FROM, day, null);
      case 5 -> new Change(CorrectableField.EFTERSTOD_TO, day, null);
      default -> new Change(CorrectableField.EFTERSTOD_PHASE, phase, null);
    };
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
