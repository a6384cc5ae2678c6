package se.sparbar.query.log;

import java.util.List;
import java.util.Optional;
import se.sparbar.envelope.Stored;

/// The log as it can be looked at: nothing in it changes.
public interface Log {
  /// The events of a stream in their order.
  List<Stored> stream(String stream);

  /// The events after a position, in the order of the log.
  List<Stored> after(long position, int limit);

  /// The last event; nothing in an empty log.
  Optional<Stored> last();

  /// The log's database does not answer.
  final class Unavailable extends RuntimeException {
    Unavailable(Throwable cause) {
      super("the log's database does not answer", cause);
    }
  }
}
