package se.sparbar.standalone;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What people read, in Swedish, from one file.
final class Texts {
  private static final Locale SWEDISH = Locale.of("sv");
  private static final ResourceBundle ALL =
      ResourceBundle.getBundle("se.sparbar.standalone.messages", Locale.ROOT);

  private Texts() {}

  /// Values are shown as they are: a port number gets no thousands separator.
  static String of(String key, Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(ALL.getString(key), SWEDISH).format(shown);
  }
}
