package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.EnrolmentId;
import se.sparbar.ids.InsatsId;
import se.sparbar.ids.ParticipantId;

/// A piece of what is known of a person, as figures count it: an enrolment, or a step of it. It is
/// known from one position of the log until another, and says something about some days.
public sealed interface Fact extends Placed permits Case, Step {
  EnrolmentId enrolment();

  /// Whom it counts for: the person, also where another of their participants was told of.
  ParticipantId participant();

  @Override
  InsatsId insats();

  /// The first day that any figure can ask for.
  LocalDate firstDay();

  /// The last such day; null while something is still open.
  @Nullable LocalDate lastDay();

  Key key();

  /// Tells facts apart; two versions of one fact have the same.
  ///
  /// @param kind 0 for the case itself, else a step's place in its kinds
  /// @param number the version of the event that a step is made of; 0 for a case
  record Key(EnrolmentId enrolment, int kind, long number) {
    static Key of(Case c) {
      return new Key(c.enrolment(), 0, 0);
    }
  }
}
