package se.sparbar.command.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import se.sparbar.command.rule.Personnummer;
import se.sparbar.command.rule.Rejected;

/// What is wrong with one field of what was sent.
///
/// @param row of a file, where the first is 1 and usually the header; null where there are no rows
/// @param code stable, for programs
/// @param message in Swedish, for people
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(@Nullable Long row, String field, String message, String code) {
  private static final int LONGEST_ECHO = 60;

  public static FieldError of(String field, String code, Object... values) {
    return new FieldError(null, shown(field), Texts.of("field." + code, values), code);
  }

  public static FieldError of(String field, Rejected rejected) {
    return new FieldError(null, field, Texts.of(rejected), rejected.rule().name());
  }

  public FieldError inRow(long number) {
    return new FieldError(number, field, message, code);
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
