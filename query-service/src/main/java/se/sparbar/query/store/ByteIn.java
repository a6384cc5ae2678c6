package se.sparbar.query.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.sparbar.ids.InsatsId;

/// Reads what [ByteOut] wrote.
final class ByteIn {
  private final byte[] bytes;
  private int at;

  ByteIn(byte[] bytes) {
    this(bytes, 0);
  }

  /// @param at where to begin
  ByteIn(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /// One that [ByteOut#int32] wrote.
  static int int32(byte[] bytes, int at) {
    return (int) BigEndian.INT.get(bytes, at);
  }

  int octet() {
    return bytes[at++];
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  int integer() {
    return Math.toIntExact(number());
  }

  long number() {
    long value = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return (value >>> 1) ^ -(value & 1);
  }

  <E> @Nullable E codeOrNone(List<E> codes) {
    int ordinal = octet();
    return ordinal == 0 ? null : codes.get(ordinal - 1);
  }

  <E> E code(List<E> codes) {
    return codes.get(octet() - 1);
  }

  <C> @Nullable C openOrNone(List<C> codes, Function<String, C> added) {
    int place = octet();
    if (place == ByteOut.ADDED) {
      return added.apply(text());
    }
    return place == 0 ? null : codes.get(place - 1);
  }

  <C> C openNeeded(List<C> codes, Function<String, C> added) {
    return Objects.requireNonNull(openOrNone(codes, added));
  }

  UUID uuid() {
    at += 16;
    return new UUID(
        (long) BigEndian.LONG.get(bytes, at - 16), (long) BigEndian.LONG.get(bytes, at - 8));
  }

  InsatsId insats() {
    at += 16;
    return Shared.insats(
        (long) BigEndian.LONG.get(bytes, at - 16), (long) BigEndian.LONG.get(bytes, at - 8));
  }

  /// As many as are said first.
  <T> List<T> list(Function<ByteIn, T> one) {
    int count = integer();
    if (count < 2) {
      return count == 0 ? List.of() : List.of(one.apply(this));
    }
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(one.apply(this));
    }
    return Collections.unmodifiableList(list);
  }

  LocalDate day() {
    return Shared.day(number());
  }

  @Nullable LocalDate dayOrNone() {
    return flag() ? day() : null;
  }

  String text() {
    int length = integer();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  @Nullable String textOrNone() {
    return flag() ? text() : null;
  }

  /// A kommun and its huvudman.
  Place place() {
    int code = integer();
    return flag() ? Place.ofKommun(code) : Place.of(code, text());
  }

  boolean atEnd() {
    return at == bytes.length;
  }

  /// Where it reads next.
  int at() {
    return at;
  }

  void skip(int length) {
    at += length;
  }

  /// Another that reads from here, while this one stays.
  ByteIn here() {
    return new ByteIn(bytes, at);
  }

  /// The bytes that it reads from, which are not to be changed.
  byte[] bytes() {
    return bytes;
  }
}
