package se.sparbar.command.http;

/// A body beyond what the resource takes.
public final class TooLarge extends RuntimeException {
  private final int largest;

  public TooLarge(int largest) {
    super("more than " + largest + " bytes", null, false, false);
    this.largest = largest;
  }

  int largest() {
    return largest;
  }
}
