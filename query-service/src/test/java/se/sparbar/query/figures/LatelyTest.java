package se.sparbar.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatelyTest {
  @Test
  void what_is_made_of_a_key_is_its_own_however_many_there_are() {
    Lately<Long, String> lately = new Lately<>(key -> "of " + key);

    for (int round = 0; round < 2; round++) {
      assertThat(LongStream.range(0, 100_000))
          .allSatisfy(key -> assertThat(lately.of(key)).isEqualTo("of " + key));
    }
  }

  @Test
  void it_is_made_once_while_no_other_takes_its_place() {
    Lately<Long, Object> lately = new Lately<>(_ -> new Object());

    assertThat(lately.of(7L)).isSameAs(lately.of(7L)).isNotSameAs(lately.of(8L));
  }
}
