package se.sparbar.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AvslutReason;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;

/// What truly happened in one enrolment, and the twist in how it was registered.
///
/// @param number its own, from 1
/// @param person whose it is; the same number again for one who comes back
record Life(
    int number,
    int person,
    Cohort cohort,
    Sex sex,
    int birthYear,
    Kommun kommun,
    LocalDate startOn,
    @Nullable LocalDate avslutOn,
    @Nullable AvslutReason reason,
    List<Efterstod> efterstod,
    Twist twist) {

  /// Support from a day to a day.
  record Efterstod(
      EfterstodPhase phase, EfterstodRecipient recipient, LocalDate from, @Nullable LocalDate to) {}

  boolean comesBack() {
    return cohort.again() != null;
  }

  boolean endsIn(int year) {
    return avslutOn != null && avslutOn.getYear() == year;
  }

  Life in(Kommun other) {
    return new Life(
        number, person, cohort, sex, birthYear, other, startOn, avslutOn, reason, efterstod, twist);
  }

  Life because(AvslutReason why) {
    return new Life(
        number, person, cohort, sex, birthYear, kommun, startOn, avslutOn, why, efterstod, twist);
  }

  Life with(List<Efterstod> more) {
    return new Life(
        number, person, cohort, sex, birthYear, kommun, startOn, avslutOn, reason, more, twist);
  }

  Life with(Twist other) {
    return new Life(
        number, person, cohort, sex, birthYear, kommun, startOn, avslutOn, reason, efterstod,
        other);
  }
}
