package se.sparbar.query.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.sparbar.codes.Huvudman;
import se.sparbar.codes.Kommun;
import se.sparbar.codes.OpenCode;

/// Writes values one after the other in as few bytes as are needed; [ByteIn] reads them in the same
/// order.
final class ByteOut {
  /// In the place of a place: the code's name follows.
  static final int ADDED = -1;

  private static final int LONGEST_NUMBER = 10;
  private byte[] bytes = new byte[128];
  private int size;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /// What was written, up to [#size()]; it is overwritten after [#clear()].
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /// In four bytes, whatever it is.
  void int32(int value) {
    room(4);
    size += 4;
    int32(size - 4, value);
  }

  /// In place of another.
  void int32(int at, int value) {
    BigEndian.INT.set(bytes, at, value);
  }

  void octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  void flag(boolean value) {
    octet(value ? 1 : 0);
  }

  /// Seven bits to a byte, small numbers of either sign first.
  void number(long value) {
    room(LONGEST_NUMBER);
    byte[] into = bytes;
    int at = size;
    long rest = (value << 1) ^ (value >> 63);
    while (rest > 0x7f || rest < 0) {
      into[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    into[at++] = (byte) rest;
    size = at;
  }

  /// The code's place in its list.
  <E> void code(List<E> codes, @Nullable E value) {
    octet(value == null ? 0 : codes.indexOf(value) + 1);
  }

  /// The code's place in the list as delivered, or the name of one that was added.
  <C extends OpenCode<C>> void open(List<C> codes, @Nullable C value) {
    int place = value == null ? -1 : codes.indexOf(value);
    if (value == null || place >= 0) {
      octet(place + 1);
    } else {
      octet(ADDED);
      text(value.name());
    }
  }

  void uuid(UUID value) {
    room(16);
    BigEndian.LONG.set(bytes, size, value.getMostSignificantBits());
    BigEndian.LONG.set(bytes, size + 8, value.getLeastSignificantBits());
    size += 16;
  }

  void day(LocalDate value) {
    number(value.toEpochDay());
  }

  void dayOrNone(@Nullable LocalDate value) {
    flag(value != null);
    if (value != null) {
      day(value);
    }
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    raw(utf8);
  }

  void raw(byte[] value) {
    room(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  void textOrNone(@Nullable String value) {
    flag(value != null);
    if (value != null) {
      text(value);
    }
  }

  /// The huvudman is mostly the kommun itself.
  void place(Kommun kommun, Huvudman huvudman) {
    number(Integer.parseInt(kommun.code()));
    boolean itself = huvudman.name().equals(kommun.code());
    flag(itself);
    if (!itself) {
      text(huvudman.name());
    }
  }
}
