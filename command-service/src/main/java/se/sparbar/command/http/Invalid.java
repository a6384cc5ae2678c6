package se.sparbar.command.http;

import java.util.List;
import se.sparbar.command.text.FieldError;

/// A request that cannot be understood; each error names a field, or the body or header as a whole.
public final class Invalid extends RuntimeException {
  private final int status;
  private final transient List<FieldError> errors;

  Invalid(List<FieldError> errors) {
    this(400, errors);
  }

  private Invalid(int status, List<FieldError> errors) {
    super("invalid input", null, false, false);
    this.status = status;
    this.errors = List.copyOf(errors);
  }

  /// A file that could be read, with rows that cannot be carried out.
  public static Invalid rows(List<FieldError> errors) {
    return new Invalid(422, errors);
  }

  int status() {
    return status;
  }

  public static Invalid of(String field, String code, Object... values) {
    return new Invalid(List.of(FieldError.of(field, code, values)));
  }

  /// What is wrong, field by field.
  public List<FieldError> errors() {
    return errors;
  }
}
