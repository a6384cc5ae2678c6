package se.sparbar.command.imports.file;

import java.util.List;
import se.sparbar.command.http.Invalid;
import se.sparbar.command.text.FieldError;

/// What a refusal says.
final class Refusals {
  private Refusals() {}

  static List<String> codes(Invalid invalid) {
    return invalid.errors().stream().map(FieldError::code).toList();
  }

  static String text(Invalid invalid) {
    return invalid.errors().toString();
  }
}
