package se.sparbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ByVersionTest {
  @Test
  void it_is_what_a_tree_would_be() {
    Random random = new Random(1);
    ByVersion<String> things = new ByVersion<>();
    TreeMap<Long, String> tree = new TreeMap<>();
    for (int i = 0; i < 5_000; i++) {
      long version = random.nextLong(60);
      if (random.nextInt(3) == 0) {
        assertThat(things.remove(version)).isEqualTo(tree.remove(version));
      } else {
        things.put(version, "thing " + i);
        tree.put(version, "thing " + i);
      }
      assertThat(things.get(version)).isEqualTo(tree.get(version));
      assertThat(things.size()).isEqualTo(tree.size());
    }

    assertThat(things.toMap()).isEqualTo(tree);
    assertThat(things).hasToString(tree.toString()).hasSameHashCodeAs(tree);
    List<String> each = new ArrayList<>();
    things.forEach((thing, version) -> each.add(version + " " + thing));
    assertThat(each).hasSize(things.size()).startsWith(things.version(0) + " " + things.thing(0));
  }

  @Test
  void a_copy_goes_its_own_way() {
    ByVersion<String> things = ByVersion.of(Map.of(1L, "a", 3L, "c"));
    ByVersion<String> copy = things.copy();
    assertThat(copy).isEqualTo(things).isNotEqualTo("a copy");

    copy.put(2, "b");
    copy.put(3, "d");
    assertThat(things.toMap()).containsExactly(Map.entry(1L, "a"), Map.entry(3L, "c"));
    assertThat(copy).isNotEqualTo(things);

    copy.remove(2);
    assertThat(copy).isNotEqualTo(things);
    copy.put(3, "c");
    assertThat(copy).isEqualTo(things);
  }

  @Test
  void the_same_things_at_other_versions_are_others() {
    assertThat(ByVersion.of(Map.of(1L, "a"))).isNotEqualTo(ByVersion.of(Map.of(2L, "a")));
    assertThat(ByVersion.of(Map.of(1L, "a"))).isNotEqualTo(new ByVersion<String>(4));
  }
}
