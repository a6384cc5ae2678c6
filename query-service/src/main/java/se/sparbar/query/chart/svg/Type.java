package se.sparbar.query.chart.svg;

/// How a text is set.
record Type(int size, boolean bold) {
  static final Type TITLE = new Type(16, true);
  static final Type HEADING = new Type(13, true);
  static final Type PLAIN = new Type(13, false);
  static final Type SMALL = new Type(12, false);

  /// From one baseline to the next.
  int line() {
    return size + 4;
  }

  Type inBold() {
    return new Type(size, true);
  }
}
