package se.sparbar.query.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What people read, in Swedish, from the one messages file.
public final class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("query-messages", Locale.ROOT);

  private Texts() {}

  /// The text of a key, with its values put in.
  public static String text(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
  }
}
