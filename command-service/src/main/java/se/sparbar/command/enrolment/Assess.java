package se.sparbar.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.Education;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.TimeOnBenefits;
import se.sparbar.command.enrolment.Enrolment.Ended;
import se.sparbar.command.enrolment.Enrolment.Open;
import se.sparbar.command.enrolment.Enrolment.Standing;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.rule.Days;
import se.sparbar.command.rule.Text;
import se.sparbar.events.EnrolmentEvent;
import se.sparbar.events.EnrolmentEvent.Assessed;
import se.sparbar.ids.EnrolmentId;

/// Mättillfälle: what the person lives on and does. At start and at avslut a later one takes the
/// place of the earlier.
public record Assess(
    EnrolmentId enrolment,
    AssessmentPoint point,
    LocalDate on,
    SortedSet<IncomeSource> income,
    @Nullable Occupation occupation,
    @Nullable Education education,
    @Nullable TimeOnBenefits timeOnBenefits,
    @Nullable String reasonForMismatch)
    implements EnrolmentCommand {

  @Override
  public List<EnrolmentEvent> decide(Enrolment state, EnrolmentSurroundings around) {
    Standing standing = state.standing();
    IncomeRules.check("income", income);
    Text.optionalReason("reasonForMismatch", reasonForMismatch);
    Days.happened("on", on, around.today());
    Assessed assessed =
        new Assessed(
            enrolment, point, on, income, occupation, education, timeOnBenefits, reasonForMismatch);
    List<EnrolmentEvent> events = Coherence.of(state, around, assessed);
    checkMismatch(standing, Answers.of(state.version() + 1, assessed));
    return events;
  }

  private void checkMismatch(Standing standing, Answers answers) {
    switch (point) {
      case START, UNDER, UPPFOLJNING -> {}
      case AVSLUT -> {
        switch (standing) {
          case Open _ -> {}
          case Ended ended ->
              Mismatch.needsReason(ended.avslut().reason(), answers, reasonForMismatch);
        }
      }
    }
  }
}
