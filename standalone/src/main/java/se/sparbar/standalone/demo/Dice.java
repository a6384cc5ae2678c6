package se.sparbar.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import se.sparbar.envelope.Recorded;

/// Chance with a seed. Each purpose has dice of its own, so that a change in one place leaves every
/// other history as it was.
final class Dice {
  private final Random random;

  Dice(long seed, String purpose) {
    random = new Random(uuid(seed, purpose).getMostSignificantBits());
  }

  /// An id that follows from the seed alone, so that links in documents stay valid.
  static UUID uuid(long seed, String purpose) {
    return UUID.nameUUIDFromBytes(
        ("sparbar-demo-" + seed + "/" + purpose).getBytes(StandardCharsets.UTF_8));
  }

  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /// One of them, each as likely as its weight.
  <T> T pick(Map<T, Integer> weights) {
    int left = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<T, Integer> entry : weights.entrySet()) {
      left -= entry.getValue();
      if (left < 0) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("no weights");
  }

  /// A working day, likelier in a busy month.
  LocalDate day(Window window) {
    Map<LocalDate, Integer> days = new LinkedHashMap<>();
    Workdays.in(window).forEach(day -> days.put(day, Workdays.weight(day)));
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no working day in " + window);
    }
    return pick(days);
  }

  /// A moment of a day in office hours.
  Instant moment(LocalDate day) {
    return day.atTime(8, 0)
        .plusMinutes(between(0, 480))
        .atZone(Recorded.ZONE)
        .toInstant()
        .plusSeconds(between(0, 59));
  }

  <T> List<T> shuffled(List<T> cards) {
    List<T> deck = new ArrayList<>(cards);
    Collections.shuffle(deck, random);
    return deck;
  }
}
