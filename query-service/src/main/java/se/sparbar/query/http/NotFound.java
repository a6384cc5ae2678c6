package se.sparbar.query.http;

import se.sparbar.query.text.Texts;

/// What was asked for does not exist.
public final class NotFound extends RuntimeException {
  private final transient Object[] values;

  /// @param key of the text that says what to do instead
  public NotFound(String key, Object... values) {
    super(key);
    this.values = values;
  }

  public String detail() {
    return Texts.text(String.valueOf(getMessage()), values);
  }
}
