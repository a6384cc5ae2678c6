package se.sparbar.query.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/// Rows in the binary form of PostgreSQL's COPY, gathered in memory.
sealed class RowBytes permits CopyRows {
  /// PostgreSQL counts microseconds from the first day of 2000.
  private static final long EPOCH_SECONDS = 946_684_800L;

  private static final long EPOCH_DAYS = EPOCH_SECONDS / 86_400;

  private byte[] bytes = new byte[1 << 12];
  private int size;

  final RowBytes row(int columns) {
    int16(columns);
    return this;
  }

  final RowBytes bigint(long value) {
    int32(8);
    int64(value);
    return this;
  }

  final RowBytes day(LocalDate value) {
    int32(4);
    int32(Math.toIntExact(value.toEpochDay() - EPOCH_DAYS));
    return this;
  }

  final RowBytes smallint(int value) {
    int32(2);
    int16(value);
    return this;
  }

  final RowBytes flag(boolean value) {
    int32(1);
    room(1);
    bytes[size++] = (byte) (value ? 1 : 0);
    return this;
  }

  final RowBytes uuid(@Nullable UUID value) {
    if (value == null) {
      int32(-1);
      return this;
    }
    int32(16);
    int64(value.getMostSignificantBits());
    int64(value.getLeastSignificantBits());
    return this;
  }

  final RowBytes bytea(byte[] value) {
    return bytea(value, value.length);
  }

  /// @param length how many of them, from the first on
  final RowBytes bytea(byte[] value, int length) {
    int32(length);
    raw(value, length);
    return this;
  }

  final RowBytes text(String value) {
    return bytea(value.getBytes(StandardCharsets.UTF_8));
  }

  final RowBytes timestamp(Instant value) {
    return bigint((value.getEpochSecond() - EPOCH_SECONDS) * 1_000_000 + value.getNano() / 1_000);
  }

  /// Bytes gathered and not yet sent.
  final int size() {
    return size;
  }

  /// Sends what is gathered.
  final void send(CopyIn copy) throws SQLException {
    copy.writeToCopy(bytes, 0, size);
    size = 0;
  }

  final void raw(byte[] value, int length) {
    room(length);
    System.arraycopy(value, 0, bytes, size, length);
    size += length;
  }

  final void int16(int value) {
    room(2);
    BigEndian.SHORT.set(bytes, size, (short) value);
    size += 2;
  }

  final void int32(int value) {
    room(4);
    BigEndian.INT.set(bytes, size, value);
    size += 4;
  }

  private void int64(long value) {
    room(8);
    BigEndian.LONG.set(bytes, size, value);
    size += 8;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
