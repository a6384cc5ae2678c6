package se.sparbar.envelope;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Days as the log has them, `2023-02-01` and nothing else. Nearly every event has one, and a
/// formatter that knows every calendar costs a replay a seventh of its time.
final class DayJson {
  private static final int LENGTH = 10;

  private DayJson() {}

  static JacksonModule module() {
    return new SimpleModule("days").addDeserializer(LocalDate.class, new Reading());
  }

  private static final class Reading extends ValueDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
      }
      String text = in.getString();
      try {
        return day(text);
      } catch (DateTimeException e) {
        return (LocalDate)
            context.handleWeirdStringValue(LocalDate.class, text, "no day: %s", e.getMessage());
      }
    }
  }

  /// @throws DateTimeException for what is no day in that form
  static LocalDate day(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("not YYYY-MM-DD");
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not YYYY-MM-DD");
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
