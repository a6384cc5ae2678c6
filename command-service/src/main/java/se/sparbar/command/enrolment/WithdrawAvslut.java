package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.AVSLUT_HAS_EFTERSTOD;
import static se.sparbar.command.enrolment.EnrolmentRule.NO_AVSLUT;

import java.util.List;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.command.enrolment.Enrolment.Ended;
import se.sparbar.command.enrolment.Enrolment.Open;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.AvslutWithdrawn;
import se.sparbar.ids.EnrolmentId;

/// Avslutet tas tillbaka: the enrolment is open again, as if nobody had left.
public record WithdrawAvslut(EnrolmentId enrolment, String reason) implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return switch (state.standing()) {
      case Open _ -> throw new Rejected(NO_AVSLUT);
      case Ended ended -> {
        Text.reason("reason", reason);
        keepsNoEfterstod(ended);
        yield Coherence.of(
            state,
            around,
            new AvslutWithdrawn(enrolment, ended.avslut().version(), around.today(), reason));
      }
    };
  }

  private static void keepsNoEfterstod(Ended ended) {
    ended.life().efterstod().values().stream()
        .filter(support -> support.phase() == EfterstodPhase.EFTER_AVSLUT)
        .findFirst()
        .ifPresent(support -> {
          throw new Rejected(AVSLUT_HAS_EFTERSTOD, ended.avslutOn(), support.from());
        });
  }
}
