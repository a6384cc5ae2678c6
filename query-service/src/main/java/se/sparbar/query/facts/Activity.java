package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.ActivityKind;

/// Praktik, arbetsträning, anställning or studier, from a day to a day, both inclusive; without an
/// end it goes on, at most to the avslut.
public record Activity(ActivityKind kind, LocalDate from, @Nullable LocalDate to) {
  public boolean meets(LocalDate first, LocalDate last) {
    LocalDate since = from.isAfter(first) ? from : first;
    return !since.isAfter(last) && (to == null || !to.isBefore(since));
  }

  /// An activity that nobody ended stops with the enrolment.
  public Activity within(Case c) {
    boolean lasts = c.avslutOn() != null && (to == null || to.isAfter(c.avslutOn()));
    return lasts ? new Activity(kind, from, c.avslutOn()) : this;
  }
}
