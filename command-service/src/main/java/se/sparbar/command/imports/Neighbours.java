package se.sparbar.command.imports;

import java.util.UUID;
import java.util.function.Supplier;

/// New ids for one batch, near each other in the order of ids. The log's indexes are then written
/// in one place and not all over, which is most of what a large batch costs. They are as hard to
/// guess as others: 94 of their bits are random.
final class Neighbours implements Supplier<UUID> {
  /// RFC 9562 leaves the layout of this version to whoever makes it.
  private static final long VERSION = 8L << 12;

  private static final int COUNTED_BITS = 12;
  private static final long COUNTED = (1L << COUNTED_BITS) - 1;
  private static final long HIGH = 0xffff_ffff_0000_0000L;

  private final Supplier<UUID> ids;
  private final long prefix;
  private long count;

  Neighbours(Supplier<UUID> ids) {
    this.ids = ids;
    this.prefix = ids.get().getMostSignificantBits() & HIGH;
  }

  @Override
  public UUID get() {
    long next = count++;
    long high = prefix | ((next >>> COUNTED_BITS & 0xffff) << 16) | VERSION | (next & COUNTED);
    return new UUID(high, ids.get().getLeastSignificantBits());
  }
}
