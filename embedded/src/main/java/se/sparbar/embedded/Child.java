package se.sparbar.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What the operating system does for us with processes that must not outlive us.
final class Child {
  private static final boolean UNIX = !System.getProperty("os.name").startsWith("Windows");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(50);

  private Child() {}

  /// The command, deaf to the terminal's Ctrl-C, which reaches every process of the group at once:
  /// the parent decides in which order they stop.
  static List<String> deafToTerminal(List<String> command) {
    if (!UNIX) {
      return command;
    }
    List<String> wrapped =
        new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
    wrapped.addAll(command);
    return wrapped;
  }

  /// Has the process interrupted as soon as we die, even by SIGKILL: a shell waits for the end of a
  /// pipe that only we hold. Closing the pipe, or destroying the shell, ends the watch.
  static Closeable interruptWhenWeDie(long pid) throws IOException {
    if (!UNIX) {
      return () -> {};
    }
    String script = "while read -r _; do :; done; kill -INT " + pid + " 2>/dev/null";
    Process watch = new ProcessBuilder(deafToTerminal(List.of("sh", "-c", script))).start();
    return () -> {
      watch.destroyForcibly();
      awaitEnd(watch.toHandle());
    };
  }

  /// Asks a process that we did not start ourselves to end, with the signal that PostgreSQL takes
  /// as "fast".
  static void interrupt(ProcessHandle process) throws IOException {
    if (UNIX) {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    } else {
      process.destroy();
    }
  }

  /// Asks PostgreSQL to end at once, leaving everything as it is.
  static void quit(ProcessHandle process) throws IOException {
    if (UNIX) {
      new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start();
    } else {
      process.destroyForcibly();
    }
  }

  /// Waits for the process to end by itself, and ends it when it does not.
  static void awaitEnd(ProcessHandle process) throws IOException {
    long looks = PATIENCE.dividedBy(LOOK);
    for (long look = 0; !ended(process); look++) {
      if (look == looks) {
        process.destroyForcibly();
      }
      lookAgain(process);
    }
  }

  private static void lookAgain(ProcessHandle process) throws IOException {
    try {
      process.onExit().get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // Not yet.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while process " + process.pid() + " was ending", e);
    } catch (ExecutionException e) {
      throw new IOException("Process " + process.pid() + " does not end", e);
    }
  }

  /// A zombie has ended, though it keeps its number until its parent looks; in a container nobody
  /// may.
  static boolean ended(ProcessHandle process) {
    return !process.isAlive() || isZombie(process.pid());
  }

  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException _) {
      return false; // No such file: another system, or the process has just gone.
    }
  }
}
