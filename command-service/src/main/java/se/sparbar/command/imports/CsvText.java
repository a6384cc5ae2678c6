package se.sparbar.command.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import se.sparbar.command.http.Invalid;

/// The text of a file, which has to be UTF-8. Guessing another encoding would turn names into other
/// names, so what is none is refused with how to save it.
final class CsvText {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private CsvText() {}

  static String of(byte[] bytes) {
    String text = decode(bytes);
    String content = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    if (content.isBlank()) {
      throw Invalid.of("body", "FILE_EMPTY");
    }
    if (content.indexOf('\0') >= 0) {
      throw Invalid.of("body", "FILE_NOT_UTF8");
    }
    return Normalizer.normalize(content, Normalizer.Form.NFC);
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException _) {
      // In Windows-1252, which Excel writes unless told otherwise, å, ä and ö are single bytes.
      throw Invalid.of("body", "FILE_NOT_UTF8");
    }
  }
}
