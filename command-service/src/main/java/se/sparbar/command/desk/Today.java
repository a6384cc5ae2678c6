package se.sparbar.command.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import se.sparbar.envelope.Recorded;

/// Which day it is in Sweden.
public record Today(InstantSource clock) {
  public LocalDate date() {
    return clock.instant().atZone(Recorded.ZONE).toLocalDate();
  }
}
