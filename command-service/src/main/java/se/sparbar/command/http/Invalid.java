package se.sparbar.command.http;

import java.util.List;
import se.sparbar.command.text.FieldError;

/// A request that cannot be understood; each error names a field, or the body or header as a whole.
final class Invalid extends RuntimeException {
  private final transient List<FieldError> errors;

  Invalid(List<FieldError> errors) {
    super("invalid input", null, false, false);
    this.errors = List.copyOf(errors);
  }

  static Invalid of(String field, String code, Object... values) {
    return new Invalid(List.of(FieldError.of(field, code, values)));
  }

  List<FieldError> errors() {
    return errors;
  }
}
