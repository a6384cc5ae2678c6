package se.sparbar.query.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was made of some keys lately, for making it takes longer than finding it. Several may ask
/// at once: what is made is never changed, so that at worst it is made twice.
final class Lately<K, V> {
  private static final int PLACES = 1 << 14;

  private record Made<K, V>(K key, V value) {}

  private final Function<K, V> make;
  private final List<@Nullable Made<K, V>> made =
      new ArrayList<>(Collections.nCopies(PLACES, null));

  /// @param make of a key what is never changed
  Lately(Function<K, V> make) {
    this.make = make;
  }

  V of(K key) {
    int at = place(key.hashCode());
    @Nullable Made<K, V> found = made.get(at);
    if (found == null || !found.key.equals(key)) {
      found = new Made<>(key, make.apply(key));
      made.set(at, found);
    }
    return found.value;
  }

  private static int place(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
  }
}
