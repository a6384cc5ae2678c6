package se.sparbar.standalone;

/// Why we do not start, in words for the one who asked.
final class Refusal extends Exception {
  private Refusal(String text, Throwable cause) {
    super(text, cause);
  }

  private Refusal(String text) {
    super(text);
  }

  static Refusal of(String key, Object... values) {
    return new Refusal(Texts.of(key, values));
  }

  static Refusal because(Throwable cause, String key, Object... values) {
    return new Refusal(Texts.of(key, values), cause);
  }
}
