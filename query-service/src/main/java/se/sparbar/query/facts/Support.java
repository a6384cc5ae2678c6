package se.sparbar.query.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.EfterstodPhase;
import se.sparbar.codes.EfterstodRecipient;

/// Efterstöd from a day to a day, both inclusive; without an end it goes on.
public record Support(
    EfterstodPhase phase, EfterstodRecipient recipient, LocalDate from, @Nullable LocalDate to) {

  public boolean meets(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && (to == null || !to.isBefore(first));
  }
}
