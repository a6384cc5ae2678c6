package se.sparbar.command.relay;

/// What the relay of this instance is doing.
public enum RelayState {
  /// Another instance writes the log, or none yet.
  STANDBY,
  /// It finds out how far Kafka has come.
  STARTING,
  /// It follows the log.
  RELAYING,
  /// Kafka or the log does not answer; it tries again.
  AWAY,
  /// The topic is not this log's, see [ForeignTopic]; somebody must decide.
  ALARM,
  STOPPED
}
