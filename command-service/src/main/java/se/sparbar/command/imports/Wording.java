package se.sparbar.command.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What two ways of writing the same have in common: people do not see the difference between large
/// and small letters, nor between one blank and two.
final class Wording {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h_]+");

  private Wording() {}

  static String of(String written) {
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
