package se.sparbar.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpoolTest {
  private static final int READERS = 3;

  /// Short ones, and some that are longer than what is gathered.
  @Test
  void each_reader_reads_what_was_added_for_them_in_its_order() {
    Random random = new Random(5);
    ByteArrayOutputStream[] expected = new ByteArrayOutputStream[READERS];
    for (int i = 0; i < READERS; i++) {
      expected[i] = new ByteArrayOutputStream();
    }
    try (Spool spool = new Spool(READERS)) {
      for (int i = 0; i < 3_000; i++) {
        byte[] bytes = new byte[random.nextInt(i % 500 == 7 ? 200_000 : 200) + 10];
        random.nextBytes(bytes);
        int reader = random.nextInt(READERS);
        int from = random.nextInt(5);
        spool.add(reader, bytes, from, bytes.length - 10);
        expected[reader].write(bytes, from, bytes.length - 10);
      }
      for (int again = 0; again < 2; again++) {
        for (int i = 0; i < READERS; i++) {
          assertThat(spool.read(i)).isEqualTo(expected[i].toByteArray());
        }
      }
      expected[2].writeBytes(expected[0].toByteArray());
      assertThat(spool.read(2, 0)).isEqualTo(expected[2].toByteArray());
    }
  }

  @Test
  void what_was_read_is_followed_by_what_is_added_later() {
    try (Spool spool = new Spool(1)) {
      assertThat(spool.read(0)).isEmpty();
      spool.add(0, new byte[] {1, 2}, 0, 2);
      assertThat(spool.read(0)).containsExactly(1, 2);
      spool.add(0, new byte[] {3}, 0, 1);
      assertThat(spool.read(0)).containsExactly(1, 2, 3);
    }
  }
}
