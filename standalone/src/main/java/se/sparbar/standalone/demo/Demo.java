package se.sparbar.standalone.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The whole demo, made from a seed: every event in the order in which somebody registers it, from
/// January 2021 to May 2024. Nothing in it comes from a real person.
public final class Demo {
  /// The seed of the demo that documents link into.
  public static final long SEED = 2023;

  private Demo() {}

  /// How many events a log has that the demo was told to: those below, and the reports that were
  /// adopted meanwhile.
  public static int size(long seed) {
    return events(seed).size() + Adoptions.all(seed).size();
  }

  public static List<Told> events(long seed) {
    List<Told> events = new ArrayList<>();
    for (String insats : DemoInsats.names()) {
      events.addAll(DemoInsats.named(insats).told(seed));
    }
    events.addAll(Bip.told(seed));
    events.addAll(Groups.told(seed));
    events.addAll(SurveyRounds.told(seed));
    events.addAll(Deviations.told(seed));
    events.addAll(CoachReports.told(seed));
    events.addAll(Claims.told(seed));
    events.addAll(Anonymous.told(seed));
    for (Life life : Population.lives(seed)) {
      events.addAll(Story.of(seed, life));
    }
    events.addAll(NeverStarted.told(seed));
    events.sort(Comparator.comparing(Told::recordedAt));
    return List.copyOf(events);
  }
}
