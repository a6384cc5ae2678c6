package se.sparbar.command.enrolment;

import static se.sparbar.command.enrolment.EnrolmentRule.WARNING_EXIT_ASSESSMENT_DIFFERS;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AssessmentPoint;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Occupation;
import se.sparbar.command.enrolment.Part.Answers;
import se.sparbar.command.rule.Rejected;

/// Rule 7: an avslut to ARBETE or STUDIER whose exit assessment says otherwise needs a reason. What
/// the person does says most; where that is unknown, income without wages contradicts work, but
/// nothing in income contradicts studies.
final class Mismatch {
  private Mismatch() {}

  static void needsReason(
      AvslutReason avslut, @Nullable Answers atExit, @Nullable String reasonForMismatch) {
    if (reasonForMismatch == null && atExit != null && isBetween(avslut, atExit)) {
      @Nullable Occupation occupation = atExit.occupation();
      throw new Rejected(
              WARNING_EXIT_ASSESSMENT_DIFFERS,
              avslut.label(),
              (occupation == null ? Occupation.OKANT : occupation).label(),
              atExit.on())
          .at("reasonForMismatch");
    }
  }

  static @Nullable Answers atExit(Life life) {
    return life.answersAt(AssessmentPoint.AVSLUT);
  }

  private static boolean isBetween(AvslutReason avslut, Answers answers) {
    return switch (avslut.avslutClass()) {
      case ARBETE -> doesOtherThan(Occupation.ARBETAR, answers) || livesWithoutWages(answers);
      case STUDIER -> doesOtherThan(Occupation.STUDERAR, answers);
      case ARBETSSOKANDE, ANNAT -> false;
    };
  }

  private static boolean doesOtherThan(Occupation expected, Answers answers) {
    return isKnown(answers) && !expected.equals(answers.occupation());
  }

  private static boolean livesWithoutWages(Answers answers) {
    Set<IncomeSource> income = answers.income();
    return !isKnown(answers)
        && !income.contains(IncomeSource.OKAND)
        && !income.contains(IncomeSource.LON_UTAN_STOD)
        && !income.contains(IncomeSource.LON_MED_STOD);
  }

  private static boolean isKnown(Answers answers) {
    return answers.occupation() != null && !Occupation.OKANT.equals(answers.occupation());
  }
}
