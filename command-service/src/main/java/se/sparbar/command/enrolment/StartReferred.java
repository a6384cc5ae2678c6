package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.ALREADY_STARTED;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.command.enrolment.Enrolment.Referred;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Rejected;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.EnrolmentStarted;
import se.sparbar.ids.EnrolmentId;

/// Inskrivning efter remiss: who was accepted starts, in the stream of the remiss.
///
/// @param kommun where it is another than the one referred to
public record StartReferred(EnrolmentId enrolment, LocalDate startOn, @Nullable Kommun kommun)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    return switch (state.begun()) {
      case Standing standing -> throw new Rejected(ALREADY_STARTED, standing.life().start().on());
      case Referred referred -> EventRules.decide(state, around, started(referred.life(), around));
    };
  }

  private EnrolmentStarted started(Life life, EnrolmentSurroundings around) {
    ReferralRules.open(Way.of(life).closed());
    Days.happened("startOn", startOn, around.today());
    Admission.start(around, "startOn", startOn);
    Kommun where = kommun == null ? life.placement().kommun() : kommun;
    Huvudman huvudman = Admission.huvudman(around, "kommun", where, startOn);
    Life.Who who = life.who();
    return new EnrolmentStarted(
        enrolment, who.participant(), who.insats(), where, huvudman, startOn);
  }
}
