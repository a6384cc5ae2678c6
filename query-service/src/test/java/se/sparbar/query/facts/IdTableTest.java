package se.sparbar.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class IdTableTest {
  @Test
  void every_id_has_the_number_that_it_was_given_last() {
    Random random = new Random(3);
    IdTable table = new IdTable();
    Map<UUID, Long> expected = new HashMap<>();
    for (long i = 1; i < 20_000; i++) {
      UUID id = anybody(random);
      assertThat(table.get(id)).isEqualTo(expected.getOrDefault(id, 0L));
      table.put(id, i);
      expected.put(id, i);
    }

    assertThat(expected).hasSizeGreaterThan(5_000);
    expected.forEach((id, number) -> assertThat(table.get(id)).isEqualTo(number));
    for (int i = 0; i < 5_000; i++) {
      UUID id = anybody(random);
      assertThat(table.get(id)).isEqualTo(expected.getOrDefault(id, 0L));
    }
  }

  /// Some whose ids are near each other, and some whose halves say the same.
  static UUID anybody(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new UUID(random.nextInt(30), random.nextInt(30));
      case 1 -> {
        int half = random.nextInt(300);
        yield new UUID(half, half);
      }
      default -> new UUID(random.nextLong(), random.nextInt(2));
    };
  }
}
