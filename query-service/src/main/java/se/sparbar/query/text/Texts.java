package se.sparbar.query.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// What people read, in Swedish, from the one messages file.
public final class Texts {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("query-messages", Locale.ROOT);

  private Texts() {}

  /// The text of a key that may not be there.
  public static @Nullable String said(String key) {
    return BUNDLE.containsKey(key) ? text(key) : null;
  }

  /// The text of a key, with its values put in.
  public static String text(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
  }
}
