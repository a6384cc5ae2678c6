package se.sparbar.command.imports;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.Education;
import se.sparbar.codes.IncomeSource;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Occupation;
import se.sparbar.codes.Sex;

/// A row whose cells could all be read.
///
/// @param incomeAtStart empty where nothing was said
/// @param exit null while the enrolment is open
/// @param supportFrom null without efterstöd
record Row(
    long number,
    String insats,
    Kommun kommun,
    String localNumber,
    Sex sex,
    @Nullable Integer birthYear,
    LocalDate startOn,
    SortedSet<IncomeSource> incomeAtStart,
    @Nullable Education education,
    @Nullable Exit exit,
    @Nullable LocalDate supportFrom,
    @Nullable LocalDate supportTo) {

  /// The avslut, and what was answered then.
  record Exit(
      LocalDate on,
      AvslutReason reason,
      SortedSet<IncomeSource> income,
      @Nullable Occupation occupation,
      @Nullable String reasonForMismatch) {
    boolean isAssessed() {
      return !income.isEmpty() || occupation != null;
    }
  }

  boolean isAssessedAtStart() {
    return !incomeAtStart.isEmpty() || education != null;
  }
}
