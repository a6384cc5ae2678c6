package se.sparbar.command.rule;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Personnummer and samordningsnummer (folkbokföringslagen 1991:481, 18 och 18 a §§), recognised so
/// that they can be kept out: identity is not stored until it can be encrypted.
public final class Personnummer {
  /// Year with or without century, month, day (plus 60 in a samordningsnummer), a sign or none, and
  /// four digits of which the last is a check digit.
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<![0-9])(?:1[6-9]|20)?([0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01]))"
              + "\\h?[-+\u2010-\u2015\u2212]?\\h?([0-9]{4})(?![0-9])");

  private Personnummer() {}

  /// Whether a personnummer stands anywhere in the text.
  public static boolean isIn(String text) {
    Matcher shapes = SHAPE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    boolean found = shapes.find();
    while (found && !hasCheckDigit(shapes.group(1) + shapes.group(2))) {
      found = shapes.find(shapes.start() + 1);
    }
    return found;
  }

  /// The modulus-10 rule: every other digit doubled, digits summed, a multiple of ten.
  private static boolean hasCheckDigit(String tenDigits) {
    int sum = 0;
    for (int i = 0; i < tenDigits.length(); i++) {
      int digit = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
  }
}
