package se.sparbar.command.enrolment;

import static se.sparbar.codes.IncomeSource.INGEN_OFFENTLIG;
import static se.sparbar.codes.IncomeSource.OKAND;
import static se.sparbar.command.enrolment.EnrolmentRule.INCOME_MISSING;
import static se.sparbar.command.enrolment.EnrolmentRule.INCOME_NONE_EXCLUDES_PUBLIC;
import static se.sparbar.command.enrolment.EnrolmentRule.INCOME_UNKNOWN_STANDS_ALONE;

import java.util.Set;
import java.util.stream.Collectors;
import se.sparbar.codes.IncomeSource;
import se.sparbar.command.rule.Rejected;

/// Rule 6: which sources of income go together. Wages may stand beside public support, for many
/// work part time.
final class IncomeRules {
  private IncomeRules() {}

  static void check(String field, Set<IncomeSource> sources) {
    if (sources.isEmpty()) {
      throw new Rejected(INCOME_MISSING).at(field);
    }
    if (sources.contains(OKAND) && sources.size() > 1) {
      throw new Rejected(INCOME_UNKNOWN_STANDS_ALONE).at(field);
    }
    if (sources.contains(INGEN_OFFENTLIG) && sources.stream().anyMatch(IncomeSource::isPublic)) {
      String others =
          sources.stream()
              .filter(IncomeSource::isPublic)
              .map(IncomeSource::label)
              .collect(Collectors.joining(", "));
      throw new Rejected(INCOME_NONE_EXCLUDES_PUBLIC, others).at(field);
    }
  }
}
