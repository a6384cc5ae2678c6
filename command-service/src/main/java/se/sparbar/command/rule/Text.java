package se.sparbar.command.rule;

import static se.sparbar.command.rule.CommonRule.PERSONNUMMER;
import static se.sparbar.command.rule.CommonRule.TEXT_MISSING;
import static se.sparbar.command.rule.CommonRule.TEXT_TOO_LONG;
import static se.sparbar.command.rule.CommonRule.TEXT_UNREADABLE;

import org.jspecify.annotations.Nullable;

/// Texts that people write. They end in the log for ever, in clear, so none may identify a person.
public final class Text {
  /// A name or a number: what fits on a line.
  public static final int LINE = 100;

  /// A reason: a few sentences.
  public static final int REASON = 500;

  /// An account: a page.
  public static final int ACCOUNT = 4000;

  private Text() {}

  public static void line(String field, String text) {
    check(field, text, LINE);
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
      throw new Rejected(TEXT_UNREADABLE, field).at(field);
    }
  }

  public static void reason(String field, String text) {
    check(field, text, REASON);
  }

  public static void account(String field, String text) {
    check(field, text, ACCOUNT);
  }

  public static void optionalReason(String field, @Nullable String text) {
    if (text != null) {
      reason(field, text);
    }
  }

  private static void check(String field, String text, int longest) {
    if (text.isBlank()) {
      throw new Rejected(TEXT_MISSING, field).at(field);
    }
    if (text.codePointCount(0, text.length()) > longest) {
      throw new Rejected(TEXT_TOO_LONG, field, longest).at(field);
    }
    if (text.codePoints().anyMatch(Text::isUnreadable)) {
      throw new Rejected(TEXT_UNREADABLE, field).at(field);
    }
    if (Personnummer.isIn(text)) {
      throw new Rejected(PERSONNUMMER, field).at(field);
    }
  }

  /// Control characters and halves of characters: no one can have written them on purpose, and
  /// databases and encodings differ in what they make of them.
  private static boolean isUnreadable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n' && point != '\t' && point != '\r';
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }
}
