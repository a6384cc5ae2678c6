package se.sparbar.ids;

import java.util.UUID;

/// The identity of one stream of events: its kind and a random value.
public interface StreamId {
  UUID value();

  /// The feature that the stream belongs to, as in package names: `enrolment`, `insats`.
  String kind();

  /// The stream's name in the log, unique over all kinds: `enrolment-4f1c...`.
  default String stream() {
    return kind() + "-" + value();
  }
}
