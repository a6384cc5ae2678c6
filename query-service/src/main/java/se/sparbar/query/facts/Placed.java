package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.AgeBand;
import se.sparbar.codes.Forbund;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.Sex;
import se.sparbar.ids.InsatsId;

/// What can be counted, and what a breakdown asks of it. Null where it has no such thing: a group's
/// meeting has no sex.
public interface Placed {
  @Nullable InsatsId insats();

  /// The förbund of what belongs to no insats.
  default @Nullable Forbund forbund() {
    return null;
  }

  @Nullable Sex sex();

  @Nullable AgeBand ageBand();

  /// Whether it is somewhere else on another day.
  default boolean moves() {
    return false;
  }

  @Nullable Kommun kommunOn(LocalDate day);

  @Nullable Huvudman huvudmanOn(LocalDate day);
}
