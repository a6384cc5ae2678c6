package se.sparbar.command.participant;

import static se.sparbar.command.participant.ParticipantRule.AGE_OUT_OF_RANGE;
import static se.sparbar.command.participant.ParticipantRule.PARTICIPANT_EXISTS;
import static se.sparbar.command.rule.CommonRule.KOMMUN_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Kommuner;
import se.sparbar.codes.Sex;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.ParticipantEvent;
import se.sparbar.events.ParticipantEvent.ParticipantRegistered;
import se.sparbar.ids.ParticipantId;

/// Deltagaren registreras under the huvudman's own number. The sender reserves the number, so a
/// second person of that number meets the first one's stream.
///
/// @param on the day on which the huvudman took the person up; today where it is not said
public record RegisterParticipant(
    ParticipantId participant,
    Huvudman huvudman,
    String localNumber,
    Sex sex,
    @Nullable Integer birthYear,
    @Nullable LocalDate on)
    implements ParticipantCommand {
  private static final int YOUNGEST = 15;
  private static final int OLDEST = 70;

  @Override
  public List<ParticipantEvent> decide(Participant state, LocalDate today) {
    LocalDate day = on == null ? today : on;
    Text.line("localNumber", localNumber);
    checkHuvudman();
    Days.happened("on", day, today);
    checkAge(day);
    return switch (state) {
      case Participant.Registered existing ->
          throw new Rejected(PARTICIPANT_EXISTS, localNumber, existing.participant().value())
              .at("localNumber");
      case Participant.Unknown _ ->
          List.of(
              new ParticipantRegistered(participant, huvudman, localNumber, sex, birthYear, day));
    };
  }

  private void checkHuvudman() {
    Text.line("huvudman", huvudman.name());
    if (huvudman.name().matches("[0-9]{4}") && !Kommuner.exists(new Kommun(huvudman.name()))) {
      throw new Rejected(KOMMUN_UNKNOWN, huvudman.name()).at("huvudman");
    }
  }

  private void checkAge(LocalDate day) {
    if (birthYear == null) {
      return;
    }
    int age = day.getYear() - birthYear;
    if (age < YOUNGEST || age > OLDEST) {
      throw new Rejected(
              AGE_OUT_OF_RANGE,
              birthYear,
              day.getYear(),
              day.getYear() - OLDEST,
              day.getYear() - YOUNGEST)
          .at("birthYear");
    }
  }

  /// The same for the participant who has the number.
  public RegisterParticipant as(ParticipantId id) {
    return new RegisterParticipant(id, huvudman, localNumber, sex, birthYear, on);
  }
}
