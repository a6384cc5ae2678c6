package se.sparbar.codes;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Sets of codes that cannot be changed. There are few of them, but millions of events each hold
/// one; so equal ones are the same object.
public final class SharedSets {
  /// More are not shared: what is sent to us may name any code.
  private static final int MOST = 10_000;

  private static final Map<SortedSet<?>, SortedSet<?>> KNOWN = new ConcurrentHashMap<>();

  private SharedSets() {}

  @SuppressWarnings("unchecked") // equal sets of codes are of the same codes
  public static <E extends Code> SortedSet<E> of(SortedSet<E> codes) {
    if (codes.isEmpty()) {
      return Collections.emptySortedSet();
    }
    @Nullable SortedSet<?> known = KNOWN.get(codes);
    if (known != null) {
      return (SortedSet<E>) known;
    }
    SortedSet<E> unchanging = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    @Nullable SortedSet<?> meanwhile =
        KNOWN.size() < MOST ? KNOWN.putIfAbsent(unchanging, unchanging) : null;
    return meanwhile == null ? unchanging : (SortedSet<E>) meanwhile;
  }
}
