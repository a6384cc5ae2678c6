package se.sparbar.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  @Test
  void ids_of_one_batch_stand_side_by_side_and_none_comes_twice() {
    List<String> ids =
        Stream.generate(new Neighbours(UUID::randomUUID))
            .limit(100_000)
            .map(UUID::toString)
            .toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.startsWith(ids.getFirst().substring(0, 8)));
  }

  @Test
  void they_are_ids_like_any_other_and_cannot_be_guessed_from_each_other() {
    var ids = new Neighbours(UUID::randomUUID);
    UUID one = ids.get();
    UUID next = ids.get();

    assertThat(one.version()).isEqualTo(8);
    assertThat(one.variant()).isEqualTo(2);
    assertThat(one.getLeastSignificantBits()).isNotEqualTo(next.getLeastSignificantBits());
  }
}
