package se.sparbar.events;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// Things by the version of the event that brought them, in its order. A stream is told from its
/// beginning, so the next one mostly comes last; and there are millions of streams, so it is no
/// tree.
public final class ByVersion<T> {
  private long[] versions;
  private @Nullable Object[] things;
  private int size;

  public ByVersion() {
    this(0);
  }

  /// @param expected how many there will be, more or less
  public ByVersion(int expected) {
    this.versions = new long[expected];
    this.things = new Object[expected];
  }

  static <T> ByVersion<T> of(Map<Long, T> map) {
    ByVersion<T> all = new ByVersion<>(map.size());
    map.forEach((version, thing) -> all.put(version, thing));
    return all;
  }

  ByVersion<T> copy() {
    ByVersion<T> copy = new ByVersion<>(0);
    copy.versions = versions.clone();
    copy.things = things.clone();
    copy.size = size;
    return copy;
  }

  /// In place of what had the version before, if anything had.
  public void put(long version, T thing) {
    int at = find(version);
    if (at >= 0) {
      things[at] = thing;
    } else {
      insert(-at - 1, version, thing);
    }
  }

  private void insert(int at, long version, T thing) {
    if (size == versions.length) {
      versions = Arrays.copyOf(versions, Math.max(4, size + size / 2));
      things = Arrays.copyOf(things, versions.length);
    }
    System.arraycopy(versions, at, versions, at + 1, size - at);
    System.arraycopy(things, at, things, at + 1, size - at);
    versions[at] = version;
    things[at] = thing;
    size++;
  }

  @Nullable T get(long version) {
    int at = find(version);
    return at < 0 ? null : thing(at);
  }

  /// @return what there was
  @Nullable T remove(long version) {
    int at = find(version);
    if (at < 0) {
      return null;
    }
    T gone = thing(at);
    size--;
    System.arraycopy(versions, at + 1, versions, at, size - at);
    System.arraycopy(things, at + 1, things, at, size - at);
    things[size] = null;
    return gone;
  }

  public int size() {
    return size;
  }

  long version(int place) {
    return versions[place];
  }

  @SuppressWarnings("unchecked") // nothing else is put in
  T thing(int place) {
    return (T) Objects.requireNonNull(things[place]);
  }

  public void forEach(ObjLongConsumer<? super T> each) {
    for (int i = 0; i < size; i++) {
      each.accept(thing(i), versions[i]);
    }
  }

  NavigableMap<Long, T> toMap() {
    NavigableMap<Long, T> map = new TreeMap<>();
    forEach((thing, version) -> map.put(version, thing));
    return map;
  }

  /// Where a version is; less than nought where it is not, as [Arrays#binarySearch] says it.
  private int find(long version) {
    return size == 0 || versions[size - 1] < version
        ? -size - 1
        : Arrays.binarySearch(versions, 0, size, version);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByVersion<?> that
        && Arrays.equals(versions, 0, size, that.versions, 0, that.size)
        && Arrays.equals(things, 0, size, that.things, 0, that.size);
  }

  @Override
  public int hashCode() {
    return toMap().hashCode();
  }

  @Override
  public String toString() {
    return toMap().toString();
  }
}
