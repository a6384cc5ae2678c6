package se.sparbar.command.imports.file;

/// Text that comes in pieces, kept as far as a cell may be long, and a sign more to show that it
/// was longer.
final class ShortText {
  private final StringBuilder text = new StringBuilder();

  void clear() {
    text.setLength(0);
  }

  void add(char[] piece, int from, int length) {
    text.append(piece, from, Math.min(length, Cell.LONGEST + 1 - text.length()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
