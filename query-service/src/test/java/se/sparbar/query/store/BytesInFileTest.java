package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@NullMarked
class BytesInFileTest {
  @AutoClose private final BytesInFile file = new BytesInFile();
  private final Random random = new Random(17);

  @Test
  void what_is_put_taken_and_put_again_is_what_lies_there() {
    Map<UUID, byte[]> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      UUID id = new UUID(random.nextInt(40), random.nextInt(40));
      if (random.nextInt(3) == 0) {
        assertThat(file.take(id)).isEqualTo(expected.remove(id));
      } else {
        byte[] bytes = bytes();
        file.put(id, bytes);
        expected.put(id, bytes);
      }
      assertThat(file.size()).isEqualTo(expected.size());
    }

    assertThat(expected).hasSizeGreaterThan(500);
    expected.forEach((id, bytes) -> assertThat(file.get(id)).isEqualTo(bytes));
    assertThat(file.ids()).containsExactlyInAnyOrderElementsOf(expected.keySet());
  }

  @Test
  void what_was_taken_is_there_no_longer() {
    UUID id = new UUID(1, 2);
    assertThat(file.has(id)).isFalse();
    assertThat(file.get(id)).isNull();

    file.put(id, new byte[] {7});
    assertThat(file.has(id)).isTrue();
    assertThat(file.take(id)).containsExactly(7);

    assertThat(file.has(id)).isFalse();
    assertThat(file.get(id)).isNull();
    assertThat(file.take(id)).isNull();
  }

  @Test
  void nothing_and_far_too_much_have_no_place() {
    assertThatIllegalArgumentException().isThrownBy(() -> file.put(new UUID(1, 1), new byte[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.put(new UUID(1, 1), new byte[(1 << 22) + 1]));
  }

  @Test
  void the_room_of_what_was_taken_is_used_again() {
    for (int i = 0; i < 1_000; i++) {
      file.put(new UUID(i % 3, 0), new byte[100_000 + i % 20]);
    }

    assertThat(file.length()).isLessThan(5_000_000);
  }

  @Test
  void what_does_not_fit_before_an_edge_lies_behind_it() {
    Map<UUID, byte[]> expected = new HashMap<>();
    for (int i = 0; i < 10; i++) {
      byte[] bytes = new byte[(1 << 22) - random.nextInt(1 << 21)];
      random.nextBytes(bytes);
      UUID id = new UUID(i, i);
      file.put(id, bytes);
      expected.put(id, bytes);
    }

    expected.forEach((id, bytes) -> assertThat(file.get(id)).isEqualTo(bytes));
  }

  private byte[] bytes() {
    byte[] bytes = new byte[1 + random.nextInt(600)];
    random.nextBytes(bytes);
    return bytes;
  }
}
