package se.sparbar.standalone;

import java.util.concurrent.CountDownLatch;

/// `./run`: the whole of Spårbar in one process and two children.
public final class Sparbar {
  private static final int REFUSED = 2;
  private static final int FAILED = 1;

  private Sparbar() {}

  public static void main(String[] arguments) throws InterruptedException {
    long began = System.nanoTime();
    try {
      Options options = Options.parse(arguments);
      if (options.help()) {
        Console.say("help");
        return;
      }
      run(options, began);
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(REFUSED);
    }
  }

  private static void run(Options options, long began) throws Refusal, InterruptedException {
    LogFile.use(options.data());
    Installation installation = Installation.claim(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation), "stop"));
    try {
      installation.start(options.demo());
    } catch (Exception e) {
      LogFile.write(e);
      System.err.println(
          Texts.of("refused.start", String.valueOf(e.getMessage()), installation.data().log()));
      System.exit(FAILED);
    }
    Console.say("ready", seconds(began), installation.address());
    new CountDownLatch(1).await();
  }

  private static String seconds(long began) {
    return String.valueOf((System.nanoTime() - began + 500_000_000L) / 1_000_000_000L);
  }

  private static void stop(Installation installation) {
    Console.say("stopping");
    try {
      installation.close();
      Console.say("stopped", installation.data().root());
    } catch (Exception e) {
      LogFile.write(e);
    }
  }
}
