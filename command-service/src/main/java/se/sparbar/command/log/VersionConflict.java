package se.sparbar.command.log;

/// A stream has moved on since the decision was made: load it and decide again.
public final class VersionConflict extends RuntimeException {
  private final String stream;
  private final long expected;
  private final long actual;

  /// @param expected the version that the batch was decided on
  /// @param actual the version at which the stream stands
  public VersionConflict(String stream, long expected, long actual) {
    super(stream + " is at version " + actual + ", not " + expected);
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }

  public String stream() {
    return stream;
  }

  public long expected() {
    return expected;
  }

  public long actual() {
    return actual;
  }
}
