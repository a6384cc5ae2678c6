package se.sparbar.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.sparbar.command.adoption.AdoptReport;
import se.sparbar.envelope.Recorded;
import se.sparbar.ids.AdoptionId;

/// The årsredovisningar that the board adopted, each as known on the day of its document. They have
/// no place among the events that are told, for what they freeze is made by the services.
final class Adoptions {
  private Adoptions() {}

  /// What the board decided, and when somebody put it down.
  record Decision(Instant recordedAt, AdoptReport command) {}

  /// In their order.
  static List<Decision> all(long seed) {
    return List.of(
        decision(seed, 2022, "2023-03-01", "2023-03-16"),
        decision(seed, 2023, "2024-03-22", "2024-03-26"));
  }

  private static Decision decision(long seed, int year, String asOf, String decidedOn) {
    LocalDate on = LocalDate.parse(decidedOn);
    return new Decision(
        on.atTime(14, 0).atZone(Recorded.ZONE).toInstant(),
        new AdoptReport(
            new AdoptionId(Dice.uuid(seed, "adopted/" + year)),
            DemoInsats.FORBUND,
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            asOf,
            on));
  }
}
