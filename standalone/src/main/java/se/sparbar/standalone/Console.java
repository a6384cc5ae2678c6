package se.sparbar.standalone;

/// The few lines that we say; everything else goes to the log file.
final class Console {
  private static final int STEP = 10;
  private static final int WHOLE = 100;
  private static int told = -STEP;

  private Console() {}

  static void say(String key, Object... values) {
    System.out.println(Texts.of(key, values));
  }

  /// A line for each tenth, which reads well on a terminal and in a file alike.
  static synchronized void progress(int done, int total) {
    int percent = total == 0 ? WHOLE : (int) ((long) done * WHOLE / total);
    if (percent >= told + STEP) {
      told = percent - percent % STEP;
      say("demo.progress", told);
    }
  }
}
