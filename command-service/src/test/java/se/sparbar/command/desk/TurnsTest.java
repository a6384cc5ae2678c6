package se.sparbar.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.sparbar.command.desk.Turns.Turn;

@Timeout(30)
class TurnsTest {
  private final Turns turns = new Turns();

  @Test
  void one_at_a_time_changes_the_same() throws Exception {
    UUID same = new UUID(0, 1);
    int[] unguarded = {0};
    AtomicInteger inside = new AtomicInteger();
    atOnce(
        200,
        () -> {
          try (Turn _ = turns.take(List.of(same), List.of())) {
            assertThat(inside.incrementAndGet()).isEqualTo(1);
            unguarded[0]++;
            inside.decrementAndGet();
          }
        });
    assertThat(unguarded[0]).isEqualTo(200);
  }

  @Test
  void nobody_waits_in_a_circle() throws Exception {
    Random seeded = new Random(17);
    List<List<UUID>> pairs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      pairs.add(List.of(new UUID(0, seeded.nextInt(5)), new UUID(0, seeded.nextInt(5))));
    }
    AtomicInteger next = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    atOnce(
        500,
        () -> {
          int i = next.getAndIncrement();
          try (Turn _ =
              i % 50 == 0
                  ? turns.takeAll()
                  : turns.take(pairs.get(i).subList(0, 1), pairs.get(i).subList(1, 2))) {
            held.incrementAndGet();
          }
        });
    assertThat(held.get()).isEqualTo(500);
  }

  private static void atOnce(int times, Runnable work) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.add(threads.submit(work));
      }
      for (Future<?> one : all) {
        one.get(20, TimeUnit.SECONDS);
      }
    }
  }
}
