package se.sparbar.command.entry;

import java.time.LocalDate;

/// What a decision needs to know beside the stream itself: always which day it is in Sweden.
public interface Around {
  LocalDate today();

  /// The day alone.
  record Day(LocalDate today) implements Around {}
}
