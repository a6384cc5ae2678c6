package se.sparbar.command.text;

import se.sparbar.command.rule.Personnummer;

/// What is wrong with one field of what was sent.
///
/// @param code stable, for programs
/// @param message in Swedish, for people
public record FieldError(String field, String message, String code) {
  private static final int LONGEST_ECHO = 60;

  public static FieldError of(String field, String code, Object... values) {
    return new FieldError(shown(field), Texts.of("field." + code, values), code);
  }

  /// What the sender wrote, as far as it may be said again: never a personnummer (it would end in
  /// logs), and not at any length.
  public static String shown(String sent) {
    if (Personnummer.isIn(sent)) {
      return "…";
    }
    return sent.length() > LONGEST_ECHO ? sent.substring(0, LONGEST_ECHO) + "…" : sent;
  }
}
