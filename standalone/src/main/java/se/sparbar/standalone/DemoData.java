package se.sparbar.standalone;

import org.springframework.context.ApplicationContext;

/// Fills an empty log with the histories of made-up persons. The one implementation is found by
/// [java.util.ServiceLoader]; it is called at most once in the life of a data directory.
public interface DemoData {

  /// @param commandService where the real commands are handled
  void fill(ApplicationContext commandService, Progress progress);

  /// Told from time to time how far the work has come.
  @FunctionalInterface
  interface Progress {
    void reached(int done, int total);
  }
}
