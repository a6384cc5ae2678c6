package se.sparbar.query.http;

import java.util.List;

/// A request that cannot be answered as it stands, with what is wrong in each parameter.
public final class InvalidRequest extends RuntimeException {
  /// What is wrong with one parameter: its name, a Swedish text that says what to do, a stable
  /// code.
  public record Wrong(String field, String message, String code) {}

  private final transient List<Wrong> errors;

  public InvalidRequest(List<Wrong> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public List<Wrong> errors() {
    return errors;
  }
}
