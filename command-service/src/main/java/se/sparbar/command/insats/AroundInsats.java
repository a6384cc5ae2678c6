package se.sparbar.command.insats;

import static se.sparbar.command.insats.InsatsRule.INSATS_UNKNOWN;

import java.time.LocalDate;
import se.sparbar.command.entry.Around;
import se.sparbar.command.rule.Rejected;

/// The day, and the insats that something is about; not started where it is about none.
public record AroundInsats(LocalDate today, Insats insats) implements Around {
  /// The insats, which has to exist.
  public Insats.Running known() {
    return switch (insats) {
      case Insats.Running running -> running;
      case Insats.NotStarted _ -> throw new Rejected(INSATS_UNKNOWN).at("insats");
    };
  }
}
