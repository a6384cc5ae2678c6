package se.sparbar.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SharedSetsTest {
  @Test
  void equal_sets_are_one_object() {
    SortedSet<Party> one = SharedSets.of(new TreeSet<>(Set.of(Party.KOMMUN, Party.REGION)));
    SortedSet<Party> other = SharedSets.of(new TreeSet<>(Set.of(Party.REGION, Party.KOMMUN)));

    assertThat(one).isSameAs(other).containsExactlyInAnyOrder(Party.KOMMUN, Party.REGION);
    assertThat(SharedSets.of(new TreeSet<Party>())).isSameAs(SharedSets.of(new TreeSet<Party>()));
    assertThat(SharedSets.of(new TreeSet<>(Set.of(Party.KOMMUN)))).isNotEqualTo(one);
  }

  @Test
  void nobody_can_change_them_from_outside() {
    SortedSet<Party> given = new TreeSet<>(Set.of(Party.KOMMUN));
    SortedSet<Party> shared = SharedSets.of(given);
    given.add(Party.REGION);

    assertThat(shared).containsExactly(Party.KOMMUN);
    assertThat(SharedSets.of(given)).hasSize(2);
    assertThatThrownBy(() -> shared.add(Party.REGION))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
