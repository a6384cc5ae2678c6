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

  public static List<Told> events(long seed) {
    List<Told> events = new ArrayList<>();
    for (String insats : DemoInsats.names()) {
      events.addAll(DemoInsats.named(insats).told(seed));
    }
    for (Life life : Population.lives(seed)) {
      events.addAll(Story.of(seed, life));
    }
    events.sort(Comparator.comparing(Told::recordedAt));
    return List.copyOf(events);
  }
}
