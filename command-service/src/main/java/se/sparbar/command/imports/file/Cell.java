package se.sparbar.command.imports.file;

import org.jspecify.annotations.Nullable;

/// A cell's text as people see it, or why it cannot be read.
///
/// @param flaw null for a cell that can be read
public record Cell(String text, @Nullable Flaw flaw) {
  /// Nothing that a cell of an import can hold is longer.
  static final int LONGEST = 1_000;

  static final Cell EMPTY = new Cell("", null);

  /// Why a cell cannot be read; its name is the code that the sender sees.
  public enum Flaw {
    FORMULA,
    FORMULA_TEXT,
    CELL_ERROR,
    CELL_TOO_LONG,
    NUMBER_TOO_LONG
  }

  /// What stands in a cell as text. A formula in the clothes of a text would come alive in whatever
  /// spreadsheet it is exported to.
  static Cell of(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return EMPTY;
    }
    if (text.length() > LONGEST) {
      return flawed(Flaw.CELL_TOO_LONG);
    }
    return text.charAt(0) == '=' || text.charAt(0) == '@'
        ? flawed(Flaw.FORMULA_TEXT)
        : new Cell(text, null);
  }

  static Cell flawed(Flaw flaw) {
    return new Cell("", flaw);
  }

  boolean isBlank() {
    return text.isEmpty() && flaw == null;
  }
}
