package se.sparbar.command.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;
import se.sparbar.command.http.Invalid;

/// In what letters a file is written. What says so itself is believed, valid UTF-8 is UTF-8, and
/// Windows-1252, which Swedish Excel saves, is told by å, ä and ö with nothing beside them that
/// nobody writes. What could be something else is refused, for a guess would turn names into other
/// names.
///
/// @param skip how many bytes only say which it is
record Encoding(Charset charset, int skip) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOK = 8_192;
  private static final int BYTES = 0x100;

  /// Letters, and signs that Swedish texts have, as Windows-1252 writes them.
  private static final BitSet WRITTEN =
      bits(
          "åäöÅÄÖéÉèÈêÊëËáÁàÀâÂãÃüÜûÛúÚùÙïÏîÎíÍìÌóÓòÒôÔõÕøØæÆçÇñÑýÝÿßðÐþÞ§°´½¼»«–—‘’“”…€·\u00a0\u00ad");

  /// In DOS and old Mac these are other signs, which no text is full of.
  private static final BitSet SWEDISH = bits("åäöÅÄÖ");

  static Encoding of(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return checked(new Encoding(UTF_8, 3), bytes);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new Encoding(UTF_16LE, 2);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return new Encoding(UTF_16BE, 2);
    }
    return unmarked(bytes);
  }

  /// Excel calls UTF-16 "Unicode text"; every other byte of it is nought.
  private static Encoding unmarked(byte[] bytes) {
    int[] noughts = new int[2];
    for (int i = 0; i < Math.min(bytes.length, LOOK); i++) {
      noughts[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int half = Math.min(bytes.length, LOOK) / 2;
    if (noughts[1] > half * 3 / 4 && noughts[0] == 0) {
      return new Encoding(UTF_16LE, 0);
    }
    if (noughts[0] > half * 3 / 4 && noughts[1] == 0) {
      return new Encoding(UTF_16BE, 0);
    }
    if (isUtf8(bytes, 0)) {
      return new Encoding(UTF_8, 0);
    }
    return checked(new Encoding(WINDOWS_1252, 0), bytes);
  }

  private static Encoding checked(Encoding said, byte[] bytes) {
    boolean fits =
        said.charset.equals(UTF_8) ? isUtf8(bytes, said.skip) : looksLikeSwedish1252(bytes);
    if (!fits) {
      throw Invalid.of("body", "FILE_ENCODING_UNKNOWN");
    }
    return said;
  }

  private static boolean looksLikeSwedish1252(byte[] bytes) {
    boolean swedish = false;
    for (byte one : bytes) {
      int sign = one & 0xff;
      if (sign >= 0x80 && !WRITTEN.get(sign)) {
        return false;
      }
      swedish |= SWEDISH.get(sign);
    }
    return swedish;
  }

  private static boolean isUtf8(byte[] bytes, int skip) {
    CharsetDecoder decoder = strict(UTF_8);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(LOOK);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /// Its text, which fails where it breaks off within a letter.
  Reader reader(byte[] bytes) {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, skip, bytes.length - skip), strict(charset));
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static BitSet bits(String letters) {
    BitSet bits = new BitSet(BYTES);
    for (byte one : letters.getBytes(WINDOWS_1252)) {
      bits.set(one & 0xff);
    }
    return bits;
  }
}
