package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.EFTERSTOD_NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Support;
import se.sparbar.command.rule.Rejected;
import se.sparbar.command.rule.Text;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EfterstodWithdrawn;
import se.sparbar.ids.EnrolmentId;

/// Efterstödet tas tillbaka: it never happened, and so neither did its end.
///
/// @param corrects the version at which it began; may be left out where there is only one
public record WithdrawEfterstod(EnrolmentId enrolment, @Nullable Long corrects, String reason)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Standing standing = state.standing();
    Text.reason("reason", reason);
    Support support =
        corrects == null ? only(standing) : Supports.at(standing, "corrects", corrects);
    return Coherence.of(
        state,
        around,
        new EfterstodWithdrawn(enrolment, support.version(), around.today(), reason));
  }

  private static Support only(Standing standing) {
    List<Support> all = List.copyOf(Supports.of(standing));
    if (all.isEmpty()) {
      throw new Rejected(EFTERSTOD_NONE);
    }
    return Supports.only(all, "corrects");
  }
}
