package se.sparbar.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Remembers whether the demo data were put in to the end. Until then nobody but us has written
/// anything, so a filling that was broken off is thrown away and done again.
record DemoMark(Path file) {
  private static final String FILLING = "filling\n";
  private static final String DONE = "done\n";

  boolean brokenOff() throws IOException {
    return Files.exists(file) && !done();
  }

  boolean done() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(DONE);
  }

  void filling() throws IOException {
    Files.writeString(file, FILLING);
  }

  void filled() throws IOException {
    Files.writeString(file, DONE);
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
